namespace FlexSso.Rosters;

/// <summary>A row of a CSV file or an object of a JSON file.</summary>
internal readonly struct RosterRow(int start, int line, int firstCell, int cellCount, bool isFaulty)
{
    public int Start => start;

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line => line;

    public int FirstCell => firstCell;

    public int CellCount => cellCount;

    /// <summary>True if the form of the row was reported. Its cells may be in the wrong columns then.</summary>
    public bool IsFaulty => isFaulty;
}
