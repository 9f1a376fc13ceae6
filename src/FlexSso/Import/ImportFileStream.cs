using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>An import file as a stream. Disposing it returns its array to the pool.</summary>
/// <param name="file">The bytes.</param>
/// <param name="isForUpsert">Each user was checked: an upsert takes nothing away that was not meant.</param>
internal sealed class ImportFileStream(ImportFile file, bool isForUpsert)
    : MemoryStream(file.Bytes, 0, file.Length, writable: false, publiclyVisible: false)
{
    public bool IsForUpsert { get; } = isForUpsert;

    private byte[]? _bytes = file.Bytes;

    /// <summary><see cref="MemoryStream"/> returns its bytes even after it was closed, when the pool may have given them to another file.</summary>
    public override byte[] ToArray()
    {
        if (_bytes is null)
            throw new ObjectDisposedException(nameof(ImportFileStream));
        return base.ToArray();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // An array that is returned twice would be given to two files.
        if (disposing && Interlocked.Exchange(ref _bytes, null) is { } bytes)
            BytePool.Return(bytes);
    }
}
