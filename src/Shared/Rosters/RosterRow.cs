namespace FlexSso.Rosters;

/// <summary>A row of a CSV file or an object of a JSON file.</summary>
internal readonly struct RosterRow(int start, int line, int firstCell, int cellCount, bool isFaulty)
{
    public int Start => start;

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line => line;

    public int FirstCell => firstCell;

    public int CellCount => cellCount;

    /// <summary>Something about it has been reported; what else it holds may be shifted or torn.</summary>
    public bool IsFaulty => isFaulty;
}
