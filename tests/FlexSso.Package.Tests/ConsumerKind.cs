namespace FlexSso.Package.Tests;

/// <summary>A way in which a project can get the package.</summary>
/// <param name="Name">The name of the project and of its class.</param>
/// <param name="Reference">How it gets the package; empty for one that is told elsewhere.</param>
internal sealed record ConsumerKind(string Name, string Reference)
{
    /// <summary>One kind a line; <c>docs/reliability.md</c> counts them.</summary>
    public static readonly ConsumerKind[] All =
    [
        new("Lib", Package("")),
        new("ExePrivate", Package("PrivateAssets=\"all\"")),
        new("ExeBuildOnly", Package("IncludeAssets=\"build;analyzers\"")),
        new("ExeNoCompile", Package("ExcludeAssets=\"compile\"")),
        new("ExeNoBuild", Package("ExcludeAssets=\"build\"")),
        new("ExeNoRuntime", Package("ExcludeAssets=\"runtime\"")),
        new("LibPrivate", Package("PrivateAssets=\"all\"")),
        new("ExeOfLib", """<ProjectReference Include="../Lib/Lib.csproj" />"""),
        new("ExeOfPrivate", """<ProjectReference Include="../LibPrivate/LibPrivate.csproj" />"""),
        new("ExeOfBoth", """<ProjectReference Include="../Lib/Lib.csproj" />""" + Package("")),
        new("Global/ExeGlobal", ""),
        new("Central/ExeCentral", """<PackageReference Include="FlexSso.Generators" />"""),
        new("ExeLocked", Package("")),
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    public bool IsExe => ClassName.StartsWith("Exe", StringComparison.Ordinal);

    /// <summary>Without the folder.</summary>
    public string ClassName => Name.Split('/')[^1];

    /// <summary>The project declares nothing: all that it has of the package comes through another project, which hides it.</summary>
    public bool Declares => ClassName != "ExeOfPrivate";

    public string Output => Name + "/bin/Debug/net10.0/";

    private static string Package(string assets) =>
        $"""<PackageReference Include="FlexSso.Generators" Version="[{BuildFacts.Version}]" {assets} />""";
}
