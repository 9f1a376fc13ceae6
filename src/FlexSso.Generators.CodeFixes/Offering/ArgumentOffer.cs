using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Sets a named argument of the attribute that was reported.</summary>
internal static class ArgumentOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string key, string value)
    {
        string name = key.Substring(FixKeys.Argument.Length);
        if (source.AttributeAt(diagnostic) is not { } attribute)
            return null;
        return NamedArgument.Set(source.Text, attribute, name, StringLiteral.Write(value)) is { } edit
            ? new Offer(diagnostic, key, "Set " + name + " to " + StringLiteral.Quoted(value), edit)
            : null;
    }
}
