#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace FlexSso.Json;

/// <summary>The characters that stand in a JSON string, and in UTF-8, as they are: printable ASCII but the quote and the backslash.</summary>
internal static class PlainAscii
{
    /// <summary>
    /// Copies characters up to the first that is not plain. The caller has made room for all of them; what lies behind those that were
    /// copied may be overwritten.
    /// </summary>
    /// <returns>How many were copied.</returns>
    public static int Copy(string value, int from, byte[] bytes, int to)
    {
        int start = from;
#if NET8_0_OR_GREATER
        // Looks at characters and writes them in one pass, sixteen and then eight at a time. The last ones are done together with some
        // before them, which comes out the same.
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        ref byte target = ref Unsafe.Subtract(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), to), start);
        for (; value.Length - from >= 16; from += 16)
        {
            Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)from);
            Vector128<ushort> high = Vector128.LoadUnsafe(ref source, (nuint)from + 8);
            if ((Special(low) | Special(high)) != Vector128<ushort>.Zero)
                break;
            Vector128.Narrow(low, high).StoreUnsafe(ref target, (nuint)from);
        }
        for (; value.Length - from >= 8; from += 8)
        {
            int plain = CopyEight(ref source, ref target, from, skip: 0);
            if (plain < 8)
                return from + plain - start;
        }
        int last = value.Length - 8;
        if (last >= start && from < value.Length)
            return last + CopyEight(ref source, ref target, last, from - last) - start;
        to += from - start;
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
    // How many of eight are plain, the first ones being known to be.
    private static int CopyEight(ref ushort source, ref byte target, int from, int skip)
    {
        Vector128<ushort> chars = Vector128.LoadUnsafe(ref source, (nuint)from);
        Vector128.Narrow(chars, chars).GetLower().StoreUnsafe(ref target, (nuint)from);
        uint special = Special(chars).ExtractMostSignificantBits() >> skip;
        return special == 0 ? 8 : skip + BitOperations.TrailingZeroCount(special);
    }

    // All bits set where the character is not plain.
    private static Vector128<ushort> Special(Vector128<ushort> chars) =>
        Vector128.GreaterThan(chars - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
        | Vector128.Equals(chars, Vector128.Create((ushort)'"'))
        | Vector128.Equals(chars, Vector128.Create((ushort)'\\'));
#endif
}
