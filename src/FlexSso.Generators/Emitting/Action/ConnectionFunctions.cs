using FlexSso.Model;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>The functions that keep an account from becoming another user's worker: they check the connection and the address.</summary>
internal static class ConnectionFunctions
{
    /// <summary>
    /// Refuses other connections. <c>event.connection</c> is the connection that authenticated the user, also when Auth0 resumes a session without
    /// asking. Source: Auth0, "Actions Triggers: post-login - Event Object"; community.auth0.com/t/184572, whose Action finds its connection at
    /// each reuse of a session.
    /// </summary>
    public const string CheckConnection = """
        /**
         * Another connection can hold an account with the same e-mail address. A login that resumes a session has the connection of that session.
         * @param {Event} event
         */
        function checkConnection(event) {
          const name = event.connection?.name;
          if (!CONNECTIONS.includes(name)) {
            const connection = typeof name === "string" ? `the connection "${name}"` : "an unknown connection";
            throw new Refusal(`this login came through ${connection}, but only accounts of "${CONNECTIONS.join('", "')}" may sign in to Flex.`);
          }
        }
        """;

    /// <summary>Refuses an address that is neither verified nor of a trusted connection.</summary>
    public static string RequireOwnEmail(AccessModel access) =>
        $$"""
            /**
             * Whoever has the address becomes its worker, so it must be theirs.
             * @param {Event} event
             */
            function requireOwnEmail(event) {{{Trusted(access)}}
              if (event.user.email_verified !== true) {
                throw new Refusal("the e-mail address of this user is not verified in Auth0, so it may belong to somebody else; have the user verify it.");
              }
            }
            """;

    // Auth0's "User Account Linking": the first identity is the primary one, whose profile the user has.
    private static string Trusted(AccessModel access) =>
        access.TrustedConnections.Count == 0
            ? ""
            : """

                  // After account linking, the address is that of the first identity.
                  if (TRUSTED_CONNECTIONS.includes(event.user.identities?.[0]?.connection ?? "")) {
                    return;
                  }
                """;
}
