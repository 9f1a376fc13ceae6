using FlexSso.Attributes;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// <c>channel.&lt;x&gt;.capacity</c> and <c>channel.&lt;x&gt;.availability</c>, which set up a task channel of the worker (FLEXSSO0413).
/// Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class ChannelAttribute
{
    /// <summary>The type that Flex wants, or null when the name is not one of the two.</summary>
    public static AttributeType? TypeOf(string name)
    {
        if (!name.StartsWith("channel.", StringComparison.Ordinal))
            return null;
        string[] parts = name.Split('.');
        if (parts.Length != 3)
            return null;
        return parts[2] switch
        {
            "capacity" => AttributeType.Int,
            "availability" => AttributeType.Boolean,
            _ => null,
        };
    }

    /// <summary>The name that was meant: <c>Channel.voice.Capacity</c>, or <c>channel_voice_capacity</c> as in <c>app_metadata</c>.</summary>
    public static string? NearMissOf(string name)
    {
        if (!name.StartsWith("channel", StringComparison.OrdinalIgnoreCase))
            return null;
        string[] parts = name.Split('.');
        if (parts.Length == 1)
            parts = name.Split('_');
        if (parts.Length != 3)
            return null;
        string meant = KnownAttribute.Plain(parts[0]) + "." + parts[1] + "." + KnownAttribute.Plain(parts[2]);
        return meant != name && TypeOf(meant) is not null ? meant : null;
    }
}
