namespace FlexSso.Generators.Emitting.Action;

/// <summary>The handler that Auth0 calls. It runs at every login of the tenant: any login that is not Flex over SAML passes untouched.</summary>
internal static class ActionHandler
{
    public const string Code = """
        // A reason to refuse the login, in words for the administrator who reads the tenant's log.
        class Refusal extends Error {}

        /**
         * @param {Event} event
         * @param {PostLoginAPI} api
         */
        exports.onExecutePostLogin = async (event, api) => {
          // Every other application and protocol of this tenant passes through untouched.
          if (event?.client?.client_id !== FLEX_CLIENT_ID || event?.transaction?.protocol !== "samlp") {
            return;
          }
          try {
            for (const [name, value] of attributesOf(event)) {
              api.samlResponse.setAttribute(name, value);
            }
          } catch (error) {
            // Nothing may escape: Auth0 would refuse the login without a reason. An error of Auth0's own API need not be an Error of this script.
            const cause = member(error, "message");
            const reason = error instanceof Refusal ? error.message : `the SAML attributes could not be set: ${typeof cause === "string" ? cause : "unknown error"}.`;
            api.access.deny("Twilio Flex sign-in: " + reason);
          }
        };
        """;
}
