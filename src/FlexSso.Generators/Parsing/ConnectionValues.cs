namespace FlexSso.Generators.Parsing;

/// <summary>The values that name the Flex connection, read in the form of the configuration's mode.</summary>
internal readonly record struct ConnectionValues(ConnectionForm Form, ConnectionValue AcsUrl, ConnectionValue Audience, ConnectionValue Sid)
{
    /// <summary>The SID that the configuration is about, as far as one value is right.</summary>
    public string? Known => Sid.Sid ?? AcsUrl.Sid ?? Audience.Sid;

    public bool AreAbsent => AcsUrl.IsAbsent && Audience.IsAbsent && Sid.IsAbsent;

    /// <summary>The user wrote one of them, be it empty or in a form that does not compile.</summary>
    public bool IsAnyGiven => AcsUrl.Argument.IsGiven || Audience.Argument.IsGiven || Sid.Argument.IsGiven;
}
