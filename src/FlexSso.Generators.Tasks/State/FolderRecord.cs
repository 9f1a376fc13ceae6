using System.Text;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.State;

/// <summary>
/// The list of the files that a project wrote to an output folder, in that folder. Debug and Release have a manifest each and a fresh clone
/// has none, but all of them look after the same committed files. It also tells other projects that the files have an owner, and by the hash of
/// each file whether a person has edited it since.
/// </summary>
internal sealed class FolderRecord
{
    public const string Header =
        "FlexSso.Generators wrote these files. Commit this list with them: the build that finds one outdated removes it.";

    private const string OwnerMark = "project: ";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static readonly string[] Marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private const char Tab = '\t';

    private readonly OutputFolder _folder;
    private readonly string _file;

    /// <param name="folder">The output folder.</param>
    /// <param name="projectFile">The full path of the project file.</param>
    public FolderRecord(OutputFolder folder, string projectFile)
    {
        _folder = folder;
        // The name of the project, because several projects may share a folder.
        _file = Path.Combine(folder.Root, "." + Path.GetFileNameWithoutExtension(projectFile) + ".flexsso");
        Owner = new ProjectPath(folder.Root, projectFile).Name;
    }

    public OutputFolder Folder => _folder;

    /// <summary>The project file relative to the folder, so that it is the same in every clone.</summary>
    public string Owner { get; }

    /// <summary>The recorded files; none if the record is not there, is damaged, or is that of another project.</summary>
    public List<ArtifactFile> Read()
    {
        (string? owner, List<string> paths, _) = Read(_file);
        return IsOther(owner) ? [] : paths.ConvertAll(path => new ArtifactFile(_folder, path));
    }

    /// <summary>Whether there is a record that cannot be read, so that it is not known what lies in the folder.</summary>
    public bool IsDamaged() => File.Exists(_file) && Read(_file).Paths.Count == 0;

    /// <summary>The hash of each recorded file as the last build has written it, by its path.</summary>
    public IReadOnlyDictionary<string, string> Hashes() => Read(_file).Hashes;

    /// <summary>Records those of the files that lie in the folder; without any, the record goes too.</summary>
    /// <param name="files">The files.</param>
    /// <param name="hashes">The hashes of those that this build has written. The others keep what the record says.</param>
    public void Save(List<ArtifactFile> files, IReadOnlyDictionary<string, string>? hashes = null)
    {
        if (!files.Exists(file => file.Folder.Equals(_folder)))
        {
            // A damaged file or a file of another program is not ours to delete.
            if (Read().Count > 0)
            {
                AtomicFile.Delete(_file);
                ArtifactRemoval.RemoveEmptyFolders([new ArtifactFile(_folder, Path.GetFileName(_file))]);
            }
            return;
        }
        byte[] content = Text(files, hashes);
        if (!File.Exists(_file) || !AtomicFile.Holds(_file, content))
            AtomicFile.Write(_file, content);
    }

    /// <summary>Whether the record says what <see cref="Save"/> would write.</summary>
    public bool Says(List<ArtifactFile> files, IReadOnlyDictionary<string, string> hashes) =>
        files.Exists(file => file.Folder.Equals(_folder))
            ? File.Exists(_file) && AtomicFile.Holds(_file, Text(files, hashes))
            : Read().Count == 0;

    /// <summary>
    /// Another project that has written one of these files, or whose record has the place of ours: its file relative to the folder, and a
    /// class that both have. A record whose project is gone claims nothing.
    /// </summary>
    public (string Owner, string Config)? FindOther(List<ArtifactFile> files)
    {
        if (files.Count == 0)
            return null;
        HashSet<string> wanted = new(files.Select(file => file.Path), StringComparer.OrdinalIgnoreCase);
        foreach ((string file, string owner, List<string> paths) in All())
        {
            string? path = IsOther(owner) ? paths.Find(wanted.Contains) ?? (file == _file ? files[0].Path : null) : null;
            if (path is not null)
                return (owner, PortablePath.ConfigOf(path));
        }
        return null;
    }

