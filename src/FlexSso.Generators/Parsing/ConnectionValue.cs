using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>One value that names the Flex connection.</summary>
/// <param name="Argument">The argument as written.</param>
/// <param name="Text">Its trimmed text; null when not given, empty or not compiled.</param>
/// <param name="Sid">The SID that it names; null when it is not of the right form.</param>
internal readonly record struct ConnectionValue(TextArgument Argument, string? Text, string? Sid)
{
    public bool IsAbsent => Text is null;
}
