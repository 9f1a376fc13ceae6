using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace FlexSso.Package.Tests;

public sealed class PackageContentTests
{
    [Test]
    public void The_package_holds_exactly_these_files()
    {
        using ZipArchive package = ZipFile.OpenRead(BuildFacts.Nupkg);
        string docs = Path.Combine(BuildFacts.RepositoryRoot, "docs");
        IEnumerable<string> pages = Directory
            .GetFiles(docs, "*.md", SearchOption.AllDirectories)
            .Select(file => "docs/" + Path.GetRelativePath(docs, file).Replace('\\', '/'));

        Assert.That(
            package.Entries.Select(e => e.FullName).Where(IsOurs),
            Is.EquivalentTo(
                new[]
                {
                    "README.md",
                    "CHANGELOG.md",
                    "lib/netstandard2.0/FlexSso.dll",
                    "lib/netstandard2.0/FlexSso.xml",
                    "lib/net8.0/FlexSso.dll",
                    "lib/net8.0/FlexSso.xml",
                    "analyzers/dotnet/cs/FlexSso.Generators.dll",
                    "analyzers/dotnet/cs/FlexSso.Generators.CodeFixes.dll",
                    "build/FlexSso.Generators.props",
                    "build/FlexSso.Generators.targets",
                    "build/FlexSso.Generators.Inputs.targets",
                    "build/FlexSso.Generators.PrivateFiles.targets",
                    "build/FlexSso.Generators.References.targets",
                    "build/FlexSso.Generators.Adopt.targets",
                    "build/FlexSso.Generators.Existing.targets",
                    "buildMultiTargeting/FlexSso.Generators.targets",
                    "buildTransitive/FlexSso.Generators.props",
                    "buildTransitive/FlexSso.Generators.targets",
                    "tasks/netstandard2.0/FlexSso.Generators.Tasks.dll",
                    "tasks/netstandard2.0/Acornima.dll",
                    "tasks/netstandard2.0/YamlDotNet.dll",
                }.Concat(pages)
            )
        );

        // The parts of the format itself.
        static bool IsOurs(string name) =>
            !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal)
            && name is not "[Content_Types].xml" and not "FlexSso.Generators.nuspec";
    }

    [Test]
    public void The_package_depends_on_no_other_package()
    {
        using ZipArchive package = ZipFile.OpenRead(BuildFacts.Nupkg);
        using Stream nuspec = package.GetEntry("FlexSso.Generators.nuspec")!.Open();

        Assert.That(XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency"), Is.Empty);
    }

    [TestCase(
        "analyzers/dotnet/cs/FlexSso.Generators.dll",
        "Microsoft.CodeAnalysis,Microsoft.CodeAnalysis.CSharp,System.Collections.Immutable,netstandard"
    )]
    [TestCase(
        "analyzers/dotnet/cs/FlexSso.Generators.CodeFixes.dll",
        "FlexSso.Generators,Microsoft.CodeAnalysis,Microsoft.CodeAnalysis.CSharp,Microsoft.CodeAnalysis.CSharp.Workspaces,Microsoft.CodeAnalysis.Workspaces,System.Collections.Immutable,System.Composition.AttributedModel,netstandard"
    )]
    [TestCase(
        "tasks/netstandard2.0/FlexSso.Generators.Tasks.dll",
        "Acornima,Microsoft.Build.Framework,Microsoft.Build.Utilities.Core,System.Collections.Immutable,System.Memory,System.Reflection.Metadata,YamlDotNet,netstandard"
    )]
    [TestCase("lib/netstandard2.0/FlexSso.dll", "netstandard")]
    public void A_dll_needs_only_what_its_host_brings(string entry, string allowed)
    {
        using ZipArchive package = ZipFile.OpenRead(BuildFacts.Nupkg);
        using Stream stream = package.GetEntry(entry)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        copy.Position = 0;
        using PEReader pe = new(copy);
        MetadataReader metadata = pe.GetMetadataReader();

        Dictionary<string, Version> references = metadata
            .AssemblyReferences.Select(metadata.GetAssemblyReference)
            .ToDictionary(r => metadata.GetString(r.Name), r => r.Version);

        Assert.That(references.Keys, Is.SubsetOf(allowed.Split(',')));
        // The floor: a newer compiler dll would not load in Visual Studio 17.8 (CS9057).
        if (references.TryGetValue("Microsoft.CodeAnalysis", out Version? roslyn))
            Assert.That(roslyn, Is.EqualTo(new Version(4, 8, 0, 0)));
    }
}