    /// <summary>The files in the folder that belong to other projects, whatever this one has written there before.</summary>
    public HashSet<string> PathsOfOthers() =>
        new(All().Where(record => IsOther(record.Owner)).SelectMany(record => record.Paths), StringComparer.OrdinalIgnoreCase);

    /// <summary>The records in the folder whose project is gone.</summary>
    public IEnumerable<string> Orphans() =>
        All().Where(record => record.Owner != Owner && !IsOther(record.Owner) && record.File != _file).Select(record => record.File);

    /// <summary>The files that the records in the folder list, whichever project wrote them, and the records.</summary>
    public static IEnumerable<string> FilesIn(string folder)
    {
        foreach (string record in Directory.GetFiles(folder, ".*.flexsso"))
        {
            List<string> paths = Read(record).Paths;
            if (paths.Count > 0)
                yield return record;
            foreach (string path in paths)
                yield return new OutputFolder(folder, "").FileOf(path);
        }
    }

    // Those that say whose they are, in the order of their names.
    private List<(string File, string Owner, List<string> Paths)> All()
    {
        List<(string, string, List<string>)> records = [];
        if (!Directory.Exists(_folder.Root))
            return records;
        string[] files = AtomicFile.Guard(_folder.Root, "read", () => Directory.GetFiles(_folder.Root, ".*.flexsso"));
        Array.Sort(files, StringComparer.Ordinal);
        foreach (string file in files)
        {
            (string? owner, List<string> paths, _) = Read(file);
            if (owner is not null)
                records.Add((file, owner, paths));
        }
        return records;
    }

    private bool IsOther(string? owner) => owner is not null && owner != Owner && File.Exists(Path.Combine(_folder.Root, owner));

    private byte[] Text(List<ArtifactFile> files, IReadOnlyDictionary<string, string>? hashes)
    {
        IReadOnlyDictionary<string, string> before = Hashes();
        List<string> lines = files.FindAll(file => file.Folder.Equals(_folder)).ConvertAll(file => file.Path);
        lines.Sort(StringComparer.Ordinal);
        return Utf8.GetBytes(string.Join("\n", [Header, OwnerMark + Owner, .. lines.Select(Line), ""]));

        string Line(string path) =>
            hashes?.TryGetValue(path, out string? hash) == true || before.TryGetValue(path, out hash) ? path + Tab + hash : path;
    }

    // What Git leaves in a file that it could not merge. The union of both sides is what has to be looked at.
    private static bool IsMark(string line) => Array.Exists(Marks, mark => line.StartsWith(mark, StringComparison.Ordinal));

    // Earlier versions have written neither owner nor hashes.
    private static (string? Owner, List<string> Paths, Dictionary<string, string> Hashes) Read(string file)
    {
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        if (!File.Exists(file))
            return (null, [], hashes);
        List<string> lines = [.. AtomicFile.Guard(file, "read", () => File.ReadAllLines(file, Utf8))];
        if (lines.Count == 0 || lines[0] != Header)
            return (null, [], hashes);
        string? owner =
            lines.Count > 1 && lines[1].StartsWith(OwnerMark, StringComparison.Ordinal) ? lines[1].Substring(OwnerMark.Length) : null;
        List<string> paths = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string line in lines.Skip(owner is null ? 1 : 2).Where(static line => !IsMark(line)))
        {
            int tab = line.IndexOf(Tab);
            string path = tab < 0 ? line : line.Substring(0, tab);
            // Both sides of a merge have it, and one of them is outdated.
            bool isNew = seen.Add(path);
            if (isNew)
                paths.Add(path);
            if (isNew && tab >= 0)
                hashes[path] = line.Substring(tab + 1);
            else
                hashes.Remove(path);
        }
        return paths.Exists(static path => PortablePath.Objection(path) is not null) ? (null, [], []) : (owner, paths, hashes);
    }
}
