namespace FlexSso;

/// <summary>
/// Declares the single sign-on of one Twilio Flex account with Auth0 as the identity provider. Put it on a partial class. The build checks the
/// declaration and writes the SAML2 addon JSON, the post-login Action and the <c>app_metadata</c> of the users. The class gets the same texts as
/// constants, and an instance of it is the payload of one user.
/// </summary>
/// <remarks>
/// Enhanced needs one of <see cref="AcsUrl"/>, <see cref="Audience"/> and <see cref="ConnectionSid"/>. Legacy needs one of
/// <see cref="AccountSid"/>, <see cref="AcsUrl"/> and <see cref="Audience"/>. The other values are derived; values that are given must agree.
/// <para>
/// For several tenants, write one attribute for each and give it an <see cref="Environment"/>. They share the shape of the payload. Each has its
/// own values, its own folder of artifacts and its own nested static class, such as <c>AcmeFlex.Prod</c>. One attribute without an environment
/// may stand beside them and hold the values that they share; an environment's own value takes precedence.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
// Not Conditional, as the other attributes are: the build finds it in the assembly and sees that nothing was generated (FLEXSSO0806).
public sealed class FlexSsoConfigAttribute : Attribute
{
    /// <summary>
    /// The name of the environment that the attribute describes, such as <c>prod</c>: a letter, then up to 31 letters, digits, <c>-</c> and
    /// <c>_</c>, with a letter or digit at the end. Default: none. The attribute then describes the only environment, or holds what the
    /// environments of the other attributes share.
    /// </summary>
    public string? Environment { get; set; }

    /// <summary>The kind of the Flex SSO connection. Default: <see cref="FlexSsoMode.Enhanced"/>.</summary>
    public FlexSsoMode Mode { get; set; }

    /// <summary>
    /// The assertion consumer service URL, as Twilio Console > Flex > Users and access > Single sign-on (SSO) shows it. Enhanced:
    /// <c>https://login.flex.us1.twilio.com/login/callback?connection=JQ…</c>. Legacy:
    /// <c>https://iam.twilio.com/v1/Accounts/AC…/saml2</c>. Default: derived.
    /// </summary>
    public string? AcsUrl { get; set; }

    /// <summary>
    /// The entity ID of Flex, from the same page. Enhanced: <c>urn:flex:JQ…</c>. Legacy:
    /// <c>https://iam.twilio.com/v1/Accounts/AC…/saml2/metadata</c>. SAML compares it exactly. Default: derived.
    /// </summary>
    public string? Audience { get; set; }

    /// <summary>The SID of the Flex SSO connection: <c>JQ</c> and 32 lower-case hex digits. Enhanced only. Default: derived.</summary>
    public string? ConnectionSid { get; set; }

    /// <summary>
    /// The Twilio Account SID: <c>AC</c> and 32 hex digits. In Legacy it identifies the connection; Enhanced does not need it. Default: derived
    /// in Legacy, none in Enhanced.
    /// </summary>
    public string? AccountSid { get; set; }

    /// <summary>
    /// The Domain of the Auth0 application: a bare host such as <c>acme.us.auth0.com</c>, without scheme or path. Required. A
    /// custom domain goes into <see cref="CustomDomain"/>; in its place here it is a warning.
    /// </summary>
    public string? Auth0Domain { get; set; }

    /// <summary>
    /// The custom domain at which agents sign in: a bare host such as <c>login.acme.example</c>. It changes the Single Sign-On URL and the issuer,
    /// and Flex has to trust both domains. Default: none, so agents sign in at <see cref="Auth0Domain"/>. Source: Auth0, "Configure Features to
    /// Use Custom Domains".
    /// </summary>
    public string? CustomDomain { get; set; }

    /// <summary>
    /// The issuer, as Auth0 shows it in Addons > SAML2 Web App > Usage: <c>urn:</c> and the domain at which agents sign in. Give it to have it
    /// checked. Default: derived.
    /// </summary>
    public string? Issuer { get; set; }

    /// <summary>
    /// The client ID of the Auth0 application that carries the SAML2 addon: 32 letters and digits. Required, because the Action runs at every
    /// login of the tenant and recognizes Flex by it. It is not a secret.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The role of a user whose <c>app_metadata.flex.roles</c> is missing, null or empty at login, and for whom <see cref="RolesFrom"/> yields no
    /// role. Roles that are present but wrong are refused nevertheless. Nobody has vouched for such an account, so its e-mail address must be
    /// verified, or its connection one of <see cref="TrustedConnections"/>. Default: none, so such a user is refused; that is not the same as
    /// <see cref="FlexRole.Agent"/>. Any role above <see cref="FlexRole.Agent"/> is a warning. If all environments declare the same role,
    /// <c>ParseUser</c> and <c>ParseAppMetadata</c> use it too.
    /// </summary>
    public FlexRole DefaultRole { get; set; }

    /// <summary>
    /// The place where the Action finds the names of a user's roles or groups, as a member path of its <c>event</c>:
    /// <c>event.authorization.roles</c> for Auth0's roles, <c>event.user.groups</c> for the groups of an enterprise connection.
    /// <see cref="FlexRoleMappingAttribute"/> says which names stand for which roles of Flex. A user who has roles in
    /// <c>app_metadata.flex.roles</c> keeps those. Default: none. Source: Auth0, "Actions Triggers: post-login - Event Object".
    /// </summary>
    public string? RolesFrom { get; set; }

