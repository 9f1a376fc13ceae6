using System.Diagnostics;

namespace FlexSso.Generators.Tasks.Tests.Builds;

/// <summary>
/// A project as a user has it, with the package's files beside it as they lie in the package. The classes are written by hand in the
/// place of the generator: it is the build that is tested here. Blanks and letters beyond ASCII are in every path.
/// </summary>
internal sealed class SampleProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleProject(string properties = "<TargetFramework>net10.0</TargetFramework>", string project = "App.csproj")
    {
        Copy("build/FlexSso.Generators.props", "build");
        Copy("build/FlexSso.Generators.targets", "build");
        Copy("build/FlexSso.Generators.PrivateFiles.targets", "build");
        Copy("build/FlexSso.Generators.Inputs.targets", "build");
        Copy("build/FlexSso.Generators.References.targets", "build");
        Copy("build/FlexSso.Generators.Adopt.targets", "build");
        Copy("build/FlexSso.Generators.Existing.targets", "build");
        Copy("FlexSso.Generators.Tasks.dll", "tasks/netstandard2.0");
        _folder.Write(
            "Mein Prøjekt/Directory.Build.props",
            """<Project><Import Project="../package/build/FlexSso.Generators.props" /></Project>"""
        );
        _folder.Write(
            "Mein Prøjekt/Directory.Build.targets",
            """<Project><Import Project="../package/build/FlexSso.Generators.targets" /></Project>"""
        );
        _folder.Write(
            "Mein Prøjekt/" + project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <!-- Nothing that costs time and is not looked at; no compiler server, which would outlive the tests. -->
                <UseSharedCompilation>false</UseSharedCompilation>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <EnableSourceControlManagerQueries>false</EnableSourceControlManagerQueries>
                <DebugType>none</DebugType>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <Target Name="NoAnalyzers" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>
              <!-- A project's own targets around the compiler; -p:Fail= says which of them fails. -->
              <Target Name="Before" BeforeTargets="BeforeCompile"><Error Text="Before" Condition="'$(Fail)' == 'Before'" /></Target>
              <Target Name="After" AfterTargets="CoreCompile"><Error Text="After" Condition="'$(Fail)' == 'After'" /></Target>
              <Target Name="Copy" BeforeTargets="CopyFilesToOutputDirectory"><Error Text="Copy" Condition="'$(Fail)' == 'Copy'" /></Target>
            </Project>
            """
        );
    }

    public string this[string relative] => _folder["Mein Prøjekt/" + relative];

    /// <summary>The files below the default output folder.</summary>
    public string[] Files => FilesIn("bin/Debug/net10.0/flexsso");

    /// <summary>The artifacts below a folder, without the record of a committed one.</summary>
    public string[] FilesIn(string folder) =>
        [.. _folder.Files("Mein Prøjekt/" + folder).Where(file => !file.EndsWith(".flexsso", StringComparison.Ordinal))];

    public string Read(string relative) => _folder.Read("Mein Prøjekt/" + relative);

    public void WriteFile(string relative, string text) => _folder.Write("Mein Prøjekt/" + relative, text);

    /// <summary>The project's only source file: a constant for each artifact, and what else stands in it.</summary>
    public void Code((string Path, string Text)[] artifacts, string rest = "")
    {
        IEnumerable<string> constants = artifacts.Select(
            (artifact, i) =>
                $$"""
                        [global::FlexSso.FlexSsoArtifact("{{artifact.Path}}")] private const string A{{i}} = "{{artifact.Text}}";
                    """
        );
        WriteFile("Code.cs", Compiled.Attribute + "\npartial class Flex\n{\n" + string.Join('\n', constants) + "\n}\n" + rest);
    }

    public BuildResult Build(params string[] arguments) => DotNet(["build", "--tl:off", .. arguments]);

    /// <summary>Without restore, for all builds but the first.</summary>
    public BuildResult BuildAgain(params string[] arguments) => Build(["--no-restore", .. arguments]);

    public BuildResult Clean() => DotNet(["clean", "--tl:off", "-v:m"]);

    public void Dispose() => _folder.Dispose();

    private BuildResult DotNet(string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = this[""],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The tests run inside a dotnet command, which tells its children where its own MSBuild lies.
        foreach (
            string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0"; // pays off in processes that live longer than a build's

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        TestContext.Out.WriteLine("$ dotnet " + string.Join(' ', arguments) + "\n" + output);
        return new BuildResult(process.ExitCode, output.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private void Copy(string file, string folder)
    {
        Directory.CreateDirectory(_folder["package/" + folder]);
        File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(_folder["package/" + folder], Path.GetFileName(file)));
    }
}
