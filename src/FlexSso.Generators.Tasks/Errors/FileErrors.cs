using System.Globalization;

namespace FlexSso.Generators.Tasks.Errors;

/// <summary>
/// The errors of a run that touches thousands of files. What holds for many files of a folder, such as a missing permission, is one error,
/// about the first of them.
/// </summary>
internal sealed class FileErrors
{
    // ENOSPC and EDQUOT of Linux; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    private readonly Dictionary<(string Folder, string Cause), (int Index, ArtifactError First, int More)> _causes = [];

    public List<ArtifactError> All { get; } = [];

    /// <summary>Every further file would fail too.</summary>
    public bool IsDiskFull { get; private set; }

    public void Add(ArtifactException failure)
    {
        int code = failure.InnerException?.HResult ?? 0;
        IsDiskFull |= Array.IndexOf(DiskFull, code) >= 0;
        Add(failure.Error, failure.InnerException?.GetType().Name + code.ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="error">The error about a file.</param>
    /// <param name="cause">The same text for the same cause.</param>
    public void Add(ArtifactError error, string cause)
    {
        (string, string) key = (Path.GetDirectoryName(error.File) ?? "", cause);
        if (!_causes.TryGetValue(key, out (int Index, ArtifactError First, int More) known))
        {
            _causes.Add(key, (All.Count, error, 0));
            All.Add(error);
            return;
        }
        int more = known.More + 1;
        string others = more == 1 ? "another file" : more.ToString(CultureInfo.InvariantCulture) + " more files";
        All[known.Index] = new ArtifactError(
            error.Id,
            known.First.File,
            $"{known.First.Message}; the same holds for {others} of its folder"
        );
        _causes[key] = (known.Index, known.First, more);
    }
}
