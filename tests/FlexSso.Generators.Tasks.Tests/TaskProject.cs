using FlexSso.Generators.Tasks.Files;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A project folder with an assembly in obj, and the tasks run on it the way the targets do.</summary>
internal sealed class TaskProject : IDisposable
{
    private const string Assembly = "obj/App.dll";
    private const string Manifest = "obj/App.csproj.FlexSso.manifest";

    private readonly TemporaryFolder _folder;
    private readonly bool _isGuest;

    /// <param name="name">The name of the project and of its folder.</param>
    /// <param name="beside">A project in a folder beside; it has to live longer.</param>
    public TaskProject(string name = "App", TaskProject? beside = null)
    {
        _isGuest = beside is not null;
        _folder = beside?._folder ?? new TemporaryFolder();
        Name = name;
        Directory.CreateDirectory(Path.Combine(ProjectFolder, "obj"));
    }

    /// <summary>The folder above the project's.</summary>
    public TemporaryFolder Folder => _folder;

    public string Name { get; }

    public string Output { get; set; } = "bin/flexsso/";

    /// <summary>Whether the output folder is one to commit.</summary>
    public bool IsCommitted { get; set; }

    /// <summary>FlexSsoFormats.</summary>
    public string Formats { get; set; } = "paste;setup";

    /// <summary>The FlexRoster items: file, Config, Environment.</summary>
    public List<(string File, string Config, string Environment)> Rosters { get; } = [];

    /// <summary>The FlexCertificate items: file, Config, Environment.</summary>
    public List<(string File, string Config, string Environment)> Certificates { get; } = [];

    /// <summary>What else the task is told, such as about the compiler.</summary>
    public Action<WriteFlexSsoArtifacts> Prepare { get; set; } = static _ => { };

    public RecordingEngine Engine { get; private set; } = new();

    public string ManifestFile => this[Manifest];

    public string AssemblyFile => this[Assembly];

    /// <summary>The lines that the last task printed.</summary>
    public string[] Lines => [.. Engine.Messages.Where(m => m.Importance == MessageImportance.High).Select(m => m.Message!)];

    /// <summary>The errors and warnings of the last task, as a log has them, with the file's name alone.</summary>
    public string[] Complaints =>
        [
            .. Engine.Errors.Select(e => $"{Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber}): error {e.Code}: {e.Message}"),
            .. Engine.Warnings.Select(w => $"{Path.GetFileName(w.File)}({w.LineNumber},{w.ColumnNumber}): warning {w.Code}: {w.Message}"),
        ];

    /// <summary>The ids of the errors of the last task.</summary>
    public string[] ErrorIds => [.. Engine.Errors.Select(e => e.Code)];

    /// <summary>All files below the output folder but the record.</summary>
    public string[] Files => _folder.Files(Name + "/" + Output);

    public string this[string relative] => _folder[Name + "/" + relative];

    public string ProjectFile => this[Path.GetFileName(Name) + ".csproj"];

    /// <summary>The record in the output folder.</summary>
    public string RecordFile => this[Output + "." + Path.GetFileName(Name) + ".flexsso"];

    /// <summary>Directory.Build.props and its like.</summary>
    public List<string> SharedProjectFiles { get; } = [];

    private string ProjectFolder => _folder[Name];

    /// <summary>An artifact's file.</summary>
    public string Artifact(string path) => this[Output + path];

    public bool Write(params (string Path, string Text)[] artifacts) => WriteFrom(Compiled.Artifacts(artifacts));

    public bool WriteFrom(byte[] assembly)
    {
        File.WriteAllBytes(AssemblyFile, assembly);
        return Rewrite();
    }

    /// <summary>Runs the task on the assembly that is there.</summary>
    public bool Rewrite() => Run(WriteTask());

    /// <summary>Holds the output folder against the assembly and writes nothing.</summary>
    public bool Verify()
    {
        WriteFlexSsoArtifacts task = WriteTask();
        task.Verify = true;
        return Run(task);
    }

