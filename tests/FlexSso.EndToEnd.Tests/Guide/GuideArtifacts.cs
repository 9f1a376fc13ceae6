using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Guide;

/// <summary>What Twilio's guide "Configure Auth0 IdP with Twilio Flex" gives a reader to paste.</summary>
internal static class GuideArtifacts
{
    private const string Body = """
        exports.onExecutePostLogin = async (event, api) => {
          api.samlResponse.setAttribute("email", event.user.email || null);
          api.samlResponse.setAttribute("full_name", event.user.name || null);
          api.samlResponse.setAttribute("image_url", event.user.picture || null);
          api.samlResponse.setAttribute("roles", event.user.app_metadata.flex.roles);
        };
        """;

    public const string Action = Body;

    /// <summary>The guide's Action with the two lines that a type check needs.</summary>
    public const string TypedAction =
        """
            /** @import {Event, PostLoginAPI} from "@auth0/actions/post-login/v3" */
            /** @param {Event} event
             *  @param {PostLoginAPI} api */

            """ + Body;

    /// <summary>A copy of it as it goes around, without the left-hand sides.</summary>
    public const string BrokenAction = """
        exports.onExecutePostLogin = async (event, api) => {
          api.samlResponse.setAttribute("email", || null);
          api.samlResponse.setAttribute("full_name", || null);
          api.samlResponse.setAttribute("image_url", || null);
          api.samlResponse.setAttribute("roles", event.user.app_metadata.flex.roles);
        };
        """;

    /// <summary>
    /// A Rule, as the guide's older edition had one; Auth0 ended Rules on 2026-11-18. Its signature is that edition's, its body is made up:
    /// what makes it fail is the signature.
    /// </summary>
    public const string Rule = """
        function (user, context, callback) {
          context.samlConfiguration = context.samlConfiguration || {};
          context.samlConfiguration.mappings = { "roles": "app_metadata.flex.roles" };
          callback(null, user, context);
        }
        """;

    public const string EnhancedAddon = $$"""
        {
          "binding": "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
          "signResponse": true,
          "audience": "{{FlexConnection.EnhancedEntityId}}"
        }
        """;

    public const string LegacyAddon = """
        {
          "binding": "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
          "signResponse": true
        }
        """;

    /// <summary>Allowed Callback URLs for Legacy, with the guide's own typing error.</summary>
    public static readonly string[] LegacyCallbacks = ["h" + FlexConnection.LegacyAcsUrl, FlexConnection.LegacyEntityId];
}
