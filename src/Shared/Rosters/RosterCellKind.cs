namespace FlexSso.Rosters;

/// <summary>What a cell of a roster holds, before it is known what belongs there.</summary>
internal enum RosterCellKind
{
    /// <summary>Of a CSV file: letters that may mean anything.</summary>
    Letters,

    // Of a JSON file.
    Text,
    Number,
    True,
    False,
    Null,
    List,
    Object,
}
