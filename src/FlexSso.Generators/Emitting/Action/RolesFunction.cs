using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Roles;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>
/// The function <c>rolesOf</c>: the roles from <c>app_metadata.flex.roles</c>, checked against the roles that Flex knows; without them those that
/// are mapped, then the default role.
/// </summary>
internal static class RolesFunction
{
    /// <summary>The roles that the names of a user stand for.</summary>
    public const string MappedRoles = """
        /**
         * The roles of Flex that the names of a user stand for. Names without a mapping are ignored.
         * @param {unknown} names
         * @returns {string[]}
         */
        function mappedRoles(names) {
          const list = Array.isArray(names) ? names : [names];
          return FLEX_ROLES.filter((role) => list.some((name) => ROLE_MAPPINGS.get(name)?.includes(role)));
        }
        """;

    public static string Code(AccessModel access) =>
        $$"""
            /**{{(NeedsEvent(access) ? "\n * @param {Event} event" : "")}}
             * @param {unknown} flex
             * @returns {string[]}
             */
            function rolesOf({{Arguments(access)}}) {
              const roles = member(flex, "roles");{{WithoutRoles(access)}}
              if (!Array.isArray(roles) || roles.length === 0) {
                throw new Refusal('this user has no Flex role; set "roles" in the "flex" object of the user\'s app_metadata in Auth0 to a list such as ["agent"].');
              }
              if (!roles.every((role) => FLEX_ROLES.includes(role))) {
                throw new Refusal(`the app_metadata.flex.roles of this user hold a role that Flex does not know; use ${FLEX_ROLES.join(", ")}.`);
              }
              return [...new Set(roles)];
            }
            """;

    /// <summary>The arguments of the function, which are those of its call.</summary>
    public static string Arguments(AccessModel access) => NeedsEvent(access) ? "event, flex" : "flex";

    private static bool NeedsEvent(AccessModel access) => access.RolesFrom.Count > 0 || access.DefaultRole is not null;

    private static string WithoutRoles(AccessModel access) =>
        NeedsEvent(access)
            ? $$"""

                  // For users without roles only: roles that are there but wrong are refused below.
                  if (roles === undefined || roles === null || (Array.isArray(roles) && roles.length === 0)) {{{Mapped(access)}}{{Default(
                    access
                )}}
                  }
                """
            : "";

    private static string Mapped(AccessModel access) =>
        access.RolesFrom.Count == 0
            ? ""
            : $$"""

                    const mapped = mappedRoles(at(event, {{JavaScriptText.Array(access.RolesFrom)}}));
                    if (mapped.length > 0) {
                      return mapped;
                    }
                """;

    private static string Default(AccessModel access)
    {
        if (access.DefaultRole is not { } role)
            return $$"""

                    throw new Refusal("this user has no Flex role: neither a list in app_metadata.flex.roles, nor a name in event.{{string.Join(
                    ".",
                    access.RolesFrom
                )}} that is mapped to one.");
                """;
        // With RequiresVerifiedEmail every account has been asked already.
        string check = access.RequiresVerifiedEmail ? "" : "\n    requireOwnEmail(event);";
        return $$"""
            {{check}}
                return [{{JavaScriptText.Literal(FlexRoleNames.Of(role))}}];
            """;
    }
}
