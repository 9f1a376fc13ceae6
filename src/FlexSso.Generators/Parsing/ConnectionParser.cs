using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The Flex side of the declaration: ACS URL, audience and SIDs, each derived from the others or checked against them
/// (FLEXSSO0201 to 0209).
/// </summary>
internal static class ConnectionParser
{
    public static ConnectionModel? Parse(EnvironmentSource source, RuleSink sink)
    {
        // Without a mode there is no form to hold the values against.
        if (ReadForm(source, sink) is not { } form)
            return null;
        ConnectionValues values = new(
            form,
            Read(source, KnownNames.AcsUrl, form, static (form, text) => form.SidOfAcsUrl(text), sink),
            Read(source, KnownNames.Audience, form, static (form, text) => form.SidOfAudience(text), sink),
            ReadSid(source, form, sink)
        );
        ConnectionValue otherSid = ReadSid(source, form.Other, sink);

        if (values.AreAbsent)
        {
            if (ConnectionModes.IsSidOfOther(form, otherSid))
                ConnectionModes.ReportSidOfOther(form, otherSid, sink);
            else
                ReportNoConnection(source, values, sink);
            return null;
        }

        ConnectionModes.Check(values, sink);
        ConnectionValueRules.Check(values, otherSid, sink);
        ConnectionAgreement.Check(values, sink);

        return sink.IsInvalid || values.Known is not { } sid
            ? null
            : new ConnectionModel(
                form.Mode,
                sid,
                values.AcsUrl.Text ?? form.AcsUrlOf(sid),
                // Text for text what follows from the SID, if it is there.
                values.Audience.Text
                    ?? form.AudienceOf(sid),
                form.Mode == FlexSsoMode.Legacy ? sid : otherSid.Sid
            );
    }

    /// <summary>The mode that is declared, whatever else is wrong.</summary>
    public static FlexSsoMode ModeOf(EnvironmentSource source) =>
        source.Find(KnownNames.Mode) is (_, { Kind: TypedConstantKind.Enum, Value: (int)FlexSsoMode.Legacy })
            ? FlexSsoMode.Legacy
            : FlexSsoMode.Enhanced;

    private static ConnectionForm? ReadForm(EnvironmentSource source, RuleSink sink)
    {
        if (source.Find(KnownNames.Mode) is not (var attribute, var mode))
            return ConnectionForm.Enhanced;
        if (mode is not { Kind: TypedConstantKind.Enum, Value: int value })
        {
            sink.MarkInvalid();
            return null;
        }
        if (value is (int)FlexSsoMode.Enhanced or (int)FlexSsoMode.Legacy)
            return ConnectionForm.Of((FlexSsoMode)value);
        sink.Report(
            ConnectionRules.MixedModes,
            Place.Of(attribute, KnownNames.Mode),
            KnownNames.Mode,
            value,
            "is neither Enhanced nor Legacy",
            "use a member of FlexSsoMode"
        );
        return null;
    }

    private static ConnectionValue ReadSid(EnvironmentSource source, ConnectionForm form, RuleSink sink) =>
        Read(source, form.SidArgument, form, static (form, text) => form.SidOfText(text), sink);

    private static ConnectionValue Read(
        EnvironmentSource source,
        string name,
        ConnectionForm form,
        Func<ConnectionForm, string, string?> sidOf,
        RuleSink sink
    )
    {
        TextArgument argument = source.Text(name);
        string? text = TextRules.Trimmed(argument, sink);
        return new ConnectionValue(argument, text, text is null ? null : sidOf(form, text));
    }

    private static void ReportNoConnection(EnvironmentSource source, ConnectionValues values, RuleSink sink)
    {
        // An empty argument has been reported; "not given" would be a second diagnostic for the same mistake.
        if (values.IsAnyGiven)
            return;
        if (source.IsBroken(sink.Cancellation))
            sink.MarkInvalid();
        else
            sink.Report(
                ConnectionRules.NoConnection,
                Place.Of(source.Own),
                source.Subject,
                values.Form.Mode == FlexSsoMode.Enhanced
                    ? "AcsUrl or Audience as the Twilio Console shows them, or ConnectionSid (JQ\u2026)"
                    : "AccountSid (AC\u2026), or AcsUrl or Audience as the Twilio Console shows them"
            );
    }
}
