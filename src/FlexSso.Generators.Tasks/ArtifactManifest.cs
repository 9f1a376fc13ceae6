using System.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// What the last run wrote, kept in obj, and for a committed folder in a record there as well. The first line is the format's version; every other line is one file, its folder and its
/// path in it joined by <c>/./</c>. So each line is at the same time a path that MSBuild can use as it is, and the manifest can
/// name two folders while files move from one to the other.
/// </summary>
internal sealed class ArtifactManifest
{
    /// <summary>Also in FlexSso.Generators.targets, which tells the other lines by it.</summary>
    public const string Header = "FlexSso.Generators artifacts, format 1";

    private const string Joint = "/./";
    private static readonly DateTime Past = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly string _file;
    private readonly CommittedRecord? _record;

    /// <param name="file">The manifest, in obj.</param>
    /// <param name="projectDirectory">Where relative paths start.</param>
    /// <param name="record">The record of the committed folder that the project writes to, if it does.</param>
    public ArtifactManifest(string file, string projectDirectory, CommittedRecord? record = null)
    {
        _file = Path.GetFullPath(Path.Combine(projectDirectory, file));
        _record = record;
        Files = Read(_file, projectDirectory) ?? [];
        HashSet<ArtifactFile> known = [.. Files];
        Files.AddRange((record?.Read() ?? []).FindAll(known.Add));
    }

    /// <summary>The record of the committed folder, absolute; null when the project writes to none.</summary>
    public string? RecordPath => _record?.FilePath;

    /// <summary>The files that the last run left; empty if there was none, or if what is there was not written by us.</summary>
    public List<ArtifactFile> Files { get; private set; }

    /// <summary>
    /// Says before the first change what will be ours, old files and new ones. Whatever happens then, a lock or a killed build, no
    /// file of ours is forgotten; and the time of the manifest makes sure that the next build looks again.
    /// </summary>
    public void Announce(List<ArtifactFile> files)
    {
        HashSet<ArtifactFile> known = [.. Files];
        List<ArtifactFile> all = [.. Files];
        foreach (ArtifactFile file in files)
        {
            if (known.Add(file))
            {
                all.Add(file);
            }
        }

        if (all.Count != Files.Count)
        {
            Save(all);
            Expire();
        }
    }

    /// <summary>Makes the manifest older than every assembly, so that the next build runs the task again.</summary>
    public void Expire()
    {
        AtomicFile.Guard(
            _file,
            "written",
            () =>
            {
                bool exists = File.Exists(_file);
                if (exists)
                {
                    File.SetLastWriteTimeUtc(_file, Past);
                }

                return exists;
            }
        );
    }

    /// <summary>Written even if it says the same: its time is what the next build compares with the assembly's.</summary>
    public void Save(List<ArtifactFile> files)
    {
        List<string> lines = [];
        foreach (ArtifactFile file in files)
        {
            lines.Add(file.Folder.Name + Joint + file.Path);
        }

        lines.Sort(StringComparer.Ordinal);
        AtomicFile.Write(_file, Utf8.GetBytes(Header + "\n" + string.Concat(lines.ConvertAll(line => line + "\n"))));
        _record?.Save(files);
        Files = files;
    }

    public void Delete()
    {
        AtomicFile.Delete(_file);
        RunStamp.Delete(_file);
        Files = [];
    }

    private static List<ArtifactFile>? Read(string manifest, string projectDirectory)
    {
        if (!File.Exists(manifest))
        {
            return null;
        }

        string[] lines = AtomicFile.Guard(manifest, "read", () => File.ReadAllLines(manifest, Utf8));
        if (lines.Length == 0 || !string.Equals(lines[0], Header, StringComparison.Ordinal))
        {
            return null;
        }

        Dictionary<string, OutputFolder> folders = new(StringComparer.Ordinal);
        List<ArtifactFile> files = [];
        for (int i = 1; i < lines.Length; i++)
        {
            // An accepted path has no segment '.', so the last joint is ours whatever the folder is called.
            int joint = lines[i].LastIndexOf(Joint, StringComparison.Ordinal);
            string path = joint < 0 ? "" : lines[i].Substring(joint + Joint.Length);
            if (joint <= 0 || ArtifactPath.Objection(path) is not null)
            {
                // Not ours, or damaged. Half of it is no better: what it names is deleted some day.
                return null;
            }

            string name = lines[i].Substring(0, joint);
            if (!folders.TryGetValue(name, out OutputFolder? folder))
            {
                folder = new OutputFolder(projectDirectory, name);
                folders.Add(name, folder);
            }

            files.Add(new ArtifactFile(folder, path));
        }

        return files;
    }
}
