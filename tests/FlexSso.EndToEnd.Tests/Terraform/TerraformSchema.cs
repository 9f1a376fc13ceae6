namespace FlexSso.EndToEnd.Tests.Terraform;

/// <summary>
/// The arguments that the module uses, as the provider auth0/auth0 1.55.0 documents them: docs/resources/client.md, action.md, trigger_action.md and
/// user.md, docs/data-sources/user.md. The blocks of Terraform itself: its language reference, pages "terraform", "variable", "import" (1.7 for
/// <c>for_each</c>) and "lifecycle".
/// </summary>
internal static class TerraformSchema
{
    private const string Samlp =
        "audience:s authn_context_class_ref:s binding:s create_upn_claim:b destination:s digest_algorithm:s flexible_mappings:s "
        + "include_attribute_name_format:b issuer:s lifetime_in_seconds:n map_identities:b map_unknown_claims_as_is:b mappings:m "
        + "name_identifier_format:s name_identifier_probes:l passthrough_claims_with_no_mapping:b recipient:s sign_response:b "
        + "signature_algorithm:s signing_cert:s typed_attributes:b";

    // Name, ! when it is required, and the type: s text, b boolean, n number, l list of texts, m map of texts, x any expression, * block.
    private static readonly Dictionary<string, string> Blocks = new()
    {
        ["resource.auth0_client"] = "name!:s app_type:s callbacks:l addons:* lifecycle:*",
        ["resource.auth0_client.addons"] = "samlp:*",
        ["resource.auth0_client.addons.samlp"] = Samlp,
        ["resource.auth0_client.lifecycle"] = "prevent_destroy:b ignore_changes:l",
        ["resource.auth0_action"] = "code!:s name!:s supported_triggers!:* deploy:b runtime:s",
        ["resource.auth0_action.supported_triggers"] = "id!:s version!:s",
        ["resource.auth0_trigger_action"] = "action_id!:s trigger!:s display_name:s",
        ["resource.auth0_user"] = "connection_name!:s email:s app_metadata:s for_each:x lifecycle:*",
        ["resource.auth0_user.lifecycle"] = "prevent_destroy:b ignore_changes:l precondition:*",
        ["resource.auth0_user.lifecycle.precondition"] = "condition!:x error_message!:s",
        ["data.auth0_user"] = "user_id:s query:s skip_roles:b skip_permissions:b for_each:x",
        ["import"] = "to!:x id!:s for_each:x",
        ["provider.auth0"] = "domain:s",
        ["terraform"] = "required_version:s required_providers:*",
        ["terraform.required_providers"] = "auth0:m",
        ["variable.flex_user_ids"] = "description:s type:x default:m",
        ["locals"] = "flex_users:x flex_user_ids:x",
    };

    /// <summary>
    /// The optional arguments that the provider does not compute (<c>Optional</c> without <c>Computed</c> in its schema) and that are not
    /// declared: it takes their absence for a change of the application.
    /// </summary>
    public static readonly string[] KeptOfClient =
    [
        .. (
            "description client_aliases app_type logo_uri allowed_logout_urls async_approval_notification_channels organization_discovery_methods "
            + "allowed_origins allowed_clients web_origins encryption_key sso sso_disabled cross_origin_auth cross_origin_loc custom_login_page "
            + "form_template client_metadata require_pushed_authorization_requests initiate_login_uri token_exchange compliance_level "
            + "require_proof_of_possession oidc_logout session_transfer fedcm_login identity_assertion_authorization_grant token_quota "
            + "skip_non_verifiable_callback_uri_confirmation_prompt resource_server_identifier"
        ).Split(' '),
    ];

    /// <summary>
    /// The same of a user, and <c>connection_name</c>: the provider does not read it from Auth0, so it takes the declared one for a change of each
    /// imported user and sends it. <c>password</c> and <c>custom_domain_header</c> are not read either, but not declared.
    /// </summary>
    public static readonly string[] KeptOfUser =
    [
        .. (
            "connection_name username name family_name given_name nickname email email_verified verify_email phone_number phone_verified "
            + "user_metadata blocked picture"
        ).Split(' '),
    ];

    /// <summary>The arguments of a block, by name.</summary>
    public static Dictionary<string, (char Type, bool IsRequired)> Of(string block) =>
        Blocks[block]
            .Split(' ')
            .Select(argument => argument.Split(':'))
            .ToDictionary(parts => parts[0].TrimEnd('!'), parts => (parts[1][0], parts[0].EndsWith('!')));
}
