using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks the calls by which an Action changes the SAML response. They win over the addon's settings. Source: Auth0, "Actions Triggers:
/// post-login - API Object".
/// </summary>
internal static class ResponseSetters
{
    private static readonly string[] All =
    [
        "setAttribute",
        "setAudience",
        "setRecipient",
        "setDestination",
        "setIssuer",
        "setCreateUpnClaim",
        "setPassthroughClaimsWithNoMapping",
        "setMapUnknownClaimsAsIs",
        "setMapIdentities",
        "setSignatureAlgorithm",
        "setDigestAlgorithm",
        "setLifetimeInSeconds",
        "setSignResponse",
        "setNameIdentifierFormat",
        "setNameIdentifierProbes",
        "setAuthnContextClassRef",
        "setSigningCert",
        "setIncludeAttributeNameFormat",
        "setTypedAttributes",
        "setEncryptionCert",
        "setEncryptionPublicKey",
        "setEncryptionAlgorithm",
        "setCert",
        "setKey",
        "setRelayState",
    ];

    public static void Check(ActionCall call, string name, string? ofAddon, ExistingFindings findings)
    {
        (JsValue value, int start) = call.Arguments.Count > 0 ? call.Arguments[0] : (JsValue.Undefined, call.Start);
        object? constant = (value as JsValue.Constant)?.Value;
        switch (name)
        {
            case "setAudience":
                CheckAudience(constant as string, start, ofAddon, findings);
                break;
            case "setRecipient" or "setDestination" when constant is string url:
                FileConnection.Check(new DataNode(DataKind.Text, start, url), audience: null, findings);
                break;
            case "setIssuer":
                findings.Add(
                    RuleIds.WrongIssuer,
                    call.Start,
                    "'setIssuer' gives the response another issuer than Auth0's own, and Twilio takes one only; remove the call"
                );
                break;
            case "setSignResponse" when constant is false:
                findings.Add(
                    RuleIds.UnsignedResponse,
                    start,
                    "'setSignResponse' is given false, but Flex needs a signed response; remove the call"
                );
                break;
            case "setSignatureAlgorithm" when constant is "rsa-sha1":
            case "setDigestAlgorithm" when constant is "sha1":
                findings.Add(
                    RuleIds.WeakSignature,
                    start,
                    $"'{name}' is given '{constant}', with which a signature can be forged; remove the call, or use SHA-256"
                );
                break;
            case "setLifetimeInSeconds" when constant is double seconds:
                if (Lifetime.Check(seconds) is { } lifetime)
                    findings.Add(lifetime, start);
                break;
            case "setMapIdentities" or "setPassthroughClaimsWithNoMapping" when constant is true:
                findings.Add(
                    RuleIds.TooMuchSent,
                    start,
                    $"'{name}' is given true, which sends more of the profile than Flex needs; remove the call"
                );
                break;
            case "setSigningCert":
                findings.Add(
                    RuleIds.RequestsMustBeSigned,
                    call.Start,
                    "'setSigningCert' makes Auth0 demand a signed AuthnRequest, and Flex signs none, so every login would be refused; remove the call"
                );
                break;
            case "setEncryptionCert" or "setEncryptionPublicKey":
                findings.Add(
                    RuleIds.EncryptedAssertion,
                    call.Start,
                    $"'{name}' makes Auth0 encrypt the assertion, which Twilio does not support; remove the call"
                );
                break;
            default:
                CheckName(call, name, findings);
                break;
        }
    }

    private static void CheckName(ActionCall call, string name, ExistingFindings findings)
    {
        if (Array.IndexOf(All, name) >= 0)
            return;
        string? near = EditDistance.Nearest(All, name);
        findings.Add(
            RuleIds.UnknownAddonSetting,
            call.Start,
            $"api.samlResponse has no '{name}', so the call fails and with it the login; {(near is null ? "remove it" : $"write '{near}'")}"
        );
    }

    private static void CheckAudience(string? audience, int start, string? ofAddon, ExistingFindings findings)
    {
        if (audience is null)
        {
            findings.Add(
                RuleIds.UndecidedCode,
                start,
                "The audience is computed, so it is not checked; set it in the addon alone, where it can be seen"
            );
            return;
        }
        if (ofAddon is not null && ofAddon != audience)
            findings.Add(
                RuleIds.OtherAudience,
                start,
                $"The Action sets the audience '{audience}', which wins over '{ofAddon}' in the addon; remove the call"
            );
        else
            FileConnection.Check(acsUrl: null, new DataNode(DataKind.Text, start, audience), findings);
    }
}
