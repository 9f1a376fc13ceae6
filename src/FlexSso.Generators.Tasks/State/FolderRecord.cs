using System.Text;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.State;

/// <summary>
/// The list of the files that a project wrote to an output folder, in that folder. Debug and Release have a manifest each and a fresh clone
/// has none, but all of them look after the same committed files. It also tells other projects that the files have an owner.
/// </summary>
internal sealed class FolderRecord
{
    public const string Header =
        "FlexSso.Generators wrote these files. Commit this list with them: the build that finds one outdated removes it.";

    private const string OwnerMark = "project: ";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

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
        (string? owner, List<string> paths) = Read(_file);
        return IsOther(owner) ? [] : paths.ConvertAll(path => new ArtifactFile(_folder, path));
    }

    /// <summary>Records those of the files that lie in the folder; without any, the record goes too.</summary>
    public void Save(List<ArtifactFile> files)
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
        byte[] content = Text(files);
        if (!File.Exists(_file) || !AtomicFile.Holds(_file, content))
            AtomicFile.Write(_file, content);
    }

    /// <summary>Whether the record says what <see cref="Save"/> would write.</summary>
    public bool Says(List<ArtifactFile> files) =>
        files.Exists(file => file.Folder.Equals(_folder)) ? File.Exists(_file) && AtomicFile.Holds(_file, Text(files)) : Read().Count == 0;

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
            (string? owner, List<string> paths) = Read(file);
            if (owner is not null)
                records.Add((file, owner, paths));
        }
        return records;
    }

    private bool IsOther(string? owner) => owner is not null && owner != Owner && File.Exists(Path.Combine(_folder.Root, owner));

    private byte[] Text(List<ArtifactFile> files)
    {
        List<string> lines = files.FindAll(file => file.Folder.Equals(_folder)).ConvertAll(file => file.Path);
        lines.Sort(StringComparer.Ordinal);
        return Utf8.GetBytes(string.Join("\n", [Header, OwnerMark + Owner, .. lines, ""]));
    }

    // Earlier versions have written no owner.
    private static (string? Owner, List<string> Paths) Read(string file)
    {
        if (!File.Exists(file))
            return (null, []);
        List<string> lines = [.. AtomicFile.Guard(file, "read", () => File.ReadAllLines(file, Utf8))];
        if (lines.Count == 0 || lines[0] != Header)
            return (null, []);
        string? owner =
            lines.Count > 1 && lines[1].StartsWith(OwnerMark, StringComparison.Ordinal) ? lines[1].Substring(OwnerMark.Length) : null;
        List<string> paths = lines.GetRange(owner is null ? 1 : 2, lines.Count - (owner is null ? 1 : 2));
        return paths.Exists(path => PortablePath.Objection(path) is not null) ? (null, []) : (owner, paths);
    }
}
