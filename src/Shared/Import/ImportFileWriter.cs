using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>
/// Writes the files of Auth0's bulk user import (<c>POST /api/v2/jobs/users-imports</c>): a JSON array of users, one user a line, each
/// file below a limit of bytes. It holds one file at a time, as UTF-8.
/// </summary>
/// <param name="limit">Each file is smaller than that, brackets included.</param>
internal sealed class ImportFileWriter(int limit) : System.IDisposable
{
    /// <summary>Auth0 takes files of up to 500 KB (Auth0, "Bulk User Imports").</summary>
    public const int DefaultLimit = 500_000;

    // "\n]\n" behind the last user; "[\n" stands before the first, ",\n" before a further one.
    private const int TailLength = 3;

    // What a user may reach beyond the limit before the buffer has to grow; a profile in Auth0 has at most about 10 KB.
    private const int Spare = 16 * 1024;

    private int _userStart;
    private bool _hasUser;

    /// <summary>Between <see cref="BeginUser"/> and <see cref="EndUser"/> the user's object is written here.</summary>
    public Utf8JsonBuffer Json { get; } = new(System.Math.Min(limit, DefaultLimit) + Spare);

    public void BeginUser()
    {
        _userStart = Json.Length;
        Json.Raw(_hasUser ? ',' : '[');
        Json.Raw('\n');
    }

    /// <summary>Takes back what was written since <see cref="BeginUser"/>.</summary>
    public void DropUser() => Json.CutTo(_userStart);

    /// <summary>Ends the user.</summary>
    /// <param name="file">The file that this user did not fit in any more; only with <see cref="ImportFit.AddedToNextFile"/>.</param>
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

    /// <summary>The last file; false when it has no user.</summary>
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

    // The user that did not fit lies behind the last one, so there is room.
    private static ImportFile End(byte[] bytes, int length)
    {
        bytes[length++] = (byte)'\n';
        bytes[length++] = (byte)']';
        bytes[length++] = (byte)'\n';
        return new ImportFile(bytes, length);
    }
}
