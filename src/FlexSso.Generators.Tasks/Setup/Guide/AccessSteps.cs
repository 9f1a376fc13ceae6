using FlexSso.Generators.Tasks.Environments;
using FlexSso.Model;
using FlexSso.Roles;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps about who may sign in: the connections, their sign-ups, and what the Action asks of an account.</summary>
internal static class AccessSteps
{
    public static IEnumerable<GuideStep> Of(ConsoleValues values) =>
        [Connections(values.Access), SignUps(values.Access), WhoGetsIn(values.Access)];

    /// <summary>The place of <c>RolesFrom</c>.</summary>
    public static string RolesFrom(AccessModel access) => "event." + string.Join(".", access.RolesFrom);

    private static GuideStep Connections(AccessModel access)
    {
        bool isOne = access.Connections.Count == 1;
        return new GuideStep(
            "connection",
            isOne ? "Switch on the connection of your agents" : "Switch on the connections of your agents",
            [
                GuideBlock.Say(
                    "On the **Connections** tab of the application, switch on "
                        + (isOne ? "this one" : "these")
                        + ", and switch off all others: the Action refuses a login that comes through them."
                ),
                .. access.Connections.Select(static name => GuideBlock.Compare("Connection", name)),
            ]
        );
    }

    // Auth0, "Database Connections", "Disable Sign Ups". Which of the other connections is a database is not declared.
    private static GuideStep SignUps(AccessModel access)
    {
        List<GuideBlock> blocks = [];
        string[] open = [.. access.Connections.Where(PublicConnection.Contains)];
        string[] others = [.. access.Connections.Except(open)];
        if (others.Length > 0)
        {
            blocks.Add(
                GuideBlock.Say(
                    "In a database of Auth0 everybody can open an account, unless you say otherwise. Look for {0} under **Authentication** > **Database**. If it is there, "
                        + "open it and switch on **Disable Sign Ups** on the **Settings** tab. If it is not, it is no database: its accounts come from another provider, so make sure that strangers can open "
                        + "none there.",
                    string.Join(", ", others)
                )
            );
            blocks.Add(
                GuideBlock.Say(
                    "Do this **before** you give roles. Then look through **User Management** > **Users**: an account that a stranger has opened with the "
                        + "address of an agent would get the agent\u2019s roles. Delete it. From now on the login page offers no **Sign up**."
                )
            );
        }
        if (open.Length > 0)
            blocks.Add(
                GuideBlock.Say(
                    "Everybody can get an account in {0}, and nothing switches that off. [Who gets in](#access) says what the Action asks of such an account.",
                    string.Join(", ", open)
                )
            );
        return new GuideStep("sign-ups", "Switch off sign-ups", [.. blocks]);
    }

    private static GuideStep WhoGetsIn(AccessModel access)
    {
        string ifVerified = access.RequiresVerifiedEmail ? ", if its address is verified." : ".";
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                "Flex knows a worker by the e-mail address, so the Action asks where an account comes from. Nothing is to be done here but to read whether this "
                    + "is what you want."
            ),
            GuideBlock.Say(
                "**Only accounts of** {0} get in, also when a session at Auth0 is resumed.",
                string.Join(", ", access.Connections)
            ),
        ];
        if (access.TrustedConnections.Count > 0)
            blocks.Add(
                GuideBlock.Say(
                    "**The company vouches** for the addresses of {0}, so they count as verified. Of accounts that are linked, the connection of the first identity counts.",
                    string.Join(", ", access.TrustedConnections)
                )
            );
        blocks.Add(GuideBlock.Say("**An account with roles in** `app_metadata` gets in with these" + ifVerified));
        if (!access.RequiresVerifiedEmail)
            blocks.Add(
                GuideBlock.Say(
                    "**An account that is linked** has the address of its first identity. If that is of another connection, the address must be verified."
                )
            );
        if (access.RolesFrom.Count > 0)
        {
            blocks.Add(GuideBlock.Say("**An account without** gets the roles of its names in {0}" + ifVerified, RolesFrom(access)));
            blocks.AddRange(
                access.RoleMappings.Select(static mapping =>
                    GuideBlock.Say("{0} grants {1}.", mapping.Name, string.Join(", ", mapping.Roles.Select(FlexRoleNames.Of)))
                )
            );
        }
        blocks.Add(
            access.DefaultRole is { } role
                ? GuideBlock.Say("**Every other account** gets the role {0}, if its address is verified.", FlexRoleNames.Of(role))
                : GuideBlock.Say("**Every other account** is refused.")
        );
        if (access.NeedsVerifiedEmail)
            blocks.Add(
                GuideBlock.Say(
                    "**How an address becomes verified**: Auth0 sends a mail with a link at sign-up and after an import. For an account that is there, open it under "
                        + "**User Management** > **Users**; next to the address are **Send verification email** and, for an address that you know, "
                        + "**Edit**. An address of an enterprise connection is verified only if its provider says so; `TrustedConnections` in the declaration "
                        + "says that the company vouches for it."
                )
            );
        return new GuideStep("access", "Know who gets in", [.. blocks]);
    }
}
