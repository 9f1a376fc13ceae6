using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The Flex side of the declaration: ACS URL, audience and SIDs, each derived from the others or checked against them
/// (FLEXSSO0201 to 0209).
/// </summary>
internal static class ConnectionParser
{
    public static ConnectionModel? Parse(INamedTypeSymbol type, AttributeData config, RuleSink sink)
    {
        // Without a mode there is no form to hold the values against.
        if (ReadForm(config, sink) is not { } form)
            return null;
        ConnectionValues values = new(
            form,
            Read(config, KnownNames.AcsUrl, form.SidOfAcsUrl, sink),
            Read(config, KnownNames.Audience, form.SidOfAudience, sink),
            Read(config, form.SidArgument, form.SidOfText, sink)
        );
        ConnectionValue otherSid = Read(config, form.Other.SidArgument, form.Other.SidOfText, sink);

        if (values.AreAbsent)
        {
            if (ConnectionModes.IsSidOfOther(form, otherSid))
                ConnectionModes.ReportSidOfOther(form, otherSid, sink);
            else
                ReportNoConnection(type, config, values, sink);
            return null;
        }

        ConnectionModes.Check(values, sink);
        ConnectionValueRules.Check(values, otherSid, sink);
        ConnectionAgreement.Check(values, sink);

        return sink.IsInvalid || values.Known is not { } sid
            ? null
            : new ConnectionModel(form.Mode, sid, values.AcsUrl.Text ?? form.AcsUrlOf(sid), form.AudienceOf(sid));
    }

    private static ConnectionForm? ReadForm(AttributeData config, RuleSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in config.NamedArguments)
        {
            if (argument.Key != KnownNames.Mode)
                continue;
            if (argument.Value is not { Kind: TypedConstantKind.Enum, Value: int value })
            {
                sink.MarkInvalid();
                return null;
            }
            if (value is (int)ConnectionMode.Enhanced or (int)ConnectionMode.Legacy)
                return ConnectionForm.Of((ConnectionMode)value);
            sink.Report(
                Rules.MixedModes,
                Place.Of(config, KnownNames.Mode),
                KnownNames.Mode,
                value,
                "is neither Enhanced nor Legacy",
                "use a member of FlexSsoMode"
            );
            return null;
        }
        return ConnectionForm.Enhanced;
    }

    private static ConnectionValue Read(AttributeData config, string name, Func<string, string?> sidOf, RuleSink sink)
    {
        TextArgument argument = TextArgument.Named(config, name);
        string? text = TextRules.Trimmed(argument, sink);
        return new ConnectionValue(argument, text, text is null ? null : sidOf(text));
    }

    private static void ReportNoConnection(INamedTypeSymbol type, AttributeData config, ConnectionValues values, RuleSink sink)
    {
        // An empty argument has been reported; "not given" would be a second diagnostic for the same mistake.
        if (values.IsAnyGiven)
            return;
        if (config.IsBroken(sink.Cancellation))
            sink.MarkInvalid();
        else
            sink.Report(
                Rules.NoConnection,
                Place.Of(config),
                type.Name,
                values.Form.Mode == ConnectionMode.Enhanced
                    ? "AcsUrl or Audience as the Twilio Console shows them, or ConnectionSid (JQ\u2026)"
                    : "AccountSid (AC\u2026), or AcsUrl or Audience as the Twilio Console shows them"
            );
    }
}
