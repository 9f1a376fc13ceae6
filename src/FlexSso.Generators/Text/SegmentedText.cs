using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Text;

/// <summary>
/// A source text of pieces. Most of a generated file is the same for every configuration; as pieces those parts are there once for all of
/// them, and neither a run nor the compilation that holds the file pays for a copy.
/// </summary>
internal sealed class SegmentedText : SourceText
{
    private readonly string[] _pieces;
    private readonly int[] _ends;

    /// <param name="pieces">Not empty, none of them empty.</param>
    public SegmentedText(string[] pieces)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _pieces = pieces;
        _ends = new int[pieces.Length];
        int end = 0;
        for (int i = 0; i < pieces.Length; i++)
            _ends[i] = end += pieces[i].Length;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => _ends[_ends.Length - 1];

    public override char this[int position]
    {
        get
        {
            int piece = PieceAt(position);
            return _pieces[piece][position - StartOf(piece)];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count == 0)
            return;
        int piece = PieceAt(sourceIndex);
        int start = sourceIndex - StartOf(piece);
        while (count > 0)
        {
            int length = Math.Min(count, _pieces[piece].Length - start);
            _pieces[piece].CopyTo(start, destination, destinationIndex, length);
            destinationIndex += length;
            count -= length;
            start = 0;
            piece++;
        }
    }

    private int StartOf(int piece) => piece == 0 ? 0 : _ends[piece - 1];

    private int PieceAt(int position)
    {
        // The pieces before the found end lie wholly before the position.
        int found = Array.BinarySearch(_ends, position + 1);
        return found >= 0 ? found : ~found;
    }
}
