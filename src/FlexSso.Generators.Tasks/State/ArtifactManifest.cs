using System.Text;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.State;

/// <summary>
/// The list of the files that the last build wrote, in obj. Its time tells MSBuild when that was. The first line is the version of the format.
/// Each further line is a file: its folder and its path in it, joined by <c>/./</c>, so that MSBuild can use the line as a path, and so that
/// the list can name two folders while files move from one to the other.
/// </summary>
internal sealed class ArtifactManifest
{
    /// <summary>FlexSso.Generators.targets has the same text.</summary>
    public const string Header = "FlexSso.Generators artifacts, format 1";

    private const string Joint = "/./";
    private static readonly DateTime Past = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly string _file;
    private readonly FolderRecord? _record;
    private List<ArtifactFile> _kept = [];

    /// <param name="file">The full path of the manifest.</param>
    /// <param name="projectDirectory">The project's folder; relative paths start there.</param>
    /// <param name="record">The record of the output folder; null where that is of no interest.</param>
    /// <param name="usesRecord">
    /// False below the build output, where obj knows what was written: two target frameworks that share a folder would remove each other's files.
    /// </param>
    public ArtifactManifest(string file, string projectDirectory, FolderRecord? record = null, bool usesRecord = true)
    {
        _file = file;
        _record = record;
        Files = [.. Read(_file, projectDirectory).Union(usesRecord ? record?.Read() ?? [] : [])];
        // A class may have moved to another project, which has written its files since.
        if (record?.PathsOfOthers() is { Count: > 0 } others)
            Files.RemoveAll(file => file.Folder == record.Folder && others.Contains(file.Path));
    }

    /// <summary>The files that the last build left; empty if there was none, or if the manifest is damaged.</summary>
    public List<ArtifactFile> Files { get; private set; }

    /// <summary>
    /// Records old and new files together before the first change, so that a lock or a killed build makes no file of ours unknown. The time
    /// of the manifest lets the next build look again.
    /// </summary>
    public void Announce(List<ArtifactFile> files)
    {
        List<ArtifactFile> all = [.. Files.Union(files)];
        if (all.Count != Files.Count)
        {
            Save(all);
            Expire();
        }
    }

    /// <summary>Forgets the files of these configs for the present build, which neither removes nor counts them. The record still has them.</summary>
    public void Keep(HashSet<string> configs)
    {
        _kept = Files.FindAll(file => configs.Contains(file.Config));
        Files = [.. Files.Except(_kept)];
    }

    /// <summary>Deletes the record, as the last file of a folder is to leave an empty one. The manifest still knows the files.</summary>
    public void DeleteRecord() => _record?.Save([]);

    /// <summary>Another project that has one of these files in the output folder, and a class that both have.</summary>
    public (string Owner, string Config)? FindOtherProject(List<ArtifactFile> files) => _record?.FindOther(files);

    /// <summary>The records in the output folder whose project is gone.</summary>
    public IEnumerable<string> OrphanedRecords() => _record?.Orphans() ?? [];

    /// <summary>Whether the record in the output folder says what a build that writes these files would write there.</summary>
    public bool IsRecorded(List<ArtifactFile> files, IReadOnlyDictionary<string, string> hashes) =>
        _record is null || _record.Says([.. files.Union(_kept)], hashes);

    /// <summary>Whether the record in the output folder cannot be read.</summary>
    public bool IsRecordDamaged() => _record?.IsDamaged() == true;

    /// <summary>The hash of each committed file as the last build has written it, by its path.</summary>
    public IReadOnlyDictionary<string, string> RecordedHashes() => _record?.Hashes() ?? new Dictionary<string, string>();

    /// <summary>Deletes what killed builds have left beside the manifest and in the folders of its files and of these.</summary>
    public void RemoveTemporaryFiles(IEnumerable<ArtifactFile> files) =>
        TemporaryFile.RemoveAbandoned(
            Files.Union(files).SelectMany(file => new[] { file.FullPath, file.Folder.FileOf("record") }).Concat([_file])
        );

    /// <summary>Makes the manifest older than every assembly, so that the next build runs the task again.</summary>
    public void Expire()
    {
        if (File.Exists(_file))
            AtomicFile.Guard(_file, "written", () => File.SetLastWriteTimeUtc(_file, Past));
    }

    /// <summary>Records the files. The manifest is written even if it says the same, because MSBuild compares its time.</summary>
    /// <param name="files">The files.</param>
    /// <param name="hashes">The hashes of those that this build has written, by their paths.</param>
    public void Save(List<ArtifactFile> files, IReadOnlyDictionary<string, string>? hashes = null)
    {
        List<ArtifactFile> known = [.. files.Union(_kept)];
        List<string> lines = known.ConvertAll(file => file.Folder.Name + Joint + file.Path);
        lines.Sort(StringComparer.Ordinal);
        // The record first: it is an input of the target, and the manifest the output.
        _record?.Save(known, hashes);
        AtomicFile.Write(_file, Utf8.GetBytes(string.Join("\n", [Header, .. lines, ""])));
        Files = files;
    }

    public void Delete()
    {
        AtomicFile.Delete(_file);
        Files = [];
    }

    private static List<ArtifactFile> Read(string manifest, string projectDirectory)
    {
        if (!File.Exists(manifest))
            return [];
        string[] lines = AtomicFile.Guard(manifest, "read", () => File.ReadAllLines(manifest, Utf8));
        if (lines.Length == 0 || lines[0] != Header)
            return [];
        Dictionary<string, OutputFolder> folders = new(StringComparer.Ordinal);
        List<ArtifactFile> files = [];
        foreach (string line in lines.Skip(1))
        {
            // An accepted path has no segment '.', so the last joint is ours whatever the folder is called.
            int joint = line.LastIndexOf(Joint, StringComparison.Ordinal);
            string path = joint < 0 ? "" : line.Substring(joint + Joint.Length);
            // A damaged list is no better than none, because the build deletes what it names.
            if (joint <= 0 || PortablePath.Objection(path) is not null)
                return [];
            string name = line.Substring(0, joint);
            if (!folders.TryGetValue(name, out OutputFolder? folder))
                folders.Add(name, folder = OutputFolder.Of(projectDirectory, name));
            files.Add(new ArtifactFile(folder, path));
        }
        return files;
    }
}
