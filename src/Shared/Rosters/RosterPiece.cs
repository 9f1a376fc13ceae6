namespace FlexSso.Rosters;

/// <summary>A value of a roster without what surrounds it: a cell, or an element of a list.</summary>
/// <param name="kind">What it is in the file.</param>
/// <param name="text">The letters, without quotes, escapes and padding; of an object or list, as it stands in the file.</param>
/// <param name="start">Where it begins in the file.</param>
/// <param name="length">How many characters it has in the file.</param>
internal readonly struct RosterPiece(RosterCellKind kind, string text, int start, int length)
{
    public RosterCellKind Kind => kind;

    public string Text => text;

    public int Start => start;

    public int Length => length;

    /// <summary>Letters of a CSV file, or a JSON string.</summary>
    public bool IsText => kind is RosterCellKind.Letters or RosterCellKind.Text;
}
