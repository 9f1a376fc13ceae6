namespace FlexSso.Generators.Emitting.Action;

/// <summary>The handler that Auth0 calls. It runs at every login of the tenant: any login that is not Flex over SAML passes untouched.</summary>
internal static class ActionHandler
{
    // Auth0 documents event.transaction as optional, and not for a login that starts in Auth0 or is resumed.
    public const string Code = """
        // A reason to refuse the login, in words for the administrator who reads the tenant's log. It reaches the browser, so it holds no value of the user.
        class Refusal extends Error {}

        /**
         * @param {Event} event
         * @param {PostLoginAPI} api
         */
        exports.onExecutePostLogin = async (event, api) => {
          // Every other application and protocol of this tenant passes through untouched. Auth0 does not always name the protocol.
          const protocol = event?.transaction?.protocol ?? "samlp";
          if (event?.client?.client_id !== FLEX_CLIENT_ID || protocol !== "samlp") {
            return;
          }
          try {
            for (const [name, value] of attributesOf(event)) {
              setAttribute(api, name, value);
            }
          } catch (error) {
            // Nothing may escape: Auth0 would refuse the login without a reason. Only a Refusal is known to hold no value of the user.
            api.access.deny("Twilio Flex sign-in: " + (error instanceof Refusal ? error.message : "the profile of this user cannot be read."));
          }
        };

        /**
         * What is undefined is not sent.
         * @param {PostLoginAPI} api
         * @param {string} name
         * @param {string | string[] | undefined} value
         */
        function setAttribute(api, name, value) {
          if (value === undefined) {
            return;
          }
          try {
            api.samlResponse.setAttribute(name, value);
          } catch {
            throw new Refusal(`Auth0 did not take the SAML attribute "${name}" of this user.`);
          }
        }
        """;
}
