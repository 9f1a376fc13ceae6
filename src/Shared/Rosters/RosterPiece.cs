namespace FlexSso.Rosters;

/// <summary>The value of a cell or of a list element.</summary>
/// <param name="kind">The form of the value in the file.</param>
/// <param name="text">The text without quotes, escapes and padding; a JSON object or array is copied from the file as written.</param>
/// <param name="start">Index of its first character in the file.</param>
/// <param name="length">Number of its characters in the file.</param>
internal readonly struct RosterPiece(RosterCellKind kind, string text, int start, int length)
{
    public RosterCellKind Kind => kind;

    public string Text => text;

    public int Start => start;

    public int Length => length;

    /// <summary>True for a CSV cell and for a JSON string.</summary>
    public bool IsText => kind is RosterCellKind.Letters or RosterCellKind.Text;
}
