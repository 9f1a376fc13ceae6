namespace FlexSso.Json;

/// <summary>Arrays that are used again: an import file is larger than what the collector of .NET moves, so a new one each time costs.</summary>
internal static class BytePool
{
#if NET8_0_OR_GREATER
    public static byte[] Rent(int capacity) => System.Buffers.ArrayPool<byte>.Shared.Rent(capacity);

    public static void Return(byte[] bytes) => System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
#else
    // .NET Standard 2.0 has a pool only in a package.
    public static byte[] Rent(int capacity) => new byte[capacity];

    public static void Return(byte[] bytes) => _ = bytes;
#endif
}
