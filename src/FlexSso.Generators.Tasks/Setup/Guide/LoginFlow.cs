using FlexSso.Generators.Tasks.Environments;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps of a login, one for each arrow of the picture, with the value of this set-up.</summary>
internal static class LoginFlow
{
    public static IEnumerable<(string Text, string? Value)> Of(ConsoleValues values) =>
        [
            ("The agent opens Flex:", values.StartUrl),
            ("Flex answers with a request for Auth0, in which it calls itself", values.Connection.Audience),
            ("The browser takes the request to the Single Sign-On URL, and the agent signs in:", values.SsoUrl),
            ("Auth0 runs the Action, because the login is for the application", values.Auth0.ClientId),
            ("The Action adds the roles and attributes of the user, or refuses the login with a sentence.", null),
            (
                values.Addon.Signature == SamlSignature.Sha256
                    ? "Auth0 signs the response with RSA and SHA-256. Its issuer is"
                    : "Auth0 signs the response with RSA and SHA-1. Its issuer is",
                values.Issuer
            ),
            (
                values.IsNameIdUserId
                    ? "The browser posts it to the ACS URL. Flex checks signature, issuer and audience, and writes the worker whose name is the user ID:"
                    : "The browser posts it to the ACS URL. Flex checks signature, issuer and audience, and writes the worker whose name is the e-mail:",
                values.Connection.AcsUrl
            ),
        ];
}
