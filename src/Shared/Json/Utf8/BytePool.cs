namespace FlexSso.Json;

/// <summary>Reuses arrays. An import file lies on the large object heap, where a new array for each file is expensive.</summary>
internal static class BytePool
{
#if NET8_0_OR_GREATER
    public static byte[] Rent(int capacity) => System.Buffers.ArrayPool<byte>.Shared.Rent(capacity);

    public static void Return(byte[] bytes) => System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
#else
    // .NET Standard 2.0 has no array pool without a package.
    public static byte[] Rent(int capacity) => new byte[capacity];

    public static void Return(byte[] bytes) => _ = bytes;
#endif
}
