using System.Globalization;
using System.Text;

namespace FlexSso.Json;

/// <summary>
/// Reads a text as JSON (RFC 8259, without extensions), token by token, with the position of each token. It never throws for an invalid text,
/// but stops at <see cref="JsonToken.Error"/>. It runs inside the compiler, in MSBuild and on .NET Framework, without any dependency.
/// </summary>
internal sealed class JsonReader(string text)
{
    // Deep enough for any profile, and shallow enough for a recursive caller.
    private const int MaxDepth = 64;

    private readonly bool[] _isObject = new bool[MaxDepth];
    private int _depth;
    private int _position;

    // The position is before the first item of the text or of a container.
    private bool _expectsFirst = true;

    // The position is between a name and its value.
    private bool _expectsValue;

    public JsonToken Token { get; private set; }

    /// <summary>Index of the token's first character, or of the wrong character at <see cref="JsonToken.Error"/>.</summary>
    public int Start { get; private set; }

    /// <summary>Index after the token's last character.</summary>
    public int End { get; private set; }

    /// <summary>True at <see cref="JsonToken.Error"/> when the text may be JSON, but is nested too deeply for this reader.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The value of a name or string without its escapes, the characters of a number, or why the text is not JSON.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Moves to the next token.</summary>
    public JsonToken Read()
    {
        if (Token is JsonToken.Error or JsonToken.End)
            return Token;
        SkipWhiteSpace();
        if (_depth == 0 && !_expectsFirst)
            return _position == text.Length ? Found(JsonToken.End, _position) : Fail("there is text after the value");
        if (_expectsValue)
            return ReadValue();
        if (_depth == 0)
            return ReadValue();
        char close = _isObject[_depth - 1] ? '}' : ']';
        if (At(close))
            return Close();
        if (!_expectsFirst)
        {
            if (!At(','))
                return Fail("',' or '" + close + "' is missing");
            _position++;
            SkipWhiteSpace();
            if (At(close))
                return Fail("',' must not stand before '" + close + "'");
        }
        return _isObject[_depth - 1] ? ReadName() : ReadValue();
    }

    /// <summary>Moves from the beginning of an object or array to its end, and from a name to the end of its value. Otherwise stays.</summary>
    public void Skip()
    {
        if (Token == JsonToken.Name)
            Read();
        if (Token is not (JsonToken.BeginObject or JsonToken.BeginArray))
            return;
        int outer = _depth - 1;
        while (_depth > outer && Read() != JsonToken.Error) { }
    }

    /// <summary>The unchanged text from this index to the end of the token.</summary>
    public string RawFrom(int start) => text.Substring(start, End - start);

    private JsonToken ReadName()
    {
        if (!At('"'))
            return Fail("a member's name in double quotes is missing");
        if (ReadString(JsonToken.Name) == JsonToken.Error)
            return Token;
        int end = End;
        SkipWhiteSpace();
        if (!At(':'))
            return Fail("':' is missing after the name");
        _position++;
        End = end;
        _expectsValue = true;
        return Token;
    }

    private JsonToken ReadValue()
    {
        _expectsValue = false;
        _expectsFirst = false;
        if (_position == text.Length)
            return Fail("the text ends where a value is missing");
        switch (text[_position])
        {
            case '\ufeff' when _position == 0:
                return Fail("a byte order mark (U+FEFF) stands before the value; remove it");
            case '{':
                return Open(JsonToken.BeginObject);
            case '[':
                return Open(JsonToken.BeginArray);
            case '"':
                return ReadString(JsonToken.String);
            case 't':
                return ReadWord("true", JsonToken.True);
            case 'f':
                return ReadWord("false", JsonToken.False);
            case 'n':
                return ReadWord("null", JsonToken.Null);
            default:
                return ReadNumber();
        }
    }

    private JsonToken Open(JsonToken token)
    {
        if (_depth == MaxDepth)
        {
            IsTooDeep = true;
            return Fail("the text is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels");
        }
        _isObject[_depth++] = token == JsonToken.BeginObject;
        _expectsFirst = true;
        return Found(token, _position + 1);
    }

