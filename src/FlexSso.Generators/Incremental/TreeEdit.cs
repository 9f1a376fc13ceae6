namespace FlexSso.Generators.Incremental;

/// <summary>How far an edit of one file reaches.</summary>
internal enum TreeEdit
{
    /// <summary>White space and comments, which mean nothing even to what is declared in the file.</summary>
    Trivia,

    /// <summary>
    /// What can mean something to a type that is declared in this file, but to no other: bodies of methods and properties, and arguments of
    /// attributes of types, properties and fields. Neither is part of a constant, and neither is a name that somebody else could find.
    /// </summary>
    Inside,

    /// <summary>All else. It may change what a name means anywhere in the project.</summary>
    Declarations,
}
