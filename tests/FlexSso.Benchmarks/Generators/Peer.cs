using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>A generator to compare, and a declaration of the kind that it is made for.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Dll">The path of its dll; null for the floor, which is part of this program.</param>
/// <param name="Declaration">The text of the n-th file with one declaration; another revision is another value in it.</param>
internal sealed record Peer(string Name, string? Dll, Func<int, int, string> Declaration)
{
    private const string Sid = "JQ0123456789abcdef0123456789abcdef";

    public static Peer Ours { get; } = new("FlexSso", Places.Generator, OurDeclaration);

    public static Peer Floor { get; } = Ours with { Name = "floor", Dll = null };

    public static Peer Mapperly { get; } =
        new(
            "Mapperly 4.3.1",
            Places.Package("riok.mapperly/4.3.1/analyzers/roslyn5.0/dotnet/cs/Riok.Mapperly.dll"),
            static (n, revision) =>
                $$"""
                    namespace Acme;
                    public class From{{n}} { public int X { get; set; } public string Y { get; set; } = ""; public long Z{{revision}} { get; set; } }
                    public class To{{n}} { public int X { get; set; } public string Y { get; set; } = ""; public long Z{{revision}} { get; set; } }
                    [Riok.Mapperly.Abstractions.Mapper]
                    public partial class Mapper{{n}}
                    {
                        public partial To{{n}} Map(From{{n}} from);
                    }
                    """
        );

    public static Peer Mvvm { get; } =
        new(
            "CommunityToolkit.Mvvm 8.4.2",
            Places.Package("communitytoolkit.mvvm/8.4.2/analyzers/dotnet/roslyn5.0/cs/CommunityToolkit.Mvvm.SourceGenerators.dll"),
            static (n, revision) =>
                $$"""
                    namespace Acme;
                    public partial class View{{n}} : CommunityToolkit.Mvvm.ComponentModel.ObservableObject
                    {
                        [CommunityToolkit.Mvvm.ComponentModel.ObservableProperty]
                        private int x{{revision}};
                        [CommunityToolkit.Mvvm.ComponentModel.ObservableProperty]
                        private string? y;
                    }
                    """
        );

    public static Peer Json { get; } =
        new(
            "System.Text.Json 10",
            Places.Package("microsoft.netcore.app.ref/10.0.12/analyzers/dotnet/cs/System.Text.Json.SourceGeneration.dll"),
            static (n, revision) =>
                $$"""
                    namespace Acme;
                    public class Data{{n}} { public int X{{revision}} { get; set; } public string? Y { get; set; } }
                    [System.Text.Json.Serialization.JsonSerializable(typeof(Data{{n}}))]
                    internal partial class Context{{n}} : System.Text.Json.Serialization.JsonSerializerContext
                    {
                    }
                    """
        );

    /// <summary>The generators of others, which people have in their projects already.</summary>
    public static ImmutableArray<Peer> Others { get; } = [Mapperly, Mvvm, Json];

    public static ImmutableArray<Peer> All { get; } = [Ours, Floor, .. Others];

    /// <summary>Loads its generators.</summary>
    public ImmutableArray<ISourceGenerator> Load() =>
        Dll is null ? [new FloorGenerator().AsSourceGenerator()] : Places.Load(Dll).GetGenerators(LanguageNames.CSharp);

    private static string OurDeclaration(int n, int revision) =>
        $$"""
            namespace Acme;
            [FlexSso.FlexSsoConfig(Audience = "urn:flex:{{Sid}}", Auth0Domain = "acme{{revision}}.us.auth0.com", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexSso.FlexUser("ada@acme.example", FlexSso.FlexRole.Admin)]
            public partial class Flex{{n}}
            {
                [FlexSso.FlexAttribute("department")]
                public string? Department { get; init; }
            }
            """;
}
