namespace FlexSso;

/// <summary>Which of Twilio's two SAML set-ups the Flex account uses. Source: Twilio, "Configuring SSO and IdP in Flex".</summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum FlexSsoMode
{
    /// <summary>
    /// The current set-up: ACS URL <c>https://login.flex.us1.twilio.com/login/callback?connection=JQ…</c>, audience
    /// <c>urn:flex:JQ…</c>. The default.
    /// </summary>
    Enhanced = 0,

    /// <summary>
    /// The set-up of accounts that configured SSO before 2024-01-29 and have not migrated: ACS URL
    /// <c>https://iam.twilio.com/v1/Accounts/AC…/saml2</c>. The audience is the same URL with <c>/metadata</c>. Twilio asked all customers to
    /// migrate before 2026-03-31.
    /// </summary>
    Legacy = 1,
}
