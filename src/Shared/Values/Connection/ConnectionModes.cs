namespace FlexSso.Values;

/// <summary>Values of the other set-up (FLEXSSO0206). If all values are, the mode is wrong. If one value is, that value is wrong.</summary>
internal static class ConnectionModes
{
    /// <summary>The argument that chooses the set-up.</summary>
    public const string Mode = "Mode";

    public static IEnumerable<(string Argument, ValueFinding Finding)> Check(ConnectionValues values)
    {
        ConnectionFormat format = values.Format;
        bool isAcsUrlOther = IsOther(format, values.AcsUrl);
        bool isAudienceOther = IsOther(format, values.Audience);
        // A JQ SID belongs to Enhanced alone, an Account SID to both.
        bool areAllOther =
            (isAcsUrlOther || values.AcsUrl.IsAbsent)
            && (isAudienceOther || values.Audience.IsAbsent)
            && (values.Sid.IsAbsent || format.Mode == FlexSsoMode.Legacy);
        if (areAllOther && (isAcsUrlOther || isAudienceOther))
            yield return WrongMode(values, isAcsUrlOther ? values.AcsUrl : values.Audience);
        else
        {
            if (isAcsUrlOther)
                yield return WrongValue(values, values.AcsUrl, format.AcsUrlOf);
            if (isAudienceOther)
                yield return WrongValue(values, values.Audience, format.AudienceOf);
        }
    }

    /// <summary>True if the text was copied from the other set-up.</summary>
    public static bool IsOther(ConnectionFormat format, ConnectionValue value) => value.Text is { } text && format.Other.IsMeant(text);

    /// <summary>Every value is of the other set-up: the mode is wrong.</summary>
    public static (string Argument, ValueFinding Finding) WrongMode(ConnectionValues values, ConnectionValue value)
    {
        ConnectionFormat format = values.Format;
        ValueFinding finding = new(
            RuleIds.MixedModes,
            value.Name,
            value.Text!,
            Belongs(format),
            "set Mode = FlexSsoMode." + format.Other.Mode + ", or copy the values of " + format.Mode
        )
        {
            Likely = Likely(values, value),
            Alternatives = IsRightInOtherMode(values, value) ? [(Mode, format.Other.Mode.ToString())] : [],
        };
        return (value.Name, finding);
    }

    /// <summary>The SID of the other set-up, beside values of this one.</summary>
    public static (string Argument, ValueFinding Finding) WrongSid(ConnectionValues values)
    {
        // An Account SID is right in both set-ups. If it is all that stands beside the JQ SID, the mode is the slip.
        if (values.AcsUrl.IsAbsent && values.Audience.IsAbsent)
            return WrongMode(values, values.OtherSid);
        ConnectionFormat format = values.Format;
        return (
            values.OtherSid.Name,
            new ValueFinding(
                RuleIds.MixedModes,
                values.OtherSid.Name,
                values.OtherSid.Text!,
                Belongs(format),
                "remove it, or set Mode = FlexSsoMode." + format.Other.Mode + " and copy the values of " + format.Other.Mode
            )
        );
    }

    private static (string Argument, ValueFinding Finding) WrongValue(
        ConnectionValues values,
        ConnectionValue value,
        Func<string, string> textOf
    )
    {
        ValueFinding finding = new(
            RuleIds.MixedModes,
            value.Name,
            value.Text!,
            Belongs(values.Format),
            "copy the value of " + values.Format.Mode
        )
        {
            Likely = values.Known is { } sid ? textOf(sid) : null,
        };
        return (value.Name, finding);
    }

    // In Legacy an Account SID may be known although every other value is of Enhanced.
    private static string? Likely(ConnectionValues values, ConnectionValue value) =>
        (values.Known, value.Name) switch
        {
            ({ } sid, nameof(ConnectionTexts.AcsUrl)) => values.Format.AcsUrlOf(sid),
            ({ } sid, nameof(ConnectionTexts.Audience)) => values.Format.AudienceOf(sid),
            _ => null,
        };

    // A fix must end in a declaration without an error.
    private static bool IsRightInOtherMode(ConnectionValues values, ConnectionValue value)
    {
        if (value == values.OtherSid)
            return value.Sid is not null;
        ConnectionFormat other = values.Format.Other;
        string? ofAcsUrl = values.AcsUrl.Text is { } acsUrl ? other.SidOfAcsUrl(acsUrl) : null;
        string? ofAudience = values.Audience.Text is { } audience ? other.SidOfAudience(audience) : null;
        return (values.AcsUrl.IsAbsent || ofAcsUrl is not null)
            && (values.Audience.IsAbsent || ofAudience is not null)
            && (ofAcsUrl is null || ofAudience is null || ofAcsUrl == ofAudience);
    }

    private static string Belongs(ConnectionFormat format) =>
        "belongs to " + format.Other.Mode + ", but the configuration is " + format.Mode;
}
