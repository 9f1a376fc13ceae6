namespace FlexSso.Model;

/// <summary>What the Twilio Console has to be told beside the connection.</summary>
/// <param name="IsSelfHosted">Flex UI runs on a server of the user's.</param>
/// <param name="IsEmbedded">Flex UI is shown in a frame.</param>
/// <param name="LoginPopup">"Login using popup".</param>
/// <param name="FlexUrl">Where agents open Flex, the Default Redirect URL; null when not given.</param>
/// <param name="TrustedUrls">The URLs to trust that do not follow from anything else, in the order of declaration.</param>
internal sealed record ConsoleModel(
    bool IsSelfHosted,
    bool IsEmbedded,
    bool LoginPopup,
    string? FlexUrl,
    EquatableArray<string> TrustedUrls
);
