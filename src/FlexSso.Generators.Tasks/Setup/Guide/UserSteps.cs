using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Roles;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps about users in Auth0: roles in <c>app_metadata</c>, and worker attributes.</summary>
internal static class UserSteps
{
    public static IEnumerable<GuideStep> Of(SetupGuide guide)
    {
        yield return guide.Users.All.Count == 0 ? NobodyDeclared(guide) : Declared(guide);
        if (guide.Users.Attributes.Count > 0)
            yield return Attributes(guide.Users.Attributes);
    }

    private static GuideStep NobodyDeclared(SetupGuide guide)
    {
        AccessModel access = guide.Values.Access;
        List<GuideBlock> blocks = [];
        if (access.RolesFrom.Count > 0)
            blocks.Add(
                GuideBlock.Say(
                    AccessSteps.RolesFrom(access) == "event.authorization.roles"
                        ? "No user is declared; users get their roles by the roles of Auth0. Under **User Management** > **Roles**, give each user who shall get into Flex "
                            + "one of these, and create those that are not there: {0}. Names are compared letter for letter."
                        : "No user is declared; users get their roles by the names in {1}. Have the identity provider give each user who shall get into "
                            + "Flex one of these: {0}. Names are compared letter for letter.",
                    string.Join(", ", access.RoleMappings.Select(static mapping => mapping.Name)),
                    AccessSteps.RolesFrom(access)
                )
            );
        string form =
            "open each user who shall get into Flex and give **app_metadata** a property `flex` of this form, beside what is there. Roles of Flex are `agent`, "
            + "`supervisor` and `admin`, and the `wfo.` roles of Flex Insights beside the last two.";
        blocks.Add(
            GuideBlock.Say(
                access.RolesFrom.Count > 0
                    ? "For a user who is to have other roles than these names grant, under **User Management** > **Users**, "
                        + form
                        + " These come first."
                    : "No user is declared. Under **User Management** > **Users**, " + form
            )
        );
        blocks.Add(
            GuideBlock.Copy(
                "app_metadata",
                "{ \"flex\": { \"roles\": [\"" + FlexRoleNames.Of(access.DefaultRole ?? FlexRole.Agent) + "\"] } }"
            )
        );
        if (access.DefaultRole is { } role)
            blocks.Add(GuideBlock.Say("A user without roles gets the role {0}, as [who gets in](#access) says.", FlexRoleNames.Of(role)));
        return new GuideStep("users", "Give the users their roles", [.. blocks]);
    }

    private static GuideStep Declared(SetupGuide guide)
    {
        List<string> imports = guide.ImportFiles;
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                "**A few users**: under **User Management** > **Users**, open each and put the property `flex` that the [list of users](#user-list) "
                    + "shows into **app_metadata**, or replace the `flex` that is there. **Leave every other property as it is.** What else the old "
                    + "`flex` holds goes, so declare it if Flex needs it. Then **Save**."
            ),
            GuideBlock.Say(
                "**Many who are in Auth0 already**: send `PATCH /api/v2/users/{id}` of the Management API with the content of the user\u2019s file in "
                    + "`app-metadata/`, next to this page, as `app_metadata`. Auth0 keeps what stands beside `flex`."
            ),
            GuideBlock.Say(
                "**New ones of a database connection**: send {0}, next to this page, to `POST /api/v2/jobs/users-imports` as the form field `users`, "
                    + "beside `connection_id` (**Authentication** > **Database**)"
                    + (imports.Count > 1 ? ", at most two at a time" : "")
                    + ". They have no password yet and set one with the password reset of the login page. "
                    + "Auth0 sends each of them a mail to verify the address, except those whose declaration or roster says that it is verified. **Do not set `upsert`**: the "
                    + "import would also change users who are there, and replace their whole `app_metadata`, with all that stands beside `flex`.",
                imports.Count == 1 ? imports[0] : imports[0] + " \u2026 " + imports[imports.Count - 1]
            ),
        ];
        blocks.Add(
            GuideBlock.Say(
                "Requests to the Management API need a token with the scopes `update:users` and `update:users_app_metadata`, or `create:users` for the "
                    + "import; `{id}` is the user_id, with `%7C` for the bar in it."
            )
        );
        blocks.Add(
            GuideBlock.Say(
                "Somebody whom you take out of the declaration keeps access until you take it away: [When somebody leaves](#leavers)."
            )
        );
        if (guide.Values.Access is { DefaultRole: null, RolesFrom.Count: 0 })
        {
            blocks.Add(
                GuideBlock.Say(
                    "**From an enterprise or social connection** somebody is in Auth0 only after a first login, which the Action refuses for want of "
                        + "roles: let them try once when all steps are done, then give the roles. `RolesFrom` in the declaration lets in at once whoever has a role or group that is mapped, and `DefaultRole` "
                        + "whoever has a verified address."
                )
            );
        }

        return new GuideStep("users", guide.Users.All.Count == 1 ? "Give the user the roles" : "Give the users their roles", [.. blocks]);
    }

    private static GuideStep Attributes(IReadOnlyList<WorkerAttributeModel> attributes) =>
        new(
            "attributes",
            "Know what else goes to Flex",
            [
                GuideBlock.Say(
                    "At each login Flex writes these attributes onto the worker, so do not edit them in TaskRouter. Nothing is to be done here."
                ),
                .. attributes.Select(attribute =>
                    GuideBlock.Say(
                        "{0}, " + TypeOf(attribute.Type) + ", from {1}. Without a value" + WithoutValue(attribute),
                        attribute.Name,
                        attribute.Path.Replace("event.user.", ""),
                        string.Join(", ", attribute.Initial)
                    )
                ),
            ]
        );

    private static string WithoutValue(WorkerAttributeModel attribute) =>
        attribute.Initial.Count > 0 ? ": {2}."
        : attribute.IsLeftOutWhenEmpty ? " the worker keeps what it has."
        : " it is cleared.";

    private static string TypeOf(WorkerAttributeType type) =>
        type switch
        {
            WorkerAttributeType.Text => "a text",
            WorkerAttributeType.Int => "a whole number",
            WorkerAttributeType.Boolean => "true or false",
            WorkerAttributeType.TextArray => "a list of texts",
            WorkerAttributeType.IntArray => "a list of whole numbers",
            _ => "a list of true and false",
        };
}
