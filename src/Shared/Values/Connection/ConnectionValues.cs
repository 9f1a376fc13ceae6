namespace FlexSso.Values;

/// <summary>The values that name the Flex connection, read in the format of the configuration's mode.</summary>
internal sealed class ConnectionValues
{
    public ConnectionValues(FlexSsoMode mode, ConnectionTexts texts)
    {
        Format = ConnectionFormat.Of(mode);
        AcsUrl = Read(nameof(ConnectionTexts.AcsUrl), texts.AcsUrl, Format.SidOfAcsUrl);
        Audience = Read(nameof(ConnectionTexts.Audience), texts.Audience, Format.SidOfAudience);
        Sid = ReadSid(Format, texts);
        OtherSid = ReadSid(Format.Other, texts);
    }

    public ConnectionFormat Format { get; }

    public ConnectionValue AcsUrl { get; }

    public ConnectionValue Audience { get; }

    /// <summary>The bare SID of this set-up.</summary>
    public ConnectionValue Sid { get; }

    /// <summary>The bare SID of the other set-up.</summary>
    public ConnectionValue OtherSid { get; }

    /// <summary>The SID that the configuration is about, if one value is right.</summary>
    public string? Known => Sid.Sid ?? AcsUrl.Sid ?? Audience.Sid;

    public bool AreAbsent => AcsUrl.IsAbsent && Audience.IsAbsent && Sid.IsAbsent;

    /// <summary>A JQ SID has no meaning in Legacy. An Account SID may stand beside an Enhanced connection.</summary>
    public bool IsSidOfOtherMode => Format.Mode == FlexSsoMode.Legacy && !OtherSid.IsAbsent;

    private static ConnectionValue ReadSid(ConnectionFormat format, ConnectionTexts texts) =>
        Read(format.SidArgument, format.Mode == FlexSsoMode.Enhanced ? texts.ConnectionSid : texts.AccountSid, format.SidOfText);

    private static ConnectionValue Read(string name, string? text, Func<string, string?> sidOf) =>
        new(name, text, text is null ? null : sidOf(text));
}
