using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Builds;

/// <summary>Projects that differ in the package only, outside the repository; what each <c>dotnet build</c> takes, process and all.</summary>
internal sealed class Consumers : IDisposable
{
    private const int Files = 200;

    // So many the compiler server needs until all that a build runs in it is optimized.
    private const int Unmeasured = 10;

    private readonly string _root = Directory.CreateTempSubdirectory("flexsso-benchmark-").FullName;

    public Consumers()
    {
        string feed = Path.Combine(_root, "feed");
        Dotnet(Places.Repository, "pack", "src/FlexSso", "-c", "Release", "-o", feed, "-v", "quiet", "-nologo");
        string version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "FlexSso.Generators.*.nupkg").Single())[
            "FlexSso.Generators.".Length..
        ];
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """
        );
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Make("without", "", "");
        string config = Peer.Ours.Declaration(0, 0).Replace("Flex0", "AcmeFlex", StringComparison.Ordinal);
        Make("library", Reference(version, "ExcludeAssets=\"analyzers;build;buildTransitive\""), config);
        Make("compiler", Reference(version, "ExcludeAssets=\"build;buildTransitive\""), config);
        Make("with", Reference(version, ""), config);
    }

    /// <summary>Builds in turns, each round in another order, after some of each that do not count.</summary>
    /// <param name="rounds">How often the two are built that are compared.</param>
    /// <param name="every">In every so many rounds the two between them are built as well.</param>
    public BuildRound[] Build(int rounds, int every)
    {
        string[] two = ["without", "with"];
        string[] four = [.. two, "library", "compiler"];
        for (int i = 0; i < Unmeasured; i++)
        {
            foreach (string project in four)
                Time(project);
        }
        BuildRound[] found = new BuildRound[rounds];
        for (int round = 0; round < rounds; round++)
        {
            string[] projects = round % every == 0 ? four : two;
            double[] taken = new double[projects.Length];
            for (int i = 0; i < projects.Length; i++)
            {
                int project = (round / every + round + i) % projects.Length;
                taken[project] = Time(projects[project]);
            }
            found[round] = new BuildRound(taken[0], taken[1], taken.Length > 2 ? taken[2] : null, taken.Length > 2 ? taken[3] : null);
        }
        return found;
    }

    public void Dispose()
    {
        // It holds the package's dlls.
        Dotnet(_root, "build-server", "shutdown");
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>The milliseconds in our targets, by MSBuild's own summary: the mean of so many builds, since it rounds to whole ones.</summary>
    public double InOurTargets(int builds)
    {
        string summary = Path.Combine(_root, "summary.txt");
        double sum = 0;
        for (int i = 0; i < builds; i++)
        {
            Time("with", $"-flp:PerformanceSummary;verbosity=quiet;logfile={summary}");
            sum += File.ReadLines(summary)
                .Select(static line => Regex.Match(line, @"^ *([0-9]+) ms +_?FlexSso"))
                .Where(static match => match.Success)
                .Sum(static match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        }
        return sum / builds;
    }

    private static string Reference(string version, string assets) =>
        $"<ItemGroup><PackageReference Include=\"FlexSso.Generators\" Version=\"[{version}]\" {assets} /></ItemGroup>";

    private double Time(string project, params string[] options)
    {
        // Another text in one file: the compiler runs, as after any edit.
        Write(project + "/Edited.cs", $"namespace Acme; public class Edited {{ public string Text => \"{Guid.NewGuid()}\"; }}");
        long start = Stopwatch.GetTimestamp();
        Dotnet(Path.Combine(_root, project), ["build", "--no-restore", "-v", "quiet", "-nologo", .. options]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private void Make(string project, string items, string config)
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
        {
            Write(
                $"{project}/File{n}.cs",
                $$"""
                namespace Acme;

                public class File{{n}}
                {
                    private readonly Dictionary<string, int> _counts = new();

                    public int Count(string word) => _counts[word] = _counts.TryGetValue(word, out int count) ? count + 1 : {{n}};

                    public IEnumerable<string> Words => from pair in _counts where pair.Value > {{n}} orderby pair.Key select pair.Key;
                }
                """
            );
        }
        if (config.Length > 0)
            Write(project + "/AcmeFlex.cs", config);
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
        // What the benchmark's own host sets must not steer the builds, nor what a build machine sets: developers have the compiler server.
        foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "UseSharedCompilation" })
            start.Environment.Remove(name);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: {output}");
    }
}
