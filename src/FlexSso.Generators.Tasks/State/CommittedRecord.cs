using System.Text;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.State;

/// <summary>
/// The list of the files that a project wrote to a committed folder, in that folder. Debug and Release have a manifest each and a fresh
/// clone has none, but all of them look after the same files.
/// </summary>
internal sealed class CommittedRecord
{
    public const string Header =
        "FlexSso.Generators wrote these files. Commit this list with them: the build that finds one outdated removes it.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly OutputFolder _folder;
    private readonly string _file;

    /// <param name="folder">The committed folder.</param>
    /// <param name="name">The file's name; it holds the project's, because several projects may share a folder.</param>
    public CommittedRecord(OutputFolder folder, string name)
    {
        _folder = folder;
        _file = Path.Combine(folder.Root, name);
    }

    /// <summary>The recorded files; none if the record is not there or is damaged.</summary>
    public List<ArtifactFile> Read()
    {
        if (!File.Exists(_file))
            return [];
        string[] lines = AtomicFile.Guard(_file, "read", () => File.ReadAllLines(_file, Utf8));
        return lines.Length == 0 || lines[0] != Header || lines.Skip(1).Any(path => PortablePath.Objection(path) is not null)
            ? []
            : [.. lines.Skip(1).Select(path => new ArtifactFile(_folder, path))];
    }

    /// <summary>Records those of the files that lie in the folder; without any, the record goes too.</summary>
    public void Save(List<ArtifactFile> files)
    {
        List<string> lines = files.FindAll(file => file.Folder.Equals(_folder)).ConvertAll(file => file.Path);
        if (lines.Count == 0)
        {
            // A damaged file or a file of another program is not ours to delete.
            if (Read().Count > 0)
            {
                AtomicFile.Delete(_file);
                ArtifactRemoval.RemoveEmptyFolders([new ArtifactFile(_folder, Path.GetFileName(_file))]);
            }
            return;
        }
        lines.Sort(StringComparer.Ordinal);
        byte[] content = Utf8.GetBytes(string.Join("\n", [Header, .. lines, ""]));
        if (!File.Exists(_file) || !AtomicFile.Holds(_file, content))
            AtomicFile.Write(_file, content);
    }
}
