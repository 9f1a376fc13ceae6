namespace FlexSso.Import;

/// <summary>A complete import file: the first <see cref="Length"/> bytes of an array of the pool, which the receiver gives back.</summary>
internal readonly struct ImportFile(byte[] bytes, int length)
{
    public byte[] Bytes { get; } = bytes;

    public int Length { get; } = length;
}
