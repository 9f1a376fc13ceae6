using System.Diagnostics;

namespace FlexSso;

/// <summary>
/// Declares the single sign-on of one Twilio Flex account with Auth0 as the identity provider, on a partial class. The build checks the
/// declaration and writes the SAML2 addon JSON, the post-login Action and the <c>app_metadata</c> payloads; the class gets the same
/// texts as constants and becomes the typed payload of one user.
/// </summary>
/// <remarks>
/// Enhanced needs one of <see cref="AcsUrl"/>, <see cref="Audience"/> and <see cref="ConnectionSid"/>; Legacy needs one of
/// <see cref="AccountSid"/>, <see cref="AcsUrl"/> and <see cref="Audience"/>. What is not given is derived; what is given twice must agree.
/// <para>
/// A team with several tenants writes one attribute for each, with an <see cref="Environment"/>: one shape, separate values, a folder of
/// artifacts and a nested static class (<c>AcmeFlex.Prod</c>) each. One attribute without an environment beside them holds the values that
/// they share; an environment's own value goes before it.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("FLEXSSO_DECLARATIONS")]
public sealed class FlexSsoConfigAttribute : Attribute
{
    /// <summary>
    /// The environment that the attribute is for, such as <c>prod</c>: a letter, then up to 31 letters, digits, <c>-</c> and <c>_</c>, the
    /// last one no <c>-</c> or <c>_</c>. Not given (default): the only environment, or, beside attributes with one, the values that all of them share.
    /// </summary>
    public string? Environment { get; set; }

    /// <summary>Enhanced (the default) or Legacy.</summary>
    public FlexSsoMode Mode { get; set; }

    /// <summary>
    /// The assertion consumer service URL, as Twilio Console > Flex > Users and access > Single sign-on (SSO) shows it. Enhanced:
    /// <c>https://login.flex.us1.twilio.com/login/callback?connection=JQ…</c>; Legacy: <c>https://iam.twilio.com/v1/Accounts/AC…/saml2</c>.
    /// </summary>
    public string? AcsUrl { get; set; }

    /// <summary>
    /// The entity ID of Flex, from the same page. Enhanced: <c>urn:flex:JQ…</c>; Legacy:
    /// <c>https://iam.twilio.com/v1/Accounts/AC…/saml2/metadata</c>. SAML compares it exactly.
    /// </summary>
    public string? Audience { get; set; }

    /// <summary>The SID of the Flex SSO connection: <c>JQ</c> and 32 lower-case hex digits. Enhanced only.</summary>
    public string? ConnectionSid { get; set; }

    /// <summary>The Twilio Account SID: <c>AC</c> and 32 hex digits. Names the connection in Legacy; Enhanced does not need it.</summary>
    public string? AccountSid { get; set; }

    /// <summary>
    /// The Domain of the Auth0 application, a bare host without scheme or path: <c>acme.us.auth0.com</c>. Required. (The custom domain may
    /// stand here too when there is no need of the tenant's own; see <see cref="CustomDomain"/>.)
    /// </summary>
    public string? Auth0Domain { get; set; }

    /// <summary>
    /// The custom domain at which agents sign in, a bare host such as <c>login.acme.example</c>. Not given (default): they sign in at
    /// <see cref="Auth0Domain"/>. It changes the Single Sign-On URL and the issuer, and both domains have to be trusted by Flex. Source:
    /// Auth0, "Configure Features to Use Custom Domains".
    /// </summary>
    public string? CustomDomain { get; set; }

    /// <summary>
    /// The issuer as Auth0 shows it in Addons > SAML2 Web App > Usage, to have it checked: it must be <c>urn:</c> and the domain at which
    /// agents sign in. Not given (default): derived.
    /// </summary>
    public string? Issuer { get; set; }

    /// <summary>
    /// The client ID of the Auth0 application that carries the SAML2 addon; 32 letters and digits. Required: the Action runs for every
    /// login of the tenant and recognises Flex by it. It is no secret.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The role of a user whose <c>app_metadata.flex.roles</c> are missing, null or empty at login. Not given (the default): such a user
    /// is refused, which is not the same as <see cref="FlexRole.Agent"/>. Roles that are there but wrong are refused all the same. It
    /// goes to everybody who can sign in to the application, so anything above <see cref="FlexRole.Agent"/> is a warning. When all
    /// environments have the same, <c>ParseUser</c> and <c>ParseAppMetadata</c> give it to such users too.
    /// </summary>
    public FlexRole DefaultRole { get; set; }

