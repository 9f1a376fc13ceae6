using System.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// What a project wrote to a committed folder, kept in that folder. The manifest in obj is not enough there: Debug and Release have one
/// each, a fresh clone has none, and all of them look after the same files.
/// </summary>
internal sealed class CommittedRecord
{
    public const string Header =
        "FlexSso.Generators wrote these files. Commit this list with them: the build that finds one outdated removes it.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly OutputFolder _folder;
    private readonly string _file;

    /// <param name="folder">The committed folder.</param>
    /// <param name="name">The file's name; it holds the project's, since several projects may share a folder.</param>
    public CommittedRecord(OutputFolder folder, string name)
    {
        _folder = folder;
        _file = Path.Combine(folder.Root, name);
    }

    /// <summary>The record itself, absolute.</summary>
    public string FilePath => _file;

    /// <summary>The recorded files; none if there is no record, or if it is damaged: half a record is no better than none.</summary>
    public List<ArtifactFile> Read()
    {
        if (!File.Exists(_file))
        {
            return [];
        }

        string[] lines = AtomicFile.Guard(_file, "read", () => File.ReadAllLines(_file, Utf8));
        List<ArtifactFile> files = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (i == 0 ? lines[i] != Header : ArtifactPath.Objection(lines[i]) is not null)
            {
                return [];
            }

            if (i > 0)
            {
                files.Add(new ArtifactFile(_folder, lines[i]));
            }
        }

        return files;
    }

    /// <summary>Records those of the files that lie in the folder; without any, the record goes too.</summary>
    public void Save(List<ArtifactFile> files)
    {
        List<string> lines = files.FindAll(file => file.Folder.Equals(_folder)).ConvertAll(file => file.Path);
        if (lines.Count == 0)
        {
            if (Read().Count > 0)
            {
                AtomicFile.Delete(_file);
                ArtifactRemoval.RemoveEmptyFolders([new ArtifactFile(_folder, Path.GetFileName(_file))]);
            }

            return;
        }

        lines.Sort(StringComparer.Ordinal);
        byte[] content = Utf8.GetBytes(Header + "\n" + string.Concat(lines.ConvertAll(line => line + "\n")));
        if (!File.Exists(_file) || !AtomicFile.Holds(_file, content))
        {
            AtomicFile.Write(_file, content);
        }
    }
}
