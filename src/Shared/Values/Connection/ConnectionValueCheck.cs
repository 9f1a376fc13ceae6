namespace FlexSso.Values;

/// <summary>Checks each value of a connection on its own (FLEXSSO0202, 0203, 0205, 0208, 0209).</summary>
internal static class ConnectionValueCheck
{
    public static IEnumerable<(string Argument, ValueFinding Finding)> Check(ConnectionValues values)
    {
        ConnectionFormat format = values.Format;
        if (!ConnectionModes.IsOther(format, values.AcsUrl) && CheckAcsUrl(values) is { } ofAcsUrl)
            yield return (values.AcsUrl.Name, ofAcsUrl);
        if (!ConnectionModes.IsOther(format, values.Audience) && CheckAudience(values) is { } ofAudience)
            yield return (values.Audience.Name, ofAudience);
        if (CheckSid(format, values.Sid, values.Known) is { } ofSid)
            yield return (values.Sid.Name, ofSid);
        if (values.IsSidOfOtherMode)
            yield return ConnectionModes.WrongSid(values);
        else if (CheckSid(format.Other, values.OtherSid, null) is { } ofOtherSid)
            yield return (values.OtherSid.Name, ofOtherSid);
    }

    private static ValueFinding? CheckAcsUrl(ConnectionValues values)
    {
        (ConnectionFormat format, ConnectionValue acsUrl) = (values.Format, values.AcsUrl);
        if (acsUrl.Text is not { } text)
            return null;
        if (acsUrl.Sid is not null)
            return
                format.Mode == FlexSsoMode.Enhanced && EnhancedFormat.RegionOf(text) is { } region && region != EnhancedFormat.KnownRegion
                ? new ValueFinding(RuleIds.UnknownRegion, text, region)
                : null;
        return LeftPlaceholder.Check(acsUrl.Name, text, "the ACS URL that the Twilio Console shows")
            ?? SidOfAnotherKind(format, acsUrl, "")
            ?? new ValueFinding(RuleIds.WrongAcsUrl, text, format.WhyNotAcsUrl(text), format.AcsUrlPattern)
            {
                // Never known: the text may hold another region, too.
                Likely = Of(Sid.FindOnly(text, format.SidKind) ?? values.Known, format.AcsUrlOf),
            };
    }

    private static ValueFinding? CheckAudience(ConnectionValues values)
    {
        (ConnectionFormat format, ConnectionValue audience) = (values.Format, values.Audience);
        if (audience.Text is not { } text || audience.Sid is not null)
            return null;
        // An Account SID is the most common wrong audience, and has its words in the rule about the audience.
        return LeftPlaceholder.Check(audience.Name, text, "the audience (entity ID) that the Twilio Console shows")
            ?? SidOfAnotherKind(format, audience, "AC")
            ?? new ValueFinding(RuleIds.WrongAudience, text, format.WhyNotAudience(text), format.AudiencePattern)
            {
                Right = Of(KnownSid(format, text), format.AudienceOf),
                Likely = Of(values.Known ?? Sid.FindOnly(text, format.SidKind), format.AudienceOf),
            };
    }

    private static ValueFinding? CheckSid(ConnectionFormat format, ConnectionValue sid, string? known)
    {
        if (sid.Text is not { } text || sid.Sid is not null)
            return null;
        bool holdsSid = Sid.Find(text, format.SidKind) is not null;
        return LeftPlaceholder.Check(sid.Name, text, "the " + format.SidName)
            ?? SidOfAnotherKind(format, sid, "")
            ?? WrongSid(format, sid, holdsSid ? "the SID in another form" : "something else") with
            {
                Right = KnownSid(format, text),
                Likely = known ?? Sid.FindOnly(text, format.SidKind),
            };
    }

    // The audience and the bare SID lose what else the text says, such as another region.
    private static string? KnownSid(ConnectionFormat format, string text) =>
        SidText.SaysMore(text) ? null : Sid.FindOnly(text, format.SidKind);

    private static ValueFinding? SidOfAnotherKind(ConnectionFormat format, ConnectionValue value, string alsoAllowed)
    {
        // In a text that is wrong altogether, a SID of another kind is only a part of what is wrong.
        bool isMeant = value.Text!.Length == Sid.Length || format.IsMeant(value.Text);
        return isMeant && Sid.FindOther(value.Text, format.SidKind, alsoAllowed) is { } other
            ? WrongSid(format, value, Sid.KindOf(other))
            : null;
    }

    private static ValueFinding WrongSid(ConnectionFormat format, ConnectionValue value, string what) =>
        new(RuleIds.WrongSid, value.Name, value.Text!, what, "the " + format.SidName, format.WhereToCopy);

    private static string? Of(string? sid, Func<string, string> textOf) => sid is null ? null : textOf(sid);
}
