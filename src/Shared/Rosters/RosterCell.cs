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

    /// <summary>Where the cell begins, quote included.</summary>
    public int Start => start;

    /// <summary>How many characters it has in the file, quotes included.</summary>
    public int Length => length;

    /// <summary>The value when it does not stand in the file letter by letter, because of an escape; else null.</summary>
    public string? Text => text;

    /// <summary>Of a list: index of its first element among the elements of the table.</summary>
    public int FirstElement => firstElement;

    public int ElementCount => elementCount;
}
