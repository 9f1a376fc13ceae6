using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>The form of each value for itself (FLEXSSO0202, 0203, 0205, 0208, 0209).</summary>
internal static class ConnectionValueRules
{
    public static void Check(ConnectionValues values, ConnectionValue otherSid, RuleSink sink)
    {
        ConnectionForm form = values.Form;
        if (!ConnectionModes.IsOther(form, values.AcsUrl))
            CheckAcsUrl(values, sink);
        if (!ConnectionModes.IsOther(form, values.Audience))
            CheckAudience(values, sink);
        CheckSid(form, values.Sid, values.Known, sink);
        if (ConnectionModes.IsSidOfOther(form, otherSid))
            ConnectionModes.ReportSidBeside(values, otherSid, sink);
        else
            CheckSid(form.Other, otherSid, null, sink);
    }

    private static void CheckAcsUrl(ConnectionValues values, RuleSink sink)
    {
        (ConnectionForm form, ConnectionValue acsUrl) = (values.Form, values.AcsUrl);
        if (acsUrl.Text is not { } text)
            return;
        if (acsUrl.Sid is not null)
        {
            if (form.Mode == FlexSsoMode.Enhanced && EnhancedForm.RegionOf(text) is { } region && region != EnhancedForm.KnownRegion)
                sink.Report(ConnectionRules.UnknownRegion, acsUrl.Argument.Place, text, region);
            return;
        }
        if (
            TextRules.HasPlaceholder(acsUrl.Argument, text, "the ACS URL that the Twilio Console shows", sink)
            || HasSidOfAnotherKind(form, acsUrl, "", sink)
        )
            return;
        string? right = Sid.Find(text, form.SidKind) ?? values.Known;
        sink.Report(
            ConnectionRules.WrongAcsUrl,
            acsUrl.Argument.Place,
            Fix.Value(right is null ? null : form.AcsUrlOf(right)),
            text,
            form.WhyNotAcsUrl(text),
            form.AcsUrlPattern
        );
    }

    private static void CheckAudience(ConnectionValues values, RuleSink sink)
    {
        (ConnectionForm form, ConnectionValue audience) = (values.Form, values.Audience);
        if (audience.Text is not { } text || audience.Sid is not null)
            return;
        // An Account SID in the audience is the commonest of the wrong forms and keeps the rule about the audience.
        if (
            TextRules.HasPlaceholder(audience.Argument, text, "the audience (entity ID) that the Twilio Console shows", sink)
            || HasSidOfAnotherKind(form, audience, "AC", sink)
        )
            return;
        string? right = Sid.Find(text, form.SidKind) ?? values.Known;
        sink.Report(
            ConnectionRules.WrongAudience,
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
        if (TextRules.HasPlaceholder(sid.Argument, text, "the " + form.SidName, sink) || HasSidOfAnotherKind(form, sid, "", sink))
            return;
        string? found = Sid.Find(text, form.SidKind);
        ReportSid(form, sid, Fix.Value(found ?? known), found is null ? "something else" : "the SID in another form", sink);
    }

    private static bool HasSidOfAnotherKind(ConnectionForm form, ConnectionValue value, string alsoAllowed, RuleSink sink)
    {
        // In a text that is wrong altogether, a SID of another kind is only a part of what is wrong.
        bool isMeant = value.Text!.Length == Sid.Length || form.IsMeant(value.Text);
        if (!isMeant || Sid.FindOther(value.Text, form.SidKind, alsoAllowed) is not { } other)
            return false;
        ReportSid(form, value, Fix.None, Sid.KindOf(other), sink);
        return true;
    }

    private static void ReportSid(ConnectionForm form, ConnectionValue value, Fix fix, string what, RuleSink sink) =>
        sink.Report(
            ConnectionRules.WrongSid,
            value.Argument.Place,
            fix,
            value.Argument.Name,
            value.Text,
            what,
            "the " + form.SidName,
            form.WhereToCopy
        );
}
