using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>An argument that was given: its value, and what a diagnostic about it points at.</summary>
internal readonly record struct Given<T>(T Value, DiagnosticTarget Target)
    where T : struct;
