using System.Diagnostics;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FlexSso.Benchmarks.Report;
using FlexSso.Generators.Tasks;
using FlexSso.Generators.Tasks.Tests;

namespace FlexSso.Benchmarks.Builds;

/// <summary>The MSBuild task on one assembly; the files are there already, as in every build but the first.</summary>
internal sealed class TaskRun : IDisposable
{
    private const string Assembly = "Large.dll";

    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-benchmark-task-").FullName;

    /// <param name="bytes">The size of the assembly.</param>
    /// <param name="types">How many types it has.</param>
    public TaskRun(int bytes, int types)
    {
        Attributes = LargeAssembly.Write(Path.Combine(_folder, Assembly), bytes, types);
        Run();
        Files = Directory.GetFiles(Path.Combine(_folder, "out"), "*", SearchOption.AllDirectories).Length;
    }

    /// <summary>How many attributes the assembly has.</summary>
    public int Attributes { get; }

    /// <summary>How many files the task has written.</summary>
    public int Files { get; }

    /// <summary>One run on an assembly that says what it said.</summary>
    public object Run() => Execute(_folder);

    /// <summary>One run that renders all files and compares them, as after an edit of a configuration.</summary>
    public object Render()
    {
        Forget();
        return Run();
    }

    /// <summary>The same in processes of their own, in milliseconds.</summary>
    public (Measure Same, Measure Rendered) InFreshProcesses(int rounds)
    {
        (double[] same, double[] rendered) = (new double[rounds], new double[rounds]);
        for (int round = 0; round < rounds; round++)
        {
            Forget();
            rendered[round] = Fresh();
            same[round] = Fresh();
        }
        return (Measure.Of(same, [0]), Measure.Of(rendered, [0]));
    }

    /// <summary>Runs in the fresh process, and prints the milliseconds.</summary>
    public static void First(string folder)
    {
        // MSBuild has resolved references by then, with the same reader of the framework.
        using (PEReader pe = new(File.OpenRead(typeof(object).Assembly.Location)))
            pe.GetMetadataReader();
        long start = Stopwatch.GetTimestamp();
        Execute(folder);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private double Fresh() => double.Parse(FreshProcess.Run("task", _folder), CultureInfo.InvariantCulture);

    private void Forget() => File.Delete(Path.Combine(_folder, "manifest.stamp"));

    private static WriteFlexSsoArtifacts Execute(string folder)
    {
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = new RecordingEngine(),
            ProjectDirectory = folder,
            AssemblyPath = Path.Combine(folder, Assembly),
            OutputDirectory = Path.Combine(folder, "out"),
            ManifestPath = Path.Combine(folder, "manifest"),
        };
        return task.Execute() ? task : throw new InvalidOperationException(((RecordingEngine)task.BuildEngine).Errors[0].Message);
    }
}
