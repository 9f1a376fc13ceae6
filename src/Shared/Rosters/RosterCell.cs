namespace FlexSso.Rosters;

/// <summary>A cell of a CSV row, the value of a member of a JSON object, or an element of a JSON array.</summary>
internal readonly struct RosterCell(
    int column,
    RosterCellKind kind,
    int start,
    int length,
    string? text = null,
    int firstElement = 0,
    int elementCount = 0
)
{
    public int Column => column;

    public RosterCellKind Kind => kind;

    /// <summary>Index of the first character of the cell in the file, including an opening quote.</summary>
    public int Start => start;

    /// <summary>Number of characters of the cell in the file, including quotes.</summary>
    public int Length => length;

    /// <summary>The value if the file contains it in escaped form; otherwise null.</summary>
    public string? Text => text;

    /// <summary>Index of a list's first element among the elements of the table.</summary>
    public int FirstElement => firstElement;

    public int ElementCount => elementCount;
}
