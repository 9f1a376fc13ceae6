namespace FlexSso.Json;

/// <summary>
/// Compact JSON as UTF-8 in a byte array that grows, and that can be cut back or handed over. It writes what it is told: commas and
/// brackets are the caller's, as parts of constant fragments. Texts are escaped as <see cref="JsonText"/> escapes them.
/// </summary>
internal sealed class Utf8JsonBuffer
{
    // What one character of a text can become: \uXXXX.
    private const int MaxBytesPerChar = 6;

    private static readonly byte[] True = [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];
    private static readonly byte[] False = [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'];

    private byte[] _bytes;
    private int _length;

    public Utf8JsonBuffer(int capacity) => _bytes = BytePool.Rent(capacity);

    public int Length => _length;

    /// <summary>The bytes; those behind <see cref="Length"/> are of no meaning. Another array after every write that makes it grow.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The text so far.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(_bytes, 0, _length);

    /// <summary>Takes back what was written behind that length.</summary>
    public void CutTo(int length) => _length = length;

    /// <summary>Hands the array over to the caller and goes on in a new one, which begins with the bytes from there on.</summary>
    public byte[] Detach(int from, int capacity)
    {
        byte[] detached = _bytes;
        int rest = _length - from;
        _bytes = BytePool.Rent(System.Math.Max(capacity, rest));
        System.Buffer.BlockCopy(detached, from, _bytes, 0, rest);
        _length = rest;
        return detached;
    }

    /// <summary>Gives the array back; the buffer is used up.</summary>
    public void Release()
    {
        BytePool.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Writes a fragment that is JSON already.</summary>
    public void Raw(byte[] fragment)
    {
        Reserve(fragment.Length);
#if NET8_0_OR_GREATER
        fragment.CopyTo(_bytes.AsSpan(_length));
#else
        System.Buffer.BlockCopy(fragment, 0, _bytes, _length, fragment.Length);
#endif
        _length += fragment.Length;
    }

    public void Raw(char ascii)
    {
        Reserve(1);
        _bytes[_length++] = (byte)ascii;
    }

    /// <summary>Writes a text that is JSON already and holds no half of a surrogate pair.</summary>
    public void Raw(string json)
    {
        Reserve(checked(3 * json.Length));
        _length += System.Text.Encoding.UTF8.GetBytes(json, 0, json.Length, _bytes, _length);
    }

    public void Boolean(bool value) => Raw(value ? True : False);

    public void Number(int value)
    {
        Reserve(11);
        uint rest = (uint)value;
        if (value < 0)
        {
            _bytes[_length++] = (byte)'-';
            rest = 0 - rest;
        }
        int digits = 1;
        for (uint limit = 10; digits < 10 && rest >= limit; limit *= 10)
            digits++;
        int end = _length += digits;
        do
        {
            _bytes[--end] = (byte)('0' + (rest % 10));
            rest /= 10;
        } while (rest > 0);
    }

    /// <summary>Writes a JSON string, quotes included.</summary>
    public void String(string value)
    {
        // Checked: behind this nothing looks at bounds any more.
        Reserve(checked((MaxBytesPerChar * value.Length) + 2));
        byte[] bytes = _bytes;
        int to = _length;
        bytes[to++] = (byte)'"';
        int from = 0;
        while (true)
        {
            int plain = PlainAscii.Copy(value, from, bytes, to);
            from += plain;
            to += plain;
            if (from == value.Length)
                break;
            to = Escape(value, ref from, bytes, to);
        }
        bytes[to++] = (byte)'"';
        _length = to;
    }

    // One character, or a surrogate pair, that is not plain ASCII.
    private static int Escape(string value, ref int from, byte[] bytes, int to)
    {
        char c = value[from++];
        if (c < '\u0080')
            return EscapeAscii(c, bytes, to);
        if (char.IsHighSurrogate(c) && from < value.Length && char.IsLowSurrogate(value[from]))
        {
            int code = char.ConvertToUtf32(c, value[from++]);
            bytes[to++] = (byte)(0xF0 | (code >> 18));
            bytes[to++] = (byte)(0x80 | ((code >> 12) & 0x3F));
            bytes[to++] = (byte)(0x80 | ((code >> 6) & 0x3F));
            bytes[to++] = (byte)(0x80 | (code & 0x3F));
            return to;
        }
        // From À on there are only letters for a while, and looking one up costs more than writing it.
        if (c is < '\u00c0' or > '\u024f' && JsonText.MustEscape(c))
            return EscapeByCode(c, bytes, to);
        if (c < 0x800)
        {
            bytes[to++] = (byte)(0xC0 | (c >> 6));
        }
        else
        {
            bytes[to++] = (byte)(0xE0 | (c >> 12));
            bytes[to++] = (byte)(0x80 | ((c >> 6) & 0x3F));
        }
        bytes[to++] = (byte)(0x80 | (c & 0x3F));
        return to;
    }

    private static int EscapeAscii(char c, byte[] bytes, int to)
    {
        byte letter = c switch
        {
            '"' or '\\' => (byte)c,
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };
        if (letter == 0)
            return EscapeByCode(c, bytes, to);
        bytes[to++] = (byte)'\\';
        bytes[to++] = letter;
        return to;
    }

    private static int EscapeByCode(char c, byte[] bytes, int to)
    {
        bytes[to++] = (byte)'\\';
        bytes[to++] = (byte)'u';
        for (int shift = 12; shift >= 0; shift -= 4)
            bytes[to++] = (byte)"0123456789abcdef"[(c >> shift) & 0xF];
        return to;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        byte[] larger = BytePool.Rent(System.Math.Max(checked(_length + count), 2 * _bytes.Length));
        System.Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        BytePool.Return(_bytes);
        _bytes = larger;
    }
}
