using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>
/// Names that belong to the Action or to Flex (FLEXSSO0401). Source: Twilio, "Configuring SSO and IdP in Flex", and the Worker resource for
/// <c>team_sid</c>.
/// </summary>
internal static class ReservedName
{
    /// <summary>The name that the Teams page of Flex keeps.</summary>
    public const string TeamSid = "team_sid";

    /// <param name="name">The name without a type suffix.</param>
    /// <param name="overridesSoftphone">The declaration says that it means the softphone's address.</param>
    public static ValueFinding? Check(string name, bool overridesSoftphone)
    {
        if ((name == AttributeNames.Softphone && overridesSoftphone) || WhyReserved(name) is not { } owner)
            return null;
        return new ValueFinding(
            RuleIds.ReservedAttribute,
            name,
            "is reserved: " + owner,
            name == AttributeNames.Softphone
                ? "remove the declaration, or add OverridesSoftphone = true if calls are to go to a SIP address or phone number instead"
                : "remove the declaration or choose another name"
        );
    }

    /// <summary>The opt-in stands beside another name. An error, because calls would go to an address that Flex never learns.</summary>
    public static ValueFinding? CheckOverride(string name, bool overridesSoftphone) =>
        !overridesSoftphone || name == AttributeNames.Softphone
            ? null
            : new ValueFinding(
                RuleIds.ReservedAttribute,
                name,
                "does not override the softphone, which is the reserved attribute '" + AttributeNames.Softphone + "'",
                "remove OverridesSoftphone, or name the attribute '" + AttributeNames.Softphone + "'"
            );

    private static string? WhyReserved(string name) =>
        name switch
        {
            "email" => "the Action sets it to the user's e-mail address",
            "full_name" => "the Action sets it to the user's name",
            "image_url" => "the Action sets it to the user's picture",
            "roles" => "the Action sets it to app_metadata.flex.roles",
            TeamSid => "the Teams page of Flex owns it",
            AttributeNames.Softphone => "Flex sets it to the softphone of the worker, and another value breaks voice",
            _ => null,
        };
}
