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
        ConnectionForm form = ReadMode(config, sink);
        ConnectionValue acsUrl = Read(config, KnownNames.AcsUrl, form.SidOfAcsUrl, sink);
        ConnectionValue audience = Read(config, KnownNames.Audience, form.SidOfAudience, sink);
        ConnectionValue sid = Read(config, form.SidArgument, text => form.IsSid(text) ? text : null, sink);
        TextArgument otherSid = TextArgument.Named(config, form.Other.SidArgument);
        string? otherSidText = TextRules.Trimmed(otherSid, sink);

        if (acsUrl.IsAbsent && audience.IsAbsent && sid.IsAbsent)
        {
            if (otherSidText is not null && form.Mode == ConnectionMode.Legacy)
                ReportMixed(form, otherSid, otherSidText, canSwitch: true, derived: null, sink);
            else
                ReportNoConnection(type, config, form, sink);
            return null;
        }

        string? known = sid.Sid ?? acsUrl.Sid ?? audience.Sid;
        if (!ReportMixedModes(form, acsUrl, audience, known, sink))
        {
            CheckAcsUrl(form, acsUrl, known, sink);
            CheckAudience(form, audience, known, sink);
        }
        CheckSid(form, sid, acsUrl.Sid ?? audience.Sid, sink);
        CheckOtherSid(form, otherSid, otherSidText, sink);
        CheckAgreement(form, acsUrl, audience, sid, sink);

        return sink.IsInvalid || known is null
            ? null
            : new ConnectionModel(form.Mode, known, acsUrl.Text ?? form.AcsUrlOf(known), form.AudienceOf(known));
    }

    private static ConnectionForm ReadMode(AttributeData config, RuleSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in config.NamedArguments)
        {
            if (argument.Key != KnownNames.Mode)
                continue;
            if (argument.Value is not { Kind: TypedConstantKind.Enum, Value: int value })
                sink.MarkInvalid();
            else if (value is (int)ConnectionMode.Enhanced or (int)ConnectionMode.Legacy)
                return ConnectionForm.Of((ConnectionMode)value);
            else
                sink.Report(
                    Rules.MixedModes,
                    Place.Of(config, KnownNames.Mode),
                    KnownNames.Mode,
                    value,
                    "no set-up of Twilio",
                    "neither Enhanced nor Legacy",
                    "use a member of FlexSsoMode"
                );
        }
        return ConnectionForm.Enhanced;
    }

    private static ConnectionValue Read(AttributeData config, string name, Func<string, string?> sidOf, RuleSink sink)
    {
        TextArgument argument = TextArgument.Named(config, name);
        string? text = TextRules.Trimmed(argument, sink);
        return new ConnectionValue(argument, text, text is null ? null : sidOf(text));
    }

    private static void ReportNoConnection(INamedTypeSymbol type, AttributeData config, ConnectionForm form, RuleSink sink)
    {
        // An argument that is empty or does not compile has its own diagnostic; "not given" would be a second one for the same mistake.
        if (!sink.IsInvalid || !HasAny(config, form))
            sink.Report(
                Rules.NoConnection,
                Place.Of(config),
                type.Name,
                form.Mode == ConnectionMode.Enhanced
                    ? "AcsUrl or Audience as the Twilio Console shows them, or ConnectionSid (JQ\u2026)"
                    : "AccountSid (AC\u2026), or AcsUrl or Audience as the Twilio Console shows them"
            );
    }

    private static bool HasAny(AttributeData config, ConnectionForm form)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in config.NamedArguments)
        {
            if (argument.Key is KnownNames.AcsUrl or KnownNames.Audience || argument.Key == form.SidArgument)
                return true;
        }
        return config.AttributeConstructor is null;
    }

    // Values of the other set-up. All of them: the mode is wrong, said once. One of them: that value is wrong.
    private static bool ReportMixedModes(
        ConnectionForm form,
        ConnectionValue acsUrl,
        ConnectionValue audience,
        string? known,
        RuleSink sink
    )
    {
        bool isAcsUrlOther = acsUrl.Text is { } acsText && form.Other.IsMeant(acsText);
        bool isAudienceOther = audience.Text is { } audienceText && form.Other.IsMeant(audienceText);
        if (!isAcsUrlOther && !isAudienceOther)
            return false;
        bool areAllOther = (isAcsUrlOther || acsUrl.IsAbsent) && (isAudienceOther || audience.IsAbsent);
        if (isAcsUrlOther)
            ReportMixed(form, acsUrl.Argument, acsUrl.Text!, areAllOther, known is null ? null : form.AcsUrlOf(known), sink);
        if (isAudienceOther && !(areAllOther && isAcsUrlOther))
            ReportMixed(form, audience.Argument, audience.Text!, areAllOther, known is null ? null : form.AudienceOf(known), sink);
        if (!isAcsUrlOther)
            CheckAcsUrl(form, acsUrl, known, sink);
        if (!isAudienceOther)
            CheckAudience(form, audience, known, sink);
        return true;
    }

    private static void ReportMixed(ConnectionForm form, TextArgument argument, string text, bool canSwitch, string? derived, RuleSink sink)
    {
        Fix fix = Fix.Value(derived);
        if (canSwitch)
            fix = fix.With(FixKeys.Mode, form.Other.Mode.ToString());
        sink.Report(
            Rules.MixedModes,
            argument.Place,
            fix,
            argument.Name,
            text,
            form.Other.Mode,
            form.Mode,
            canSwitch
                ? "set Mode = FlexSsoMode." + form.Other.Mode + ", or copy the values of " + form.Mode
                : "copy the value of " + form.Mode
        );
    }

    private static void CheckAcsUrl(ConnectionForm form, ConnectionValue acsUrl, string? known, RuleSink sink)
    {
        if (acsUrl.Text is not { } text)
            return;
        if (acsUrl.Sid is not null)
        {
            if (form.Mode == ConnectionMode.Enhanced && ConnectionForm.RegionOf(text) is { } region && region != "us1")
                sink.Report(Rules.UnknownRegion, acsUrl.Argument.Place, text, region);
            return;
        }
        if (
            TextRules.HasPlaceholder(acsUrl.Argument, text, "the ACS URL that the Twilio Console shows", sink)
            || HasOtherSid(form, acsUrl, "", sink)
        )
            return;
        string? right = Sid.Find(text, form.SidKind) ?? known;
        sink.Report(
            Rules.WrongAcsUrl,
            acsUrl.Argument.Place,
            Fix.Value(right is null ? null : form.AcsUrlOf(right)),
            text,
            form.WhyNotAcsUrl(text),
            form.AcsUrlPattern
        );
    }

    private static void CheckAudience(ConnectionForm form, ConnectionValue audience, string? known, RuleSink sink)
    {
        if (audience.Text is not { } text || audience.Sid is not null)
            return;
        // An Account SID in the audience is the commonest of the wrong forms and keeps the rule about the audience.
        if (
            TextRules.HasPlaceholder(audience.Argument, text, "the audience (entity ID) that the Twilio Console shows", sink)
            || HasOtherSid(form, audience, "AC", sink)
        )
            return;
        string? right = Sid.Find(text, form.SidKind) ?? known;
        sink.Report(
            Rules.WrongAudience,
            audience.Argument.Place,
            Fix.Value(right is null ? null : form.AudienceOf(right)),
            text,
            form.WhyNotAudience(text),
            form.AudiencePattern
        );
    }

    private static void CheckSid(ConnectionForm form, ConnectionValue sid, string? known, RuleSink sink)
    {
        if (sid.Text is not { } text || sid.Sid is not null)
            return;
        if (TextRules.HasPlaceholder(sid.Argument, text, "the " + form.SidName, sink) || HasOtherSid(form, sid, "", sink))
            return;
        string? right = Sid.Find(text, form.SidKind) ?? known;
        sink.Report(
            Rules.WrongSid,
            sid.Argument.Place,
            Fix.Value(right),
            sid.Argument.Name,
            text,
            "no SID of the right form",
            form.SidKind + " and 32 hex digits",
            WhereToCopy(form)
        );
    }

    // The SID of the other set-up: an Account SID is welcome beside an Enhanced connection, a JQ SID has no meaning in Legacy.
    private static void CheckOtherSid(ConnectionForm form, TextArgument argument, string? text, RuleSink sink)
    {
        if (text is null)
            return;
        if (form.Mode == ConnectionMode.Legacy)
            sink.Report(
                Rules.MixedModes,
                argument.Place,
                argument.Name,
                text,
                form.Other.Mode,
                form.Mode,
                "remove it, or set Mode = FlexSsoMode.Enhanced and copy the values of Enhanced"
            );
        else
            CheckSid(form.Other, new ConnectionValue(argument, text, form.Other.IsSid(text) ? text : null), null, sink);
    }

    private static bool HasOtherSid(ConnectionForm form, ConnectionValue value, string alsoAllowed, RuleSink sink)
    {
        if (Sid.FindOther(value.Text!, form.SidKind, alsoAllowed) is not { } other)
            return false;
        sink.Report(
            Rules.WrongSid,
            value.Argument.Place,
            value.Argument.Name,
            value.Text,
            Sid.KindOf(other),
            "the " + form.SidName,
            WhereToCopy(form)
        );
        return true;
    }

    private static string WhereToCopy(ConnectionForm form) =>
        form.Mode == ConnectionMode.Enhanced
            ? "it from Twilio Console > Flex > Users and access > Single sign-on (SSO)"
            : "the Account SID from the start page of the Twilio Console";

    // The later value is reported, with an offer for either side.
    private static void CheckAgreement(
        ConnectionForm form,
        ConnectionValue acsUrl,
        ConnectionValue audience,
        ConnectionValue sid,
        RuleSink sink
    )
    {
        if (acsUrl.Sid is { } ofAcsUrl && audience.Sid is { } ofAudience && ofAcsUrl != ofAudience)
            ReportMismatch(form, acsUrl, ofAcsUrl, audience, ofAudience, sink);
        ConnectionValue other = acsUrl.Sid is null ? audience : acsUrl;
        if (sid.Sid is { } own && other.Sid is { } ofOther && own != ofOther)
            ReportMismatch(form, other, ofOther, sid, own, sink);
    }

    private static void ReportMismatch(
        ConnectionForm form,
        ConnectionValue first,
        string ofFirst,
        ConnectionValue second,
        string ofSecond,
        RuleSink sink
    ) =>
        sink.Report(
            Rules.ConnectionMismatch,
            second.Argument.Place,
            Fix.None.Argument(second.Argument.Name, TextFor(form, second.Argument.Name, ofFirst))
                .Argument(first.Argument.Name, TextFor(form, first.Argument.Name, ofSecond)),
            second.Argument.Name,
            ofSecond,
            first.Argument.Name,
            ofFirst,
            form.Mode == ConnectionMode.Enhanced ? "JQ SID" : "Account SID"
        );

    private static string TextFor(ConnectionForm form, string argument, string sid) =>
        argument switch
        {
            KnownNames.AcsUrl => form.AcsUrlOf(sid),
            KnownNames.Audience => form.AudienceOf(sid),
            _ => sid,
        };
}
