using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Switches the configuration between Enhanced and Legacy.</summary>
internal static class ModeOffer
{
    private const string TypeName = "FlexSsoMode";

    public static Offer? Find(FixSource source, Diagnostic diagnostic, string mode)
    {
        if (source.AttributeAt(diagnostic) is not { } attribute)
            return null;
        // The mode is part of the kind, so that "fix all" switches in one direction only.
        string kind = FixKeys.Mode + ":" + mode;
        if (mode == nameof(FlexSsoMode.Enhanced))
            return NamedArgument.Find(attribute, KnownNames.Mode) is { } argument
                ? new Offer(diagnostic, kind, "Remove Mode, because Enhanced is the default", Edit.Remove(argument))
                : null;
        return
            EnumMember.Write(source.Model, attribute, TypeName, mode) is { } text
            && NamedArgument.Set(source.Text, attribute, KnownNames.Mode, text) is { } edit
            ? new Offer(diagnostic, kind, "Set Mode = " + TypeName + "." + mode, edit)
            : null;
    }
}
