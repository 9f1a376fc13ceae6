using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>Values that name different connections (FLEXSSO0204): one diagnostic for the one that stands alone.</summary>
internal static class ConnectionAgreement
{
    public static void Check(ConnectionValues values, RuleSink sink)
    {
        (ConnectionForm form, ConnectionValue acsUrl, ConnectionValue audience, ConnectionValue sid) = values;
        if (!Differ(acsUrl, audience))
            Compare(form, acsUrl.Sid is null ? audience : acsUrl, sid, isSettled: acsUrl.Sid is not null && audience.Sid is not null, sink);
        else if (sid.Sid is not null && sid.Sid == audience.Sid)
            Compare(form, audience, acsUrl, isSettled: true, sink);
        else
        {
            Compare(form, acsUrl, audience, isSettled: sid.Sid is not null && sid.Sid == acsUrl.Sid, sink);
            Compare(form, acsUrl, sid, isSettled: false, sink);
        }
    }

    private static bool Differ(ConnectionValue one, ConnectionValue other) =>
        one.Sid is not null && other.Sid is not null && one.Sid != other.Sid;

    // Offers either side, unless a third value has settled which one is right.
    private static void Compare(ConnectionForm form, ConnectionValue right, ConnectionValue suspect, bool isSettled, RuleSink sink)
    {
        if (!Differ(right, suspect))
            return;
        Fix fix = Fix.None.Argument(suspect.Argument.Name, TextFor(form, suspect.Argument.Name, right.Sid!));
        if (!isSettled)
            fix = fix.Argument(right.Argument.Name, TextFor(form, right.Argument.Name, suspect.Sid!));
        sink.Report(
            ConnectionRules.ConnectionMismatch,
            suspect.Argument.Place,
            fix,
            suspect.Argument.Name,
            suspect.Sid,
            right.Argument.Name,
            right.Sid,
            form.Mode == FlexSsoMode.Enhanced ? "JQ SID" : "Account SID"
        );
    }

    private static string TextFor(ConnectionForm form, string argument, string sid) =>
        argument switch
        {
            KnownNames.AcsUrl => form.AcsUrlOf(sid),
            KnownNames.Audience => form.AudienceOf(sid),
            _ => sid,
        };
}
