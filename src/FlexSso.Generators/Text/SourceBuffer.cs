using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Text;

/// <summary>Takes the characters of a text: long strings as they are, to be shared with other texts, and the rest one behind the other.</summary>
internal sealed class SourceBuffer
{
    // A shared piece has its place in three tables; below this a copy costs less.
    private const int MinShared = 32;

    /// <summary>In characters: a configuration of unusual size is not worth keeping room for.</summary>
    public const int MaxKept = 64 * 1024;

    private readonly List<string> _shared = new(64);
    private readonly List<int> _ownEnds = new(64);
    private char[] _own = new char[8 * 1024];
    private int _length;

    /// <summary>A regular literal holds the text as it is.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (!IsPlain(c))
                return false;
        }
        return true;
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('"' or '\\');

    /// <summary>Small enough to be used for another text.</summary>
    public bool IsWorthKeeping => _own.Length <= MaxKept;

    /// <summary>Adds a text that other files have too, if it is long enough for that to matter.</summary>
    public void Append(string text)
    {
        if (text.Length >= MinShared)
        {
            _shared.Add(text);
            _ownEnds.Add(_length);
        }
        else
            AppendOwn(text, 0, text.Length);
    }

    /// <summary>Adds a part of a text that no other file has.</summary>
    public void AppendOwn(string text, int start, int count)
    {
        EnsureRoom(count);
        text.CopyTo(start, _own, _length, count);
        _length += count;
    }

    public void Append(char c)
    {
        EnsureRoom(1);
        _own[_length++] = c;
    }

    /// <summary>Adds characters as those of a verbatim literal: quotes are doubled.</summary>
    public void AppendVerbatim(char[] text, int count)
    {
        // Room for the worst, so that the loop need not ask.
        EnsureRoom(2 * count);
        char[] own = _own;
        int length = _length;
        for (int i = 0; i < count; i++)
        {
            char c = text[i];
            own[length++] = c;
            if (c == '"')
                own[length++] = c;
        }
        _length = length;
    }

    /// <summary>
    /// Adds characters as those of a regular literal. Everything but printable ASCII is escaped, so the source has no surprises for its
    /// reader.
    /// </summary>
    public void AppendEscaped(char[] text, int count)
    {
        for (int start = 0; (start = AppendPrintable(text, start, count)) < count; start++)
        {
            Append("\\u");
            Append(((int)text[start]).ToString("x4", CultureInfo.InvariantCulture));
        }
    }

    // Up to the first character that needs its number, and returns where that is.
    private int AppendPrintable(char[] text, int start, int end)
    {
        EnsureRoom(2 * (end - start));
        char[] own = _own;
        int length = _length;
        int i = start;
        for (; i < end && text[i] is >= ' ' and <= '~'; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                own[length++] = '\\';
            own[length++] = c;
        }
        _length = length;
        return i;
    }

    /// <summary>The text. The buffer is empty after it.</summary>
    public SourceText Finish()
    {
        if (_shared.Count == 0 || _length > _ownEnds[_ownEnds.Count - 1])
        {
            _shared.Add("");
            _ownEnds.Add(_length);
        }
        SegmentedText text = new(_own, _length, _ownEnds.ToArray(), _shared.ToArray());
        _shared.Clear();
        _ownEnds.Clear();
        _length = 0;
        return text;
    }

    private void EnsureRoom(int count)
    {
        if (_own.Length - _length < count)
            Array.Resize(ref _own, Math.Max(_own.Length * 2, _length + count));
    }
}
