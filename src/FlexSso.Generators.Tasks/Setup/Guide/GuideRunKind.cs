namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What a piece of a sentence is.</summary>
internal enum GuideRunKind
{
    Text,

    /// <summary>The name of a menu, a field or a button, as the console has it.</summary>
    Name,

    /// <summary>A value, or text that is shown character by character.</summary>
    Literal,
    Link,
}
