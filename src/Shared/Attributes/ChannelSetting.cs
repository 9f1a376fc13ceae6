namespace FlexSso.Attributes;

/// <summary>
/// <c>channel.&lt;x&gt;.capacity</c> and <c>channel.&lt;x&gt;.availability</c>, which set up a task channel of the worker. Flex knows their types, so
/// they are sent without a type suffix. Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class ChannelSetting
{
    /// <summary>The type that Flex wants, or null when the name is not one of the two.</summary>
    public static WorkerAttributeType? TypeOf(string name)
    {
        string[] parts = name.Split('.');
        if (parts.Length != 3 || parts[0] != "channel" || parts[1].Length == 0)
            return null;
        return parts[2] switch
        {
            "capacity" => WorkerAttributeType.Int,
            "availability" => WorkerAttributeType.Boolean,
            _ => null,
        };
    }
}