    /// <summary>
    /// The name of the Auth0 connection that holds the agents: letters, digits and <c>-</c>, at most 128 characters. It becomes
    /// <c>?connection=</c> in the Single Sign-On URL, and the Action refuses a login through any other connection, because an e-mail address is
    /// unique within one connection only. Default: <c>Username-Password-Authentication</c>, the database that every Auth0 tenant gets.
    /// </summary>
    public string? Connection { get; set; }

    /// <summary>
    /// The names of the Auth0 connections that hold the agents, instead of <see cref="Connection"/>, when there are several. The Single Sign-On URL
    /// then names none, so that Auth0's login page offers those that are enabled for the application. Declared users are created in the first.
    /// Several accounts can share an address then, so every address must be verified; see <see cref="RequireVerifiedEmail"/>. Default: none.
    /// </summary>
    public string[]? Connections { get; set; }

    /// <summary>
    /// Those of the connections whose e-mail addresses the company itself vouches for: an enterprise connection as a rule. Their accounts need no
    /// verified address, which Auth0 cannot set for an enterprise user. A connection in which strangers can open an account is a warning:
    /// <c>google-oauth2</c> and the like, and the database that every tenant gets. Default: none.
    /// </summary>
    public string[]? TrustedConnections { get; set; }

    /// <summary>
    /// True when the Action refuses an account whose e-mail address is not verified, even if it has roles of its own. An account that gets the
    /// <see cref="DefaultRole"/> must always have a verified address. Accounts of <see cref="TrustedConnections"/> need none. Default: true with
    /// several <see cref="Connections"/> and with a public one such as <c>google-oauth2</c>, otherwise false, so that a user who was created by hand
    /// signs in. False is a warning where the default is true.
    /// </summary>
    public bool RequireVerifiedEmail { get; set; }

    /// <summary>
    /// The name of the application in Auth0. Auth0's Deploy CLI finds the application by it. All characters are allowed except <c>&lt;</c> and
    /// <c>&gt;</c>. Default: <c>Twilio Flex</c>. Source: Auth0, Management API, "Create a client".
    /// </summary>
    public string? ApplicationName { get; set; }

    /// <summary>
    /// The Node.js runtime of the Action: <c>node22</c> or <c>node18</c>. Default: <c>node22</c>. Source: Auth0, "Migrate from Node.js 18 to
    /// Node.js 22".
    /// </summary>
    public string? ActionRuntime { get; set; }

    /// <summary>
    /// The time in which the assertion may be presented to Flex, in seconds; above 0. It is not the length of the session, which Flex decides. A
    /// longer time only helps somebody who steals an assertion, so more than the default is a warning. Default: 3600.
    /// </summary>
    public int LifetimeInSeconds { get; set; } = SamlAddon.DefaultLifetimeInSeconds;

    /// <summary>
    /// The algorithms with which Auth0 signs the response. <see cref="SamlSignature.Sha1"/> is a warning. Default:
    /// <see cref="SamlSignature.Sha256"/>.
    /// </summary>
    public SamlSignature Signature { get; set; }

    /// <summary>
    /// The value that identifies a user in Flex. <see cref="FlexNameId.UserId"/> is a warning. Default: <see cref="FlexNameId.Email"/>.
    /// </summary>
    public FlexNameId NameId { get; set; }

    /// <summary>
    /// True when Auth0 signs the response and not only the assertion. Flex accepts nothing else, so false is an error; the argument exists to check
    /// settings that are taken over from an existing addon. Default: true.
    /// </summary>
    public bool SignResponse { get; set; } = true;

    /// <summary>
    /// The certificate for signed requests. Flex does not sign its requests, so any value is an error; the argument exists to check settings that
    /// are taken over from an existing addon. Default: none.
    /// </summary>
    public string? SigningCert { get; set; }

    /// <summary>
    /// The certificate that encrypts the assertion. Twilio does not support encryption, so any value is an error; the argument exists to check
    /// settings that are taken over from an existing addon. Default: none.
    /// </summary>
    public string? EncryptionCert { get; set; }

    /// <summary>
    /// True when Flex UI runs on a server of your own at <see cref="FlexUrl"/> instead of <c>flex.twilio.com</c>. Default: false. Source: Twilio,
    /// "Self-hosted Flex: additional SSO configuration".
    /// </summary>
    public bool SelfHosted { get; set; }

    /// <summary>
    /// The URL at which agents open Flex: <c>https://flex.twilio.com/(runtime domain)</c>, or the URL of a self-hosted Flex, for which it is
    /// required. It becomes the Default Redirect URL in the Twilio Console; without it a login that starts in Auth0 cannot end in Flex. Default:
    /// none, so logins start in Flex only.
    /// </summary>
    public string? FlexUrl { get; set; }

    /// <summary>
    /// More URLs that Flex trusts, such as <c>http://localhost:3000</c> for plugin development. Each is <c>https</c>, or <c>http</c> on the local
    /// machine, without wildcards. The Auth0 domains and a self-hosted <see cref="FlexUrl"/> are always trusted. Default: none.
    /// </summary>
    public string[]? TrustedUrls { get; set; }

    /// <summary>True when Flex UI is shown in a frame of another page, such as a CRM. Default: false.</summary>
    public bool Embedded { get; set; }

    /// <summary>
    /// "Login using popup" in the Twilio Console. Default: on, as Twilio's Auth0 guide says and as a frame needs it; off for a self-hosted Flex
    /// that is not embedded, where the browser is redirected.
    /// </summary>
    public bool LoginPopup { get; set; }
}
