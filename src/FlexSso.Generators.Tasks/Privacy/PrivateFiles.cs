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
    private readonly Dictionary<string, HashSet<string>> _recorded = new(Spelling);

    /// <summary>A roster, a certificate or an existing file.</summary>
    public void AddFile(string file) => _files.Add(file);

    /// <summary>All files of the folder are ours, unless it holds the project too.</summary>
    /// <param name="folder">The full path of the committed folder.</param>
    /// <param name="projectDirectory">The full path of the project's folder.</param>
    public void AddFolder(string folder, string projectDirectory)
    {
        if (!PathPrefix.IsBelow(projectDirectory, folder))
            _folders.Add(folder);
    }

    public bool Contains(string file) =>
        _files.Contains(file)
        || _folders.Exists(folder => PathPrefix.IsBelow(file, folder))
        || PrivateNames.IsOurs(file)
        || PrivateNames.NamesUsers(file)
        || IsRecorded(file);

    /// <summary>
    /// Whether a build has written the file. The output of another configuration, of another project or of 'dotnet build -o' can lie where the
    /// project's globs find it.
    /// </summary>
    public bool IsRecorded(string file)
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
}
