namespace FlexSso.Generators.Incremental;

/// <summary>How far an edit of one file reaches.</summary>
internal enum TreeEdit
{
    /// <summary>White space and comments: nobody's meaning.</summary>
    Trivia,

    /// <summary>
    /// What means something for the declaration that it stands in and for no other: bodies of methods, and arguments of attributes, which
    /// are no constants that one could refer to.
    /// </summary>
    Inside,

    /// <summary>All else. It may change what any name in the project means.</summary>
    Declarations,
}
