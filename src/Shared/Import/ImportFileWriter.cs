using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>
/// Writes the files of Auth0's bulk user import (<c>POST /api/v2/jobs/users-imports</c>): a JSON array with one user per
/// line. Each file is smaller than a limit in bytes. Only one file is in memory at a time, as UTF-8.
/// </summary>
/// <param name="limit">Each file has fewer bytes, including the brackets.</param>
internal sealed class ImportFileWriter(int limit) : System.IDisposable
{
    /// <summary>Auth0 accepts files of up to 500 KB (Auth0, "Bulk User Imports").</summary>
    public const int DefaultLimit = 500_000;

    // The file begins with "[\n", users are separated by ",\n", and the file ends with "\n]\n".
    private const int TailLength = 3;

    // Room for the user that exceeds the limit, so that the buffer rarely grows. A profile in Auth0 has at most about 10 KB.
    private const int Spare = 16 * 1024;

    private int _userStart;
    private bool _hasUser;

    /// <summary>The buffer for the user's object, between <see cref="BeginUser"/> and <see cref="EndUser"/>.</summary>
    public Utf8JsonBuffer Json { get; } = new(System.Math.Min(limit, DefaultLimit) + Spare);

    public void BeginUser()
    {
        _userStart = Json.Length;
        Json.Raw(_hasUser ? ',' : '[');
        Json.Raw('\n');
    }

    /// <summary>Removes everything that was written since <see cref="BeginUser"/>.</summary>
    public void DropUser() => Json.CutTo(_userStart);

    /// <summary>Ends the user.</summary>
    /// <param name="file">The file that became full before this user; only with <see cref="ImportFit.AddedToNextFile"/>.</param>
    public ImportFit EndUser(out ImportFile file)
    {
        file = default;
        if (Json.Length - _userStart + TailLength >= limit)
        {
            DropUser();
            return ImportFit.TooLarge;
        }
        if (Json.Length + TailLength < limit)
        {
            _hasUser = true;
            return ImportFit.Added;
        }
        int length = _userStart;
        byte[] bytes = Json.Detach(length, System.Math.Min(limit, DefaultLimit) + Spare);
        Json.Bytes[0] = (byte)'[';
        file = End(bytes, length);
        return ImportFit.AddedToNextFile;
    }

    /// <summary>Returns the last file; false when it has no users.</summary>
    public bool TryFinish(out ImportFile file)
    {
        file = default;
        if (!_hasUser)
            return false;
        _hasUser = false;
        Json.Raw('\n');
        Json.Raw(']');
        Json.Raw('\n');
        int length = Json.Length;
        file = new ImportFile(Json.Detach(length, 0), length);
        return true;
    }

    public void Dispose() => Json.Release();

    // The array has room, because the user that did not fit follows the last one.
    private static ImportFile End(byte[] bytes, int length)
    {
        bytes[length++] = (byte)'\n';
        bytes[length++] = (byte)']';
        bytes[length++] = (byte)'\n';
        return new ImportFile(bytes, length);
    }
}
