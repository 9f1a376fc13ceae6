using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Privacy;

/// <summary>
/// Tells the files that the package writes or reads from the project's own. They can hold personal data, so they are neither published nor
/// packed nor copied.
/// </summary>
internal sealed class PrivateFiles
{
    // The file systems of Windows and macOS take two spellings for one file.
    private static readonly StringComparer Spelling = StringComparer.OrdinalIgnoreCase;

    private readonly HashSet<string> _files = new(Spelling);
    private readonly List<string> _folders = [];
    private readonly List<string> _sharedFolders = [];
    private readonly Dictionary<string, HashSet<string>> _recorded = new(Spelling);

    /// <summary>A roster or a certificate.</summary>
    public void AddFile(string file) => _files.Add(file);

    /// <summary>
    /// All files of the folder are ours. If it holds the project's files too, ours are those that the record lists and those that have the
    /// name of a file with users.
    /// </summary>
    /// <param name="folder">The full path of the committed folder.</param>
    /// <param name="shared">Full paths of folders that hold other files: that of the project, and the root of a web site.</param>
    public void AddFolder(string folder, params string[] shared)
    {
        string prefix = Prefix(folder);
        bool isShared = Array.Exists(shared, other => IsBelow(Prefix(other), prefix));
        (isShared ? _sharedFolders : _folders).Add(prefix);
    }

    public bool Contains(string file) =>
        _files.Contains(file)
        || _folders.Exists(folder => IsBelow(file, folder))
        || PrivateNames.IsOurs(file)
        || _sharedFolders.Exists(folder => IsBelow(file, folder) && PrivateNames.NamesUsers(file, folder))
        || IsRecorded(file);

    // The output of another configuration, of another project or of 'dotnet build -o' can lie where the project's globs find it.
    private bool IsRecorded(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!_recorded.TryGetValue(folder, out HashSet<string>? files))
                _recorded.Add(folder, files = new HashSet<string>(FilesIn(folder), Spelling));
            if (files.Contains(file))
                return true;
        }
        return false;
    }

    private static string[] FilesIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. FolderRecord.FilesIn(folder)] : [];
        }
        catch (Exception e) when (e is ArtifactException || AtomicFile.IsFailure(e))
        {
            // A folder that the build may not list, far above the project.
            return [];
        }
    }

    private static bool IsBelow(string file, string prefix) => file.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static string Prefix(string folder) => folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
