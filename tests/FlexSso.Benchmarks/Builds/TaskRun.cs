using FlexSso.Generators.Tasks;
using FlexSso.Generators.Tasks.Tests;

namespace FlexSso.Benchmarks.Builds;

/// <summary>The MSBuild task on one assembly, in this process: the files are there already, as in every build but the first.</summary>
internal sealed class TaskRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-benchmark-task-").FullName;

    public TaskRun()
    {
        Attributes = LargeAssembly.Write(Assembly);
        Run();
        Files = Directory.GetFiles(Path.Combine(_folder, "out"), "*", SearchOption.AllDirectories).Length;
    }

    /// <summary>How many attributes the assembly has.</summary>
    public int Attributes { get; }

    /// <summary>How many files the task has written.</summary>
    public int Files { get; }

    private string Assembly => Path.Combine(_folder, "Large.dll");

    /// <summary>One run on an assembly that says what it said.</summary>
    public object Run()
    {
        WriteFlexSsoArtifacts task = new()
        {
            BuildEngine = new RecordingEngine(),
            ProjectDirectory = _folder,
            AssemblyPath = Assembly,
            OutputDirectory = Path.Combine(_folder, "out"),
            ManifestPath = Path.Combine(_folder, "manifest"),
        };
        return task.Execute() ? task : throw new InvalidOperationException(((RecordingEngine)task.BuildEngine).Errors[0].Message);
    }

    /// <summary>One run that renders all files and compares them, as after an edit of a configuration.</summary>
    public object Render()
    {
        File.Delete(Path.Combine(_folder, "manifest.stamp"));
        return Run();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
