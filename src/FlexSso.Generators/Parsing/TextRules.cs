using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Text;

namespace FlexSso.Generators.Parsing;

/// <summary>The checks that every text argument has in common (FLEXSSO0104, FLEXSSO0203).</summary>
internal static class TextRules
{
    /// <summary>
    /// The text without padding, or null when nothing can be said about it: not given, not compiled, or empty (which is reported here).
    /// Going on with the trimmed text keeps one mistake from being reported twice.
    /// </summary>
    public static string? Trimmed(TextArgument argument, RuleSink sink)
    {
        if (argument.IsBroken)
            sink.MarkInvalid();
        if (argument.Value is not { } value)
            return null;
        string trimmed = Padding.Trim(value);
        if (trimmed.Length == 0)
        {
            sink.Report(DeclarationRules.EmptyOrPadded, argument.Place, argument.Name, value, "is empty", "write its value");
            return null;
        }
        if (trimmed.Length != value.Length)
            sink.Report(
                DeclarationRules.EmptyOrPadded,
                argument.Place,
                Fix.Value(trimmed),
                argument.Name,
                value,
                "has white space or invisible characters around it",
                "remove them, because SAML and Auth0 compare exactly"
            );
        return trimmed;
    }

    /// <summary>Reports a placeholder.</summary>
    /// <returns>True when there was one: the value needs no further check.</returns>
    public static bool HasPlaceholder(TextArgument argument, string text, string whatBelongs, RuleSink sink)
    {
        if (PlaceholderText.Find(text) is not { } placeholder)
            return false;
        sink.Report(ConnectionRules.Placeholder, argument.Place, argument.Name, text, placeholder, whatBelongs);
        return true;
    }
}