    /// <summary>
    /// The Auth0 connection that the agents are in, by name: letters, digits and <c>-</c>, at most 128. Goes into the Single Sign-On URL as
    /// <c>?connection=</c>. Not given (default): <c>Username-Password-Authentication</c>, the database that Auth0 gives every tenant.
    /// </summary>
    public string? Connection { get; set; }

    /// <summary>
    /// The name of the application in Auth0, by which Auth0's Deploy CLI finds it; <c>Twilio Flex</c> by default. Any
    /// characters but <c>&lt;</c> and <c>&gt;</c>. Source: Auth0, Management API, "Create a client".
    /// </summary>
    public string? ApplicationName { get; set; }

    /// <summary>
    /// The runtime of the Action, <c>node22</c> (default) or <c>node18</c>. Source: Auth0, "Migrate from Node.js 18 to Node.js 22".
    /// </summary>
    public string? ActionRuntime { get; set; }

    /// <summary>
    /// How long the assertion may be handed to Flex, in seconds, above 0; 3600 by default. It is not the length of a session, which Flex
    /// decides itself, so more only helps whoever steals an assertion, and is a warning.
    /// </summary>
    public int LifetimeInSeconds { get; set; } = SamlAddon.DefaultLifetimeInSeconds;

    /// <summary>The algorithms with which Auth0 signs the response; SHA-256 by default. SHA-1 is a warning.</summary>
    public SamlSignature Signature { get; set; }

    /// <summary>What Flex knows a user by; the e-mail by default. The user ID is a warning.</summary>
    public FlexNameId NameId { get; set; }

    /// <summary>
    /// Auth0 signs the response, and not only the assertion: true, the default and the only value that Flex can work with. False is an
    /// error. It is here so that settings which are taken over from an existing addon are checked.
    /// </summary>
    public bool SignResponse { get; set; } = true;

    /// <summary>
    /// The certificate for signed requests: leave it out. Flex does not sign its requests, so any value is an error; here, as
    /// <see cref="SignResponse"/> is, for settings that are taken over.
    /// </summary>
    public string? SigningCert { get; set; }

    /// <summary>The certificate for encrypting the assertion: leave it out. Twilio does not support encryption, so any value is an error.</summary>
    public string? EncryptionCert { get; set; }

    /// <summary>
    /// Flex UI runs on a server of your own, at <see cref="FlexUrl"/>, and not on <c>flex.twilio.com</c>. False by default.
    /// Source: Twilio, "Self-hosted Flex: additional SSO configuration".
    /// </summary>
    public bool SelfHosted { get; set; }

    /// <summary>
    /// Where agents open Flex: <c>https://flex.twilio.com/(runtime domain)</c>, or the URL of a self-hosted Flex, which then is required.
    /// Becomes the Default Redirect URL in the Twilio Console, without which a login that starts in Auth0 has nowhere to go. Not given
    /// (default): logins start in Flex only.
    /// </summary>
    public string? FlexUrl { get; set; }

    /// <summary>
    /// Further URLs that Flex shall trust, such as <c>http://localhost:3000</c> for plugin development: <c>https</c>, or <c>http</c> on this
    /// machine, without wildcards. The Auth0 domains and a self-hosted <see cref="FlexUrl"/> are trusted without being named here. Empty by
    /// default.
    /// </summary>
    public string[]? TrustedUrls { get; set; }

    /// <summary>Flex UI is shown in a frame of another page, such as a CRM. False by default.</summary>
    public bool Embedded { get; set; }

    /// <summary>
    /// "Login using popup" in the Twilio Console. Not given (default): on, as Twilio's Auth0 guide wants it and as a frame needs it; off for
    /// a self-hosted Flex that is not embedded, which is redirected.
    /// </summary>
    public bool LoginPopup { get; set; }
}
