using System.Text;
using CsCheck;
using FlexSso.Generators.Text;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Text;

/// <summary>A text of pieces is the text that one string of them is, whatever the compiler asks of it.</summary>
public sealed class SegmentedTextTests
{
    // ASCII is kept as bytes, other text is not.
    private static readonly Gen<string[]> Pieces = Gen.OneOf(Gen.Const("ab\r\n\"\u007f"), Gen.Const("ab\r\n\"é日"))
        .SelectMany(static alphabet => Gen.String[Gen.Char[alphabet], 1, 40].Array[1, 20]);

    [Test]
    public void Every_place_and_every_span_is_that_of_the_joined_text() =>
        Gen.Select(Pieces, Gen.Int[0, 1000], Gen.Int[0, 1000])
            .Sample(
                (pieces, one, other) =>
                {
                    string text = string.Concat(pieces);
                    SegmentedText segmented = Segmented(pieces);
                    (int start, int length) = (one % text.Length, other % (text.Length - (one % text.Length) + 1));
                    char[] copy = new char[length + 2];
                    segmented.CopyTo(start, copy, 1, length);
                    return segmented.Length == text.Length
                        && segmented[start] == text[start]
                        && segmented.ToString(new TextSpan(start, length)) == text.Substring(start, length)
                        && copy[1..^1].AsSpan().SequenceEqual(text.AsSpan(start, length))
                        && (copy[0], copy[^1]) == ('\0', '\0');
                }
            );

    [Test]
    public void Lines_checksum_and_bytes_are_those_of_the_joined_text() =>
        Pieces.Sample(pieces =>
        {
            SegmentedText segmented = Segmented(pieces);
            SourceText joined = SourceText.From(string.Concat(pieces), Encoding.UTF8, SourceHashAlgorithm.Sha256);
            using StringWriter written = new();
            segmented.Write(written);
            return segmented.ContentEquals(joined)
                && segmented.GetChecksum().SequenceEqual(joined.GetChecksum())
                && segmented.ChecksumAlgorithm == joined.ChecksumAlgorithm
                && segmented.CanBeEmbedded
                && segmented.Lines.Select(line => line.Span).SequenceEqual(joined.Lines.Select(line => line.Span))
                && written.ToString() == joined.ToString();
        });

    // Pieces of even length are a file's own; so a text begins and ends with either, and has two of a kind one behind the other.
    private static SegmentedText Segmented(string[] pieces)
    {
        List<char> own = [];
        List<int> ownEnds = [];
        List<string> shared = [];
        foreach (string piece in pieces)
        {
            if (piece.Length % 2 == 0)
            {
                own.AddRange(piece);
                continue;
            }
            ownEnds.Add(own.Count);
            shared.Add(piece);
        }
        if (pieces[^1].Length % 2 == 0)
        {
            ownEnds.Add(own.Count);
            shared.Add("");
        }
        // Room that is left over from another text.
        char[] buffer = [.. own, '日', 'x'];
        return new SegmentedText(buffer, own.Count, [.. ownEnds], [.. shared]);
    }
}
