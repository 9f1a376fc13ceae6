namespace FlexSso.Values;

/// <summary>Values that name different connections (FLEXSSO0204). Where two of three agree, the third one is wrong.</summary>
internal static class ConnectionAgreement
{
    public static IEnumerable<(string Argument, ValueFinding Finding)> Check(ConnectionValues values)
    {
        (ConnectionValue acsUrl, ConnectionValue audience, ConnectionValue sid) = (values.AcsUrl, values.Audience, values.Sid);
        if (!Differ(acsUrl, audience))
            return Compare(values, acsUrl.Sid is null ? audience : acsUrl, sid, acsUrl.Sid is not null && audience.Sid is not null);
        if (sid.Sid is not null && sid.Sid == audience.Sid)
            return Compare(values, audience, acsUrl, isSettled: true);
        return Compare(values, acsUrl, audience, isSettled: sid.Sid is not null && sid.Sid == acsUrl.Sid)
            .Concat(Compare(values, acsUrl, sid, isSettled: false));
    }

    private static bool Differ(ConnectionValue one, ConnectionValue other) =>
        one.Sid is not null && other.Sid is not null && one.Sid != other.Sid;

    // Either side can be mended, unless a third value has settled which one is right.
    private static IEnumerable<(string Argument, ValueFinding Finding)> Compare(
        ConnectionValues values,
        ConnectionValue right,
        ConnectionValue suspect,
        bool isSettled
    )
    {
        if (!Differ(right, suspect))
            return [];
        (string, string) mendSuspect = (suspect.Name, TextFor(values.Format, suspect.Name, right.Sid!));
        (string, string) mendOther = (right.Name, TextFor(values.Format, right.Name, suspect.Sid!));
        ValueFinding finding = new(
            RuleIds.ConnectionMismatch,
            suspect.Name,
            suspect.Sid!,
            right.Name,
            right.Sid!,
            values.Format.Mode == FlexSsoMode.Enhanced ? "JQ SID" : "Account SID"
        )
        {
            Alternatives = isSettled ? [mendSuspect] : [mendSuspect, mendOther],
        };
        return [(suspect.Name, finding)];
    }

    private static string TextFor(ConnectionFormat format, string argument, string sid) =>
        argument switch
        {
            nameof(ConnectionTexts.AcsUrl) => format.AcsUrlOf(sid),
            nameof(ConnectionTexts.Audience) => format.AudienceOf(sid),
            _ => sid,
        };
}
