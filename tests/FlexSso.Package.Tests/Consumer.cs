namespace FlexSso.Package.Tests;

/// <summary>A folder outside the repository with projects that consume the package; removed at the end.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("flexsso-package-").FullName;
    private bool _isRestored;

    public Consumer()
    {
        // Stops MSBuild and NuGet from looking further up, and gives every project the package under test and nothing from a cache.
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{RestoredPackages.Folder}</RestorePackagesPath>
                <RestoreFallbackFolders>{BuildFacts.Packages}</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{BuildFacts.Feed}</RestoreAdditionalProjectSources>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
                <!-- A third of a compile, and not what is tested here. -->
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
            </Project>
            """
        );
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
    }

    public string PathOf(string file) => Path.Combine(_root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        _isRestored &= Path.GetExtension(file) is not (".csproj" or ".props" or ".targets");
    }

    public void Project(string file, string frameworks, string properties = "", string items = "", string kind = "Library")
    {
        string element = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write(
            file,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><{element}>{frameworks}</{element}><OutputType>{kind}</OutputType>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FlexSso.Generators" Version="[{BuildFacts.Version}]" />
                {items}
              </ItemGroup>
            </Project>
            """
        );
    }

    public bool Exists(string file) => File.Exists(PathOf(file)) || Directory.Exists(PathOf(file));

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The files below a folder, relative to it, with <c>/</c>; empty when there is no such folder.</summary>
    public string[] Files(string folder) =>
        Directory.Exists(PathOf(folder))
            ?
            [
                .. Directory
                    .EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(PathOf(folder), f).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Runs <c>dotnet</c> and asserts that it succeeds.</summary>
    public string Succeeds(params string[] arguments)
    {
        (int code, string output) = Run(arguments);
        Assert.That(code, Is.Zero, output);
        return output;
    }

    /// <summary>Runs <c>dotnet</c> and asserts that it fails.</summary>
    public string Fails(params string[] arguments)
    {
        (int code, string output) = Run(arguments);
        Assert.That(code, Is.Not.Zero, output);
        return output;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold a file; the system empties its temporary folder itself.
        }
    }

    // Only the first build after a change of a project restores: it is the same each time, and a third of a build that does nothing else.
    private (int Code, string Output) Run(string[] arguments)
    {
        if (arguments[0] != "build")
            return Dotnet.Run(_root, arguments);
        (int Code, string Output) result = Dotnet.Run(_root, _isRestored ? [.. arguments, "--no-restore"] : arguments);
        _isRestored = true;
        return result;
    }
}
