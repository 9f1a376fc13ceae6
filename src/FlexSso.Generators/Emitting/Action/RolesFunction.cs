using FlexSso.Generators.Text;
using FlexSso.Roles;

namespace FlexSso.Generators.Emitting.Action;

/// <summary>The function <c>rolesOf</c>: the roles from <c>app_metadata.flex.roles</c>, checked against the roles that Flex knows.</summary>
internal static class RolesFunction
{
    public static string Code(FlexRole? defaultRole) =>
        $$"""
            /**
             * @param {unknown} flex
             * @returns {string[]}
             */
            function rolesOf(flex) {
              const roles = member(flex, "roles");{{WithoutRoles(defaultRole)}}
              if (!Array.isArray(roles) || roles.length === 0) {
                throw new Refusal('this user has no Flex role; set "roles" in the "flex" object of the user\'s app_metadata in Auth0 to a list such as ["agent"].');
              }
              for (const role of roles) {
                if (!FLEX_ROLES.includes(role)) {
                  throw new Refusal(`the app_metadata.flex.roles of this user hold ${show(role)}, which is not a role of Flex; use ${FLEX_ROLES.join(", ")}.`);
                }
              }
              return [...new Set(roles)];
            }
            """;

    private static string WithoutRoles(FlexRole? defaultRole) =>
        defaultRole is { } role
            ? $$"""

                  // The DefaultRole of the declaration, for users without roles only: roles that are there but wrong are refused below.
                  if (roles === undefined || roles === null || (Array.isArray(roles) && roles.length === 0)) {
                    return [{{JavaScriptText.Literal(FlexRoleNames.Of(role))}}];
                  }
                """
            : "";
}
