namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What each piece of software said to a login; what comes after a refusal is null.</summary>
/// <param name="UploadError">Why Auth0 does not take the addon at all.</param>
/// <param name="Request">The AuthnRequest as it stands in a URL, deflated and in base64; null when Auth0 began.</param>
/// <param name="RequestId">The ID of the AuthnRequest; null when Auth0 began.</param>
/// <param name="Action">What the Action did.</param>
/// <param name="IssueError">Why samlp issued no response.</param>
/// <param name="Response">The signed response.</param>
/// <param name="Refusal">The response without an assertion, which samlp issues when the Action denies access.</param>
/// <param name="NodeSaml">The verdict of @node-saml/node-saml.</param>
/// <param name="Wsfed">The verdict of passport-wsfed-saml2.</param>
internal sealed record LoginAnswer(
    string? UploadError,
    string? Request,
    string? RequestId,
    ActionOutcome? Action,
    string? IssueError,
    IssuedResponse? Response,
    IssuedResponse? Refusal,
    PeerVerdict? NodeSaml,
    PeerVerdict? Wsfed
)
{
    /// <summary>Whether both service providers took it.</summary>
    public bool IsAccepted => NodeSaml is { Error: null } && Wsfed is { Error: null };
}
