using System.Globalization;

namespace FlexSso;

/// <summary>Why a JSON text is no payload: one reason, and where it stands.</summary>
public sealed class FlexPayloadProblem
{
    internal FlexPayloadProblem(string path, int line, int column, string message)
    {
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>The value in question, as a JSONPath: <c>$.app_metadata.flex.roles[0]</c>.</summary>
    public string Path { get; }

    /// <summary>The line of the text, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in that line, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>One sentence: what is wrong, with what value, and what to do.</summary>
    public string Message { get; }

    /// <summary>Place, path and message in one line.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "({0},{1}) {2}: {3}", Line, Column, Path, Message);
}
