namespace FlexSso.Rosters;

/// <summary>The form of a cell in the file, before its column says what it should contain.</summary>
internal enum RosterCellKind
{
    /// <summary>A cell of a CSV file, which may be text, a number, a Boolean value or a list.</summary>
    Letters,

    // The kinds of a JSON value.
    Text,
    Number,
    True,
    False,
    Null,
    List,
    Object,
}
