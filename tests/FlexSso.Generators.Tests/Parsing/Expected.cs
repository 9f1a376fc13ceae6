namespace FlexSso.Generators.Tests.Parsing;

/// <summary>What is said of the classes of a case, all of them.</summary>
public enum Expected
{
    /// <summary>They are read from their syntax, and are right.</summary>
    Plain,

    /// <summary>They are read from their symbols.</summary>
    NotPlain,

    /// <summary>It is the same to everybody, or another compiler may see it otherwise.</summary>
    Either,
}
