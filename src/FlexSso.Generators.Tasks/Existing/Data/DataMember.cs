namespace FlexSso.Generators.Tasks.Existing;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name without its escapes.</param>
/// <param name="Start">Index of the name's first character in the text.</param>
/// <param name="Value">The value.</param>
internal sealed record DataMember(string Name, int Start, DataNode Value);