    private JsonToken Close()
    {
        _expectsFirst = false;
        return Found(_isObject[--_depth] ? JsonToken.EndObject : JsonToken.EndArray, _position + 1);
    }

    private JsonToken ReadWord(string word, JsonToken token) =>
        string.CompareOrdinal(text, _position, word, 0, word.Length) == 0 ? Found(token, _position + word.Length) : FailNoValue();

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
    private JsonToken ReadNumber()
    {
        int end = _position;
        if (text[end] == '-')
            end++;
        int integer = end;
        if (!SkipDigits(ref end))
            return FailNoValue();
        if (text[integer] == '0' && end > integer + 1)
            return Fail("a number must not begin with a zero");
        if (end < text.Length && text[end] == '.')
        {
            end++;
            if (!SkipDigits(ref end))
                return Fail("digits are missing after the decimal point");
        }
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            end++;
            if (end < text.Length && text[end] is '+' or '-')
                end++;
            if (!SkipDigits(ref end))
                return Fail("digits are missing in the exponent");
        }
        Text = text.Substring(_position, end - _position);
        return Found(JsonToken.Number, end);
    }

    private bool SkipDigits(ref int end)
    {
        int start = end;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end > start;
    }

    private JsonToken ReadString(JsonToken token)
    {
        int end = _position + 1;
        while (end < text.Length && text[end] != '"' && text[end] != '\\' && text[end] >= ' ')
            end++;
        if (end < text.Length && text[end] == '"')
        {
            Text = text.Substring(_position + 1, end - _position - 1);
            return Found(token, end + 1);
        }
        return ReadEscapedString(token, end);
    }

    private JsonToken ReadEscapedString(JsonToken token, int end)
    {
        StringBuilder value = new(text, _position + 1, end - _position - 1, Math.Max(16, end - _position + 16));
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (c == '"')
            {
                Text = value.ToString();
                return Found(token, end + 1);
            }
            if (c < ' ')
                return FailAt(end, "a string must not contain a line break or control character; write it as an escape such as \\n");
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }
            int escape = end++;
            if (!TryUnescape(ref end, out char unescaped))
                return FailAt(escape, "JSON has no such escape");
            value.Append(unescaped);
        }
        return Fail("the closing quote of the string is missing");
    }

    // Begins after the backslash, and leaves the position on the last character of the escape.
    private bool TryUnescape(ref int position, out char value)
    {
        value = default;
        if (position >= text.Length)
            return false;
        char c = text[position];
        if (c == 'u')
            return TryReadHex(ref position, out value);
        int index = "\"\\/bfnrt".IndexOf(c);
        if (index >= 0)
            value = "\"\\/\b\f\n\r\t"[index];
        return index >= 0;
    }

    // Reads the four digits after the u.
    private bool TryReadHex(ref int position, out char value)
    {
        int code = 0;
        int end = position + 4;
        while (position < end && position + 1 < text.Length && HexDigit(text[position + 1]) is >= 0 and int digit)
        {
            code = (code << 4) | digit;
            position++;
        }
        value = (char)code;
        return position == end;
    }

    private static int HexDigit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => -1,
        };

    private bool At(char c) => _position < text.Length && text[_position] == c;

    private void SkipWhiteSpace()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\r' or '\n')
            _position++;
    }

    private JsonToken Found(JsonToken token, int end)
    {
        Start = _position;
        End = end;
        _position = end;
        return Token = token;
    }

    private JsonToken FailNoValue() => Fail("a value is missing or is not valid JSON (a string needs double quotes)");

    private JsonToken Fail(string reason) => FailAt(_position, reason);

    private JsonToken FailAt(int position, string reason)
    {
        Text = reason;
        Start = position;
        End = Math.Min(position + 1, text.Length);
        return Token = JsonToken.Error;
    }
}
