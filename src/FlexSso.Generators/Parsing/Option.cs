using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>An argument that was given: its value, and where it stands.</summary>
internal readonly record struct Option<T>(T Value, Place Place)
    where T : struct;
