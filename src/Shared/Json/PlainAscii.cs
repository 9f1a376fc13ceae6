#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace FlexSso.Json;

/// <summary>The characters that stand in a JSON string, and in UTF-8, as they are: printable ASCII but the quote and the backslash.</summary>
internal static class PlainAscii
{
    /// <summary>Copies characters up to the first that is not plain; the caller has made room for all of them.</summary>
    /// <returns>How many were copied.</returns>
    public static int Copy(string value, int from, byte[] bytes, int to)
    {
        int start = from;
#if NET8_0_OR_GREATER
        // Looks at sixteen characters at a time, then eight, and writes them in the same pass.
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        ref byte target = ref MemoryMarshal.GetArrayDataReference(bytes);
        while (value.Length - from >= 16)
        {
            Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)from);
            Vector128<ushort> high = Vector128.LoadUnsafe(ref source, (nuint)from + 8);
            if ((Special(low) | Special(high)) != Vector128<ushort>.Zero)
                break;
            Vector128.Narrow(low, high).StoreUnsafe(ref target, (nuint)to);
            from += 16;
            to += 16;
        }
        if (value.Length - from >= 8)
        {
            Vector128<ushort> eight = Vector128.LoadUnsafe(ref source, (nuint)from);
            if (Special(eight) == Vector128<ushort>.Zero)
            {
                Vector128.Narrow(eight, eight).GetLower().StoreUnsafe(ref target, (nuint)to);
                from += 8;
                to += 8;
            }
        }
#endif
        for (; from < value.Length; from++)
        {
            char c = value[from];
            if (c is < ' ' or > '~' or '"' or '\\')
                break;
            bytes[to++] = (byte)c;
        }
        return from - start;
    }

#if NET8_0_OR_GREATER
    // All bits set where the character is not plain.
    private static Vector128<ushort> Special(Vector128<ushort> chars) =>
        Vector128.GreaterThan(chars - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
        | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
#endif
}
