namespace FlexSso.Rosters;

/// <summary>A column, by its name in the header, or in JSON by a member name where it occurs first.</summary>
internal readonly struct RosterColumn(string name, int start, int length)
{
    public string Name => name;

    public int Start => start;

    public int Length => length;
}
