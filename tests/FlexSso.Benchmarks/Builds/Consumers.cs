using System.Diagnostics;
using System.Text.RegularExpressions;
using FlexSso.Benchmarks.Generators;
using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.Builds;

/// <summary>Two projects outside the repository that differ in the package alone, and what <c>dotnet build</c> takes for each.</summary>
internal sealed class Consumers : IDisposable
{
    /// <summary>How many files each project has, beside the one that is edited.</summary>
    public const int Files = 200;

    private const string Without = "without";
    private const string With = "with";

    // The compiler server needs some builds until its code is optimized.
    private const int Uncounted = 10;

    // A separate compiler server, so that other builds do not use it.
    private readonly string _server = "flexsso-" + Guid.NewGuid().ToString("N");
    private readonly string _root = Directory.CreateTempSubdirectory("flexsso-benchmark-").FullName;

    public Consumers()
    {
        string feed = Path.Combine(_root, "feed");
        Dotnet(Places.Repository, "pack", "src/FlexSso", "-c", "Release", "-o", feed, "-v", "quiet", "-nologo");
        string package = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "FlexSso.Generators.*.nupkg").Single());
        string version = package["FlexSso.Generators.".Length..];
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
                <NuGetAudit>false</NuGetAudit>
                <SharedCompilationId>{_server}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """
        );
        Make(Without, "");
        Make(With, $"<ItemGroup><PackageReference Include=\"FlexSso.Generators\" Version=\"[{version}]\" /></ItemGroup>");
        Write(With + "/AcmeFlex.cs", Peer.Ours.Declaration(0, 0));
        for (int i = 0; i < Uncounted; i++)
        {
            BuildWithout();
            BuildWith();
        }
    }

    /// <summary>Builds the project without the package.</summary>
    public Once BuildWithout() => Build(Without);

    /// <summary>Builds the project with the package.</summary>
    public Once BuildWith() => Build(With);

    /// <summary>The milliseconds in our targets, by MSBuild's own summary: a mean, because the summary rounds to whole ones.</summary>
    public double InOurTargets(int builds)
    {
        string summary = Path.Combine(_root, "summary.txt");
        double sum = 0;
        for (int i = 0; i < builds; i++)
        {
            Build(With, $"-flp:PerformanceSummary;verbosity=quiet;logfile={summary}");
            MatchCollection own = Regex.Matches(File.ReadAllText(summary), "^ *([0-9]+) ms +_?FlexSso", RegexOptions.Multiline);
            sum +=
                own.Count > 0
                    ? own.Sum(static match => int.Parse(match.Groups[1].Value))
                    : throw new InvalidOperationException("MSBuild's summary names no target of ours.");
        }
        return sum / builds;
    }

    public void Dispose()
    {
        // The server holds the dlls of the package.
        Dotnet(_root, Path.Combine(Places.SdkCompiler, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _server);
        Directory.Delete(_root, recursive: true);
    }

    private Once Build(string project, params string[] options)
    {
        // Another text in one file: the compiler runs, as after any edit.
        Write(project + "/Edited.cs", $"namespace Acme; public class Edited {{ public string Text => \"{Guid.NewGuid()}\"; }}");
        long start = Stopwatch.GetTimestamp();
        Dotnet(Path.Combine(_root, project), ["build", "--no-restore", "-v", "quiet", "-nologo", .. options]);
        return new Once(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0);
    }

    private void Make(string project, string items)
    {
        Write(
            project + "/App.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              {items}
            </Project>
            """
        );
        for (int n = 0; n < Files; n++)
            Write($"{project}/Ordinary{n}.cs", OrdinaryFile.Text(n));
        Dotnet(Path.Combine(_root, project), "restore", "-v", "quiet");
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // 'dotnet run' sets the first three for this program. A build machine may set the last one, and developers have the compiler server.
        foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "UseSharedCompilation" })
            start.Environment.Remove(name);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: {output}");
    }
}
