using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Removes a named argument from the reported attribute, so that its default holds.</summary>
internal static class RemoveArgumentOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string name) =>
        source.AttributeAt(diagnostic) is { } attribute && NamedArgument.Find(attribute, name) is { } argument
            ? new Offer(diagnostic, FixKeys.RemoveArgument + ":" + name, "Remove " + name, Edit.Remove(argument))
            : null;
}
