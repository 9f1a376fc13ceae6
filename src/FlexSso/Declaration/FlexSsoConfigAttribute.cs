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
    /// The environment that the attribute is for, such as <c>prod</c>: a letter, then up to 31 letters, digits, <c>-</c> and <c>_</c>. Not
    /// given (default): the only environment, or, beside attributes with one, the values that all of them share.
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
    /// The Auth0 domain, a bare host without scheme or path: <c>acme.us.auth0.com</c>, or the custom domain when agents sign in through
    /// one. Required.
    /// </summary>
    public string? Auth0Domain { get; set; }

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
}
