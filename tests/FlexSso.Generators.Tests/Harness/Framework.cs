using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>A target framework of a consumer: its reference assemblies and the C# version that its SDK defaults to.</summary>
internal sealed record Framework(string Name, LanguageVersion Default, string Folder)
{
    private ImmutableArray<MetadataReference> _references;

    public static readonly Framework Net100 = new("net10.0", LanguageVersion.Latest, "microsoft.netcore.app.ref/10.0.12/ref/net10.0");
    public static readonly Framework Net80 = new("net8.0", LanguageVersion.CSharp12, "microsoft.netcore.app.ref/8.0.28/ref/net8.0");
    public static readonly Framework NetStandard20 = new(
        "netstandard2.0",
        LanguageVersion.CSharp7_3,
        "netstandard.library/2.0.3/build/netstandard2.0/ref"
    );
    public static readonly Framework Net472 = new(
        "net472",
        LanguageVersion.CSharp7_3,
        "microsoft.netframework.referenceassemblies.net472/1.0.3/build/.NETFramework/v4.7.2"
    );

    public static readonly Framework[] All = [Net100, Net80, NetStandard20, Net472];

    public ImmutableArray<MetadataReference> References => _references.IsDefault ? _references = Load() : _references;

    public override string ToString() => Name;

    private ImmutableArray<MetadataReference> Load()
    {
        string folder = BuildFacts.Package(Folder);
        IEnumerable<string> files = Directory.GetFiles(folder, "*.dll");
        // The facades of .NET Framework carry netstandard, which the library references.
        if (Directory.Exists(Path.Combine(folder, "Facades")))
            files = files.Concat(Directory.GetFiles(Path.Combine(folder, "Facades"), "*.dll"));
        return
        [
            .. files
                .Where(f => !Path.GetFileName(f).StartsWith("System.EnterpriseServices.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)),
            MetadataReference.CreateFromFile(BuildFacts.Library),
        ];
    }
}
