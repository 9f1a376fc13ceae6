using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Builds;

/// <summary>Projects that differ in the package only, outside the repository; what each <c>dotnet build</c> takes, process and all.</summary>
internal sealed class Consumers : IDisposable
{
    /// <summary>How many files each project has beside the one that is edited.</summary>
    public const int Files = 200;

    private const string Without = "without";
    private const string With = "with";
    private const string Small = "small-";
    private const string SmallWithout = Small + Without;
    private const string SmallWith = Small + With;
    private const int LargeMethods = 8;
    private const int SmallMethods = 0;

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
        Make(Without, "", "");
        string config = Peer.Ours.Declaration(0, 0).Replace("Flex0", "AcmeFlex", StringComparison.Ordinal);
        string package = $"<ItemGroup><PackageReference Include=\"FlexSso.Generators\" Version=\"[{version}]\" /></ItemGroup>";
        Make(With, package, config);
        Make(SmallWithout, "", "");
        Make(SmallWith, package, config);
    }

    /// <summary>How many lines a file has.</summary>
    public static int Lines => LinesOf(LargeMethods);

    /// <summary>How many a file of the small projects has.</summary>
    public static int SmallLines => LinesOf(SmallMethods);

    /// <summary>
    /// Builds in turns, after some of each that do not count. The order is drawn by lot, always the same one: with orders that repeat, the
    /// garbage collector of the compiler server would come to the same project again and again.
    /// </summary>
    /// <param name="rounds">How often the large projects are built; those of small files are in every other round.</param>
    public (BuildRound[] Large, BuildRound[] Small) Build(int rounds)
    {
        string[] large = [Without, With];
        string[] all = [.. large, SmallWithout, SmallWith];
        for (int i = 0; i < Unmeasured; i++)
        {
            foreach (string project in all)
                Time(project);
        }
        Random random = new(8);
        List<BuildRound> ofLarge = [];
        List<BuildRound> ofSmall = [];
        for (int round = 0; round < rounds; round++)
        {
            bool hasAll = round % 2 == 0;
            string[] order = [.. hasAll ? all : large];
            random.Shuffle(order);
            Dictionary<string, double> taken = order.ToDictionary(static project => project, project => Time(project));
            ofLarge.Add(new BuildRound(taken[Without], taken[With]));
            if (hasAll)
                ofSmall.Add(new BuildRound(taken[SmallWithout], taken[SmallWith]));
        }
        return ([.. ofLarge], [.. ofSmall]);
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
            Time(With, $"-flp:PerformanceSummary;verbosity=quiet;logfile={summary}");
            double own = File.ReadLines(summary)
                .Select(static line => Regex.Match(line, @"^ *([0-9]+) ms +_?FlexSso"))
                .Where(static match => match.Success)
                .Sum(static match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            sum += own > 0 ? own : throw new InvalidOperationException("MSBuild's summary names no target of ours.");
        }
        return sum / builds;
    }

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
        int methods = project.StartsWith(Small, StringComparison.Ordinal) ? SmallMethods : LargeMethods;
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
            Write($"{project}/File{n}.cs", Text(n, methods));
        }
        if (config.Length > 0)
            Write(project + "/AcmeFlex.cs", config);
        Dotnet(Path.Combine(_root, project), "restore", "-v", "quiet");
    }

    // A small file has no method; the large ones are what most code is.
    private static string Text(int file, int methods)
    {
        string body = string.Concat(Enumerable.Range(0, methods).Select(member => Method(file, member)));
        return $$"""
            namespace Acme;

            public class File{{file}}
            {
                private readonly Dictionary<string, int> _counts = new();

                public int Count(string word) => _counts[word] = _counts.TryGetValue(word, out int count) ? count + 1 : {{file}};

                public IEnumerable<string> Words => from pair in _counts where pair.Value > {{file}} orderby pair.Key select pair.Key;
            {{body}}}

            """;
    }

    private static string Method(int file, int number) =>
        $$"""

                /// <summary>What number {{number}} says.</summary>
                public string? Line{{number}}(string name, int most = {{file}})
                {
                    string? text = null;
                    for (int i = 0; i < most; i++)
                    {
                        if (_counts.TryGetValue(name + i, out int count) && count > 0)
                            text += $"{name}: {count}; ";
                    }
                    return text?.TrimEnd();
                }

            """;

    private static int LinesOf(int methods) => Text(0, methods).Count(static c => c == '\n');

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
