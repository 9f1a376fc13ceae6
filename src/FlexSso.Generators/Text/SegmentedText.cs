using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Text;

/// <summary>
/// A source text of pieces. Most of a generated file is the same for every configuration; as pieces those parts are there once for all of
/// them, and neither a run nor the compilation that holds the file pays for a copy. What is a configuration's own is one array, of bytes
/// where it is ASCII, as it nearly always is.
/// </summary>
internal sealed class SegmentedText : SourceText
{
    private readonly byte[]? _ascii;
    private readonly char[]? _wide;

    // Part i of the text is what the file has of its own up to _ownEnds[i], and behind it _shared[i].
    private readonly int[] _ownEnds;
    private readonly string[] _shared;
    private int[]? _ends;

    /// <param name="own">What no other file has; only the first <paramref name="length"/> characters count.</param>
    /// <param name="length">Its length.</param>
    /// <param name="ownEnds">For each part where its own text ends.</param>
    /// <param name="shared">For each part what follows on its own text. No part is empty, and there is one.</param>
    public SegmentedText(char[] own, int length, int[] ownEnds, string[] shared)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        if (IsAscii(own, length))
            _ascii = Encoding.ASCII.GetBytes(own, 0, length);
        else
            Array.Copy(own, _wide = new char[length], length);
        _ownEnds = ownEnds;
        _shared = shared;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => Ends[_shared.Length - 1];

    // Where each part ends, found by who reads first, which a run of the generator does not. Two threads that find it at once find the same.
    private int[] Ends => _ends ??= FindEnds();

    public override char this[int position]
    {
        get
        {
            int part = PartAt(position);
            int own = position - EndBefore(Ends, part) + EndBefore(_ownEnds, part);
            if (own >= _ownEnds[part])
                return _shared[part][own - _ownEnds[part]];
            return _ascii is null ? _wide![own] : (char)_ascii[own];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count == 0)
            return;
        int part = PartAt(sourceIndex);
        int own = sourceIndex - EndBefore(Ends, part) + EndBefore(_ownEnds, part);
        int skipped = Math.Max(0, own - _ownEnds[part]);
        for (; count > 0; part++, skipped = 0)
        {
            int length = Math.Min(count, Math.Max(0, _ownEnds[part] - own));
            CopyOwn(own, destination, destinationIndex, length);
            int rest = Math.Min(count - length, _shared[part].Length - skipped);
            _shared[part].CopyTo(skipped, destination, destinationIndex + length, rest);
            destinationIndex += length + rest;
            count -= length + rest;
            own = _ownEnds[part];
        }
    }

    private void CopyOwn(int start, char[] destination, int destinationIndex, int length)
    {
        if (length == 0)
            return;
        if (_ascii is null)
            Array.Copy(_wide!, start, destination, destinationIndex, length);
        else
            Encoding.ASCII.GetChars(_ascii, start, length, destination, destinationIndex);
    }

    private int[] FindEnds()
    {
        int[] ends = new int[_shared.Length];
        int shared = 0;
        for (int i = 0; i < ends.Length; i++)
            ends[i] = _ownEnds[i] + (shared += _shared[i].Length);
        return ends;
    }

    private static int EndBefore(int[] ends, int part) => part == 0 ? 0 : ends[part - 1];

    private int PartAt(int position)
    {
        // The parts before the found end lie wholly before the position.
        int found = Array.BinarySearch(Ends, position + 1);
        return found >= 0 ? found : ~found;
    }

    // Only ASCII has a byte for each character; the runtime counts many at once.
    private static bool IsAscii(char[] text, int length) => Encoding.UTF8.GetByteCount(text, 0, length) == length;
}