    /// <summary>Runs the check of the certificates at that time.</summary>
    public bool CheckCertificates(DateTime now, int warningDays = 30)
    {
        return Run(
            new CheckFlexSsoCertificates
            {
                Certificates = [.. Certificates.Select(ItemOf)],
                WarningDays = warningDays,
                Clock = () => now,
            }
        );
    }

    /// <summary>Checks FlexSsoFile items.</summary>
    public bool CheckFiles(params string[] files) =>
        Run(new CheckFlexSsoFiles { Files = [.. files.Select(file => new Microsoft.Build.Utilities.TaskItem(file))] });

    /// <summary>Checks a FlexSsoFile item with the metadata Kind.</summary>
    public bool CheckFile(string file, string kind)
    {
        Microsoft.Build.Utilities.TaskItem item = new(file);
        item.SetMetadata("Kind", kind);
        return Run(new CheckFlexSsoFiles { Files = [item] });
    }

    /// <summary>Writes a declaration from files.</summary>
    public bool Adopt(Action<AdoptFlexSsoFiles>? prepare, params string[] files)
    {
        AdoptFlexSsoFiles task = new() { Files = [.. files.Select(file => new Microsoft.Build.Utilities.TaskItem(file))] };
        prepare?.Invoke(task);
        return Run(task);
    }

    /// <summary>Those of the items that the task takes for files of ours.</summary>
    public string[] FindPrivate(params string[] items)
    {
        FindFlexSsoPrivateFiles task = new()
        {
            Candidates = [.. items.Select(item => new Microsoft.Build.Utilities.TaskItem(item))],
            Inputs = [.. Rosters.Concat(Certificates).Select(ItemOf)],
            Rosters = [.. Rosters.Select(ItemOf)],
            RefusesWebRoot = true,
        };
        Assert.That(Run(task), Is.EqualTo(Complaints.Length == 0));
        return [.. task.Found.Select(item => item.ItemSpec)];
    }

    /// <summary>Compares files with a declaration, and gives what is said about them.</summary>
    public string[] Compare(string config, IEnumerable<string> files)
    {
        CompareFlexSsoFiles task = new()
        {
            Files = [.. files.Select(file => ItemOf((file, config, "")))],
            AssemblyPath = Assembly,
            Rosters = [.. Rosters.Select(ItemOf)],
        };
        Run(task);
        return Complaints;
    }

    public bool Withdraw() => Run(new WithdrawFlexSsoArtifacts { GeneratedCode = "obj/generated" });

    public bool Clean() => Run(new CleanFlexSsoArtifacts(), "bin/flexsso/");

    public void Dispose()
    {
        if (!_isGuest)
            _folder.Dispose();
    }

    private static ITaskItem ItemOf((string File, string Config, string Environment) file)
    {
        Microsoft.Build.Utilities.TaskItem item = new(file.File);
        item.SetMetadata("Config", file.Config);
        item.SetMetadata("Environment", file.Environment);
        return item;
    }

    private WriteFlexSsoArtifacts WriteTask()
    {
        WriteFlexSsoArtifacts task = new()
        {
            AssemblyPath = Assembly,
            GeneratedCode = "obj/generated",
            Formats = Formats,
            SharedProjectFiles = [.. SharedProjectFiles.Select(file => new Microsoft.Build.Utilities.TaskItem(file))],
            Rosters = [.. Rosters.Select(ItemOf)],
            Certificates = [.. Certificates.Select(ItemOf)],
        };
        Prepare(task);
        return task;
    }

    private bool Run(FlexSsoTask task, string? output = null)
    {
        Engine = new RecordingEngine();
        task.BuildEngine = Engine;
        task.ProjectFile = ProjectFile;
        task.ManifestPath = Manifest;
        task.OutputDirectory = output ?? Output;
        task.IsCommitted = IsCommitted;
        bool succeeded = task.Execute();
        Assert.That(succeeded, Is.EqualTo(Engine.Errors.Count == 0), "A task fails exactly if it has said why");
        Assert.That(
            Engine.Warnings.Count == 0
                || task is CheckFlexSsoCertificates or CheckFlexSsoFiles or CompareFlexSsoFiles or WriteFlexSsoArtifacts,
            "No other task warns"
        );
        return succeeded;
    }
}
