namespace FlexSso.Model;

/// <summary>The settings of the Twilio Console beside the connection.</summary>
/// <param name="IsSelfHosted">Flex UI runs on a server of the user's.</param>
/// <param name="IsEmbedded">Flex UI is shown in a frame.</param>
/// <param name="LoginPopup">"Login using popup".</param>
/// <param name="FlexUrl">Where agents open Flex, the Default Redirect URL; null when it is not declared.</param>
/// <param name="TrustedUrls">The declared URLs to trust, in the order of their declaration.</param>
internal sealed record ConsoleModel(
    bool IsSelfHosted,
    bool IsEmbedded,
    bool LoginPopup,
    string? FlexUrl,
    EquatableArray<string> TrustedUrls
);
