using System.Text;

namespace FlexSso.Certificates;

/// <summary>
/// Reads the elements of a piece of DER one after another (X.690): definite lengths in their shortest form, tags of one byte, as X.509 has
/// them. Takes any bytes; what cannot be read is null, and nothing is thrown. Whoever wants to look into an element asks for it, so the
/// depth is that of the caller.
/// </summary>
internal sealed class DerReader
{
    // Four bytes of length are more than any certificate has.
    private const int MaxLengthBytes = 4;

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _end;
    private int _position;

    /// <param name="bytes">What is read.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public DerReader(byte[] bytes, int start, int end)
    {
        _bytes = bytes;
        _start = start;
        _end = end;
        _position = start;
    }

    public bool IsAtEnd => _position >= _end;

    /// <summary>The tag of the next element; -1 at the end.</summary>
    public int PeekTag() => IsAtEnd ? -1 : _bytes[_position];

    /// <summary>What is in the next element, and goes on after it; null when it has another tag or is not whole.</summary>
    public DerReader? Read(int tag)
    {
        if (PeekTag() != tag || !TryReadLength(_bytes, _position, _end, out int content, out long length) || length > _end - content)
            return null;
        _position = content + (int)length;
        return new DerReader(_bytes, content, _position);
    }

    /// <summary>How many bytes there are here.</summary>
    public int Length => _end - _start;

    /// <summary>The byte at that place here.</summary>
    public byte this[int index] => _bytes[_start + index];

    public string Text(Encoding encoding) => encoding.GetString(_bytes, _start, Length);

    /// <summary>A piece of this one.</summary>
    public DerReader From(int index) => new(_bytes, Math.Min(_start + index, _end), _end);

    /// <summary>How many bytes the element at the beginning says that it has; -1 when it does not begin like a SEQUENCE.</summary>
    public static long SizeOfSequence(byte[] bytes) =>
        bytes.Length > 0 && bytes[0] == DerTag.Sequence && TryReadLength(bytes, 0, bytes.Length, out int content, out long length)
            ? content + length
            : -1;

    private static bool TryReadLength(byte[] bytes, int position, int end, out int content, out long length)
    {
        content = position + 2;
        length = 0;
        if (content > end)
            return false;
        int first = bytes[position + 1];
        if (first < 0x80)
        {
            length = first;
            return true;
        }
        int count = first - 0x80;
        content += count;
        if (count is 0 or > MaxLengthBytes || content > end)
            return false;
        for (int i = content - count; i < content; i++)
            length = (length << 8) | bytes[i];
        return bytes[content - count] != 0 && length >= 0x80;
    }
}
