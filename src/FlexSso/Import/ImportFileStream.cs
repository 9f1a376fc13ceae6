using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>An import file to read from; its array goes back to the pool when it is disposed.</summary>
internal sealed class ImportFileStream(ImportFile file) : MemoryStream(file.Bytes, 0, file.Length, writable: false, publiclyVisible: false)
{
    private byte[]? _bytes = file.Bytes;

    /// <summary>A memory stream would give its bytes even when it is closed, and they belong to another by then.</summary>
    public override byte[] ToArray()
    {
        ObjectDisposedExceptionIf(_bytes is null);
        return base.ToArray();
    }

    public override void WriteTo(Stream stream)
    {
        ObjectDisposedExceptionIf(_bytes is null);
        base.WriteTo(stream);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // Once: an array that is returned twice would be given to two.
        if (disposing && Interlocked.Exchange(ref _bytes, null) is { } bytes)
            BytePool.Return(bytes);
    }

    private static void ObjectDisposedExceptionIf(bool isDisposed)
    {
        if (isDisposed)
            throw new ObjectDisposedException(nameof(ImportFileStream));
    }
}
