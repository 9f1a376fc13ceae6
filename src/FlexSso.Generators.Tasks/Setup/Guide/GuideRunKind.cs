namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What a piece of a sentence is.</summary>
internal enum GuideRunKind
{
    Plain,

    /// <summary>The name of a menu, a field or a button, as the console has it.</summary>
    Name,

    /// <summary>A value or a text that is shown word for word.</summary>
    Literal,
    Link,
}
