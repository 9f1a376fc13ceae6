namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary>
/// The arguments that stay as they are in Auth0: those that are optional, not computed and not declared. The provider would take their absence
/// for a change. It would empty some, such as <c>client_metadata</c> of an application and <c>user_metadata</c> of a user, and show the others
/// as a difference in every plan. And <c>connection_name</c> of a user: it is required, but the provider does not read it from Auth0, so it would
/// send the declared one with the first change, also for a user of another connection. Source: the provider auth0/auth0 1.55.0, resources
/// <c>auth0_client</c> and <c>auth0_user</c>.
/// </summary>
internal static class TerraformKept
{
    public static readonly string[] OfClient =
    [
        "allowed_clients",
        "allowed_logout_urls",
        "allowed_origins",
        "app_type",
        "async_approval_notification_channels",
        "client_aliases",
        "client_metadata",
        "compliance_level",
        "cross_origin_auth",
        "cross_origin_loc",
        "custom_login_page",
        "description",
        "encryption_key",
        "fedcm_login",
        "form_template",
        "identity_assertion_authorization_grant",
        "initiate_login_uri",
        "logo_uri",
        "oidc_logout",
        "organization_discovery_methods",
        "require_proof_of_possession",
        "require_pushed_authorization_requests",
        "resource_server_identifier",
        "session_transfer",
        "skip_non_verifiable_callback_uri_confirmation_prompt",
        "sso",
        "sso_disabled",
        "token_exchange",
        "token_quota",
        "web_origins",
    ];

    public static readonly string[] OfUser =
    [
        "blocked",
        "connection_name",
        "email",
        "email_verified",
        "family_name",
        "given_name",
        "name",
        "nickname",
        "phone_number",
        "phone_verified",
        "picture",
        "user_metadata",
        "username",
        "verify_email",
    ];
}
