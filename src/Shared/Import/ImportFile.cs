namespace FlexSso.Import;

/// <summary>A complete import file: the first <see cref="Length"/> bytes of a pooled array, which the receiver returns to the pool.</summary>
internal readonly struct ImportFile(byte[] bytes, int length)
{
    public byte[] Bytes { get; } = bytes;

    public int Length { get; } = length;
}
