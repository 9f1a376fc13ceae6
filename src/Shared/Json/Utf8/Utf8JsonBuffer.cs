using System.Globalization;
using System.Text;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace FlexSso.Json;

/// <summary>
/// Compact JSON as UTF-8 in a byte array that grows, and that can be cut back or handed over. Commas and brackets are the caller's, as parts
/// of constant fragments. Strings are escaped as <see cref="JsonText"/> escapes them.
/// </summary>
internal sealed class Utf8JsonBuffer(int capacity)
{
    // The longest form of a character: \uXXXX.
    private const int MaxBytesPerChar = 6;

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> UnescapedAscii = SearchValues.Create([
        .. Enumerable.Range(0, 128).Select(static code => (char)code).Where(JsonText.IsUnescapedAscii),
    ]);
#endif

    private byte[] _bytes = BytePool.Rent(capacity);
    private int _length;

    public int Length => _length;

    /// <summary>The bytes; those after <see cref="Length"/> mean nothing. A write that needs more room replaces the array.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The text so far.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, _length);

    /// <summary>Removes everything after this length.</summary>
    public void CutTo(int length) => _length = length;

    /// <summary>Hands the array over to the caller, and continues in a new one that begins with the bytes after <paramref name="from"/>.</summary>
    public byte[] Detach(int from, int capacity)
    {
        byte[] detached = _bytes;
        int rest = _length - from;
        _bytes = BytePool.Rent(Math.Max(capacity, rest));
        Buffer.BlockCopy(detached, from, _bytes, 0, rest);
        _length = rest;
        return detached;
    }

    /// <summary>Returns the array to the pool. The buffer must not be used afterwards.</summary>
    public void Release()
    {
        BytePool.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Writes a fragment of JSON as it is.</summary>
    public void Raw(byte[] fragment)
    {
        Reserve(fragment.Length);
#if NET8_0_OR_GREATER
        fragment.CopyTo(_bytes.AsSpan(_length));
#else
        Buffer.BlockCopy(fragment, 0, _bytes, _length, fragment.Length);
#endif
        _length += fragment.Length;
    }

    public void Raw(char ascii)
    {
        Reserve(1);
        _bytes[_length++] = (byte)ascii;
    }

    /// <summary>Writes JSON text as it is. It must not contain half a surrogate pair.</summary>
    public void Raw(string json)
    {
        Reserve(checked(3 * json.Length));
        _length += Encoding.UTF8.GetBytes(json, 0, json.Length, _bytes, _length);
    }

    public void Boolean(bool value) => Raw(value ? "true" : "false");

    public void Number(int value)
    {
#if NET8_0_OR_GREATER
        Reserve(11);
        value.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
#else
        Raw(value.ToString(CultureInfo.InvariantCulture));
#endif
    }

    /// <summary>Writes a JSON string, quotes included.</summary>
    public void String(string value)
    {
        Reserve(checked((MaxBytesPerChar * value.Length) + 2));
        _bytes[_length++] = (byte)'"';
        int from = 0;
        while (true)
        {
            from += CopyUnescapedAscii(value, from);
            if (from == value.Length)
                break;
            from += CopySpecial(value, from);
        }
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>Copies ASCII characters up to the first character that needs an escape or more than one byte.</summary>
    /// <returns>How many were copied.</returns>
    private int CopyUnescapedAscii(string value, int from)
    {
#if NET8_0_OR_GREATER
        ReadOnlySpan<char> rest = value.AsSpan(from);
        int special = rest.IndexOfAnyExcept(UnescapedAscii);
        Ascii.FromUtf16(special < 0 ? rest : rest[..special], _bytes.AsSpan(_length), out int count);
        _length += count;
        return count;
#else
        int end = from;
        for (; end < value.Length && JsonText.IsUnescapedAscii(value[end]); end++)
            _bytes[_length++] = (byte)value[end];
        return end - from;
#endif
    }

    /// <summary>Writes one character or surrogate pair that needs an escape or more than one byte.</summary>
    /// <returns>How many were written.</returns>
    private int CopySpecial(string value, int from)
    {
        char c = value[from];
        bool isPair = char.IsHighSurrogate(c) && from + 1 < value.Length && char.IsLowSurrogate(value[from + 1]);
        if (!isPair && JsonText.EscapeOf(c) is { } escape)
        {
            _length += Encoding.UTF8.GetBytes(escape, 0, escape.Length, _bytes, _length);
            return 1;
        }
#if NET8_0_OR_GREATER
        Rune rune = Rune.GetRuneAt(value, from);
        _length += rune.EncodeToUtf8(_bytes.AsSpan(_length));
        return rune.Utf16SequenceLength;
#else
        int count = isPair ? 2 : 1;
        _length += Encoding.UTF8.GetBytes(value, from, count, _bytes, _length);
        return count;
#endif
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        byte[] larger = BytePool.Rent(Math.Max(checked(_length + count), 2 * _bytes.Length));
        Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        BytePool.Return(_bytes);
        _bytes = larger;
    }
}
