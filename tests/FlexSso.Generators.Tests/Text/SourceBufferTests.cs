using FlexSso.Generators.Text;

namespace FlexSso.Generators.Tests.Text;

/// <summary>However full the buffer is, what is added next has room.</summary>
public sealed class SourceBufferTests
{
    // What takes six characters before what takes two: the room that was asked for at the beginning is used up in the middle.
    private static readonly char[] Escaped = (new string('\u0001', 170) + new string('"', 850)).ToCharArray();

    [Test]
    public void Escaped_characters_have_room([Range(0, 3000, 100)] int left)
    {
        SourceBuffer buffer = Filled(left, out string filling);
        buffer.AppendEscaped(Escaped, Escaped.Length);
        string expected = string.Concat(Enumerable.Repeat("\\u0001", 170)) + string.Concat(Enumerable.Repeat("\\\"", 850));
        Assert.That(buffer.Finish().ToString(), Is.EqualTo(filling + expected));
    }

    [Test]
    public void Doubled_quotes_have_room([Range(0, 3000, 100)] int left)
    {
        SourceBuffer buffer = Filled(left, out string filling);
        buffer.AppendVerbatim(Escaped, Escaped.Length);
        Assert.That(buffer.Finish().ToString(), Is.EqualTo(filling + new string('\u0001', 170) + new string('"', 1700)));
    }

    // A new buffer takes 8192 characters before it grows.
    private static SourceBuffer Filled(int left, out string filling)
    {
        filling = new string('a', 8192 - left);
        SourceBuffer buffer = new();
        buffer.AppendOwn(filling, 0, filling.Length);
        return buffer;
    }
}
