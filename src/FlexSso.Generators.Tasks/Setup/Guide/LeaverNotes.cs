using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// "When somebody leaves": what no declaration can do. Sources: Twilio Help Center, "Manage Flex Users"; Twilio, Flex Users API (public beta); Auth0,
/// "Manage Metadata Using the Management API" and "How to Block and Unblock Users as a Tenant Administrator".
/// </summary>
internal static class LeaverNotes
{
    public static IReadOnlyList<GuideBlock> Of(SetupGuide guide)
    {
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                "Single sign-on removes nobody. Somebody who is no longer declared keeps access, and a worker that Twilio may bill for, until "
                    + "both steps are done. Auth0 comes first: the next login would make the worker again."
                    + (guide.CountsLeavers ? " The build says how many were removed." : "")
            ),
            GuideBlock.Say(
                "**At Auth0**, take the roles away: under **User Management** > **Users**, open the user, take the property `flex` out of "
                    + "**app_metadata**, and **Save**. Or send this to `PATCH /api/v2/users/{id}` of the Management API, with the scopes `update:users` and "
                    + "`update:users_app_metadata`; what stands beside `flex` stays."
            ),
            GuideBlock.Copy("Body of the request", AppMetadataJson.WithoutFlex),
        ];
        if (guide.Values.Access.AdmitsWithoutRoles)
        {
            blocks.Add(
                GuideBlock.Say(
                    "**Here that is not enough**: an account without roles of its own gets them at the login, by "
                        + (
                            guide.Values.Access.DefaultRole is null ? "`RolesFrom`"
                            : guide.Values.Access.RolesFrom.Count == 0 ? "`DefaultRole`"
                            : "`RolesFrom` or `DefaultRole`"
                        )
                        + ". So block the account too: on the page of the user, **Details** > **Block user** > **Block**. Do not delete it: a deleted one may "
                        + "come back with the next login."
                )
            );
        }
        blocks.Add(
            GuideBlock.Say(
                "**At Twilio**, remove the worker: in the Console, **TaskRouter** > **Workspaces** > the workspace of Flex > **Workers**, the one named by "
                    + (guide.Values.IsNameIdUserId ? "the user ID in Auth0" : "the user\u2019s e-mail")
                    + ". Or with the [Flex Users API](https://www.twilio.com/docs/flex/developer/user-management/flex-users-api), a public beta: "
                    + "`GET https://flex-api.twilio.com/v4/Instances/{InstanceSid}/Users?Username=` and that name gives the `flex_user_sid`, and "
                    + "`POST https://flex-api.twilio.com/v4/Instances/{InstanceSid}/Users/Deprovision` with `{ \"flex_user_sid\": \"FU\u2026\" }` removes worker "
                    + "and user of Flex Insights, and deactivates the Flex user. The instance SID begins with GO; it is on the **Overview** page of Flex."
            )
        );
        return blocks;
    }
}
