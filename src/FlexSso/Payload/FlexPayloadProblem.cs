using System.Globalization;

namespace FlexSso;

/// <summary>One reason why a JSON text is not a payload, and its place in the text.</summary>
public sealed class FlexPayloadProblem
{
    internal FlexPayloadProblem(string path, int line, int column, string message)
    {
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>The value that is wrong, as a JSONPath such as <c>$.app_metadata.flex.roles[0]</c>.</summary>
    public string Path { get; }

    /// <summary>The line in the text, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in the line, from 1, counted in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>One sentence that says what is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>Writes place, path and message in one line.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "({0},{1}) {2}: {3}", Line, Column, Path, Message);
}
