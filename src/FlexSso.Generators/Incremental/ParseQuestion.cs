namespace FlexSso.Generators.Incremental;

/// <summary>What was asked of a <see cref="ParseMemory"/>, for whoever has to parse and comes back with the answer.</summary>
/// <param name="Key">Stands for the type.</param>
/// <param name="Generation">The state of the project that it was asked of, as a number of that memory.</param>
internal readonly record struct ParseQuestion(string Key, int Generation);
