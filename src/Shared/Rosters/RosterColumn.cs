namespace FlexSso.Rosters;

/// <summary>A column of a CSV file, or a member name of a JSON file with the position of its first use.</summary>
internal readonly struct RosterColumn(string name, int start, int length)
{
    public string Name => name;

    public int Start => start;

    public int Length => length;
}
