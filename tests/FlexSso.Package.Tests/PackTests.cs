namespace FlexSso.Package.Tests;

/// <summary>How the package is made.</summary>
public sealed class PackTests
{
    // A project that is built under two sets of global properties is compiled twice at the same time, into the same folders.
    [Test]
    public void Pack_builds_each_project_once_per_framework()
    {
        using Consumer folder = new();
        string list = folder.PathOf("built.txt");

        (int code, string output) = Dotnet.Run(
            BuildFacts.RepositoryRoot,
            "pack",
            "src/FlexSso",
            "-c",
            "Debug",
            "--no-restore",
            "-nologo",
            "-p:PackageOutputPath=" + folder.PathOf("feed"),
            $"-logger:{typeof(BuiltProjects).FullName},{typeof(BuiltProjects).Assembly.Location};{list}"
        );

        Assert.That(code, Is.Zero, output);
        string[] built = File.ReadAllLines(list);
        Assert.That(
            built.Select(line => line.Split('|')[0]),
            Is.EquivalentTo(
                new[] { "FlexSso", "FlexSso", "FlexSso.Generators", "FlexSso.Generators.CodeFixes", "FlexSso.Generators.Tasks" }
            ),
            string.Join('\n', built)
        );
    }
}
