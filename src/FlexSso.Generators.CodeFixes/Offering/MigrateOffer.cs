using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>
/// Migrates from Legacy to Enhanced: removes the mode and the values of Legacy, and adds the JQ SID. A Legacy declaration does not contain
/// that SID, so the fix writes a placeholder, which is an error (FLEXSSO0203) until it is filled in.
/// </summary>
internal static class MigrateOffer
{
    private const string Placeholder = "<JQ_CONNECTION_SID>";

    private static readonly string[] LegacyArguments = [KnownNames.AcsUrl, KnownNames.Audience];

    public static Offer? Find(FixSource source, Diagnostic diagnostic)
    {
        if (source.AttributeAt(diagnostic) is not { } attribute || NamedArgument.Find(attribute, KnownNames.Mode) is not { } mode)
            return null;
        List<Edit> edits = [Edit.Replace(mode, KnownNames.ConnectionSid + " = " + StringLiteral.Write(Placeholder))];
        foreach (string name in LegacyArguments)
        {
            if (NamedArgument.Find(attribute, name) is { } argument)
                edits.Add(Edit.Remove(argument));
        }
        return new Offer(diagnostic, FixKeys.Migrate, "Migrate to Enhanced, with the JQ SID to be filled in", [.. edits]);
    }
}
