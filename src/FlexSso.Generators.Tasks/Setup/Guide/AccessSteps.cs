using FlexSso.Generators.Tasks.Environments;
using FlexSso.Model;
using FlexSso.Roles;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The steps about who may sign in: the connections, their sign-ups, and what the Action asks of an account.</summary>
internal static class AccessSteps
{
    public static IEnumerable<GuideStep> Of(ConsoleValues values) => [Connections(values.Access), SignUps(), WhoGetsIn(values.Access)];

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

    // Auth0, "Database Connections", "Disable Sign Ups".
    private static GuideStep SignUps() =>
        new(
            "sign-ups",
            "Switch off sign-ups",
            GuideBlock.Say(
                "In a database of Auth0 everybody can open an account, unless you say otherwise. Under **Authentication** > **Database**, open the "
                    + "connection, and switch on **Disable Sign Ups** on its **Settings** tab. Enterprise connections are not there, and have no sign-ups."
            ),
            GuideBlock.Say(
                "Do this **before** you give roles. Then look through **User Management** > **Users**: an account that a stranger has opened with the address of an agent "
                    + "would get the agent\u2019s roles. Delete it."
            ),
            GuideBlock.Say("Open the login page of Flex in a private window: it offers no **Sign up**.")
        );

    private static GuideStep WhoGetsIn(AccessModel access)
    {
        List<GuideBlock> blocks =
        [
            GuideBlock.Say(
                "Flex knows a worker by the e-mail address, so the Action lets an account in only if somebody vouches for it. Nothing is to be done "
                    + "here but to read whether this is what you want."
            ),
            GuideBlock.Say(
                "**An account with roles** in `app_metadata` gets in"
                    + (access.RequiresVerifiedEmail ? ", if its address is verified." : ", whether its address is verified or not.")
            ),
        ];
        if (access.RolesFrom.Count > 0)
        {
            blocks.Add(
                GuideBlock.Say(
                    "**An account without roles of its own** gets those of the names in {0}.",
                    "event." + string.Join(".", access.RolesFrom)
                )
            );
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
        {
            if (access.TrustedConnections.Count > 0)
                blocks.Add(
                    GuideBlock.Say(
                        "**Trusted**, so that no address there needs to be verified: {0}. Of accounts that are linked, the connection of the first identity counts.",
                        string.Join(", ", access.TrustedConnections)
                    )
                );
            blocks.Add(
                GuideBlock.Say(
                    "**How an address becomes verified**: Auth0 sends a mail with a link at sign-up and after an import. For an account that is there, open it under "
                        + "**User Management** > **Users**; next to the address are **Send verification email** and, for an address that you know, "
                        + "**Edit**. An address of an enterprise connection is verified only if its provider says so; `TrustedConnections` in the declaration "
                        + "says that the company vouches for it."
                )
            );
        }
        return new GuideStep("access", "Know who gets in", [.. blocks]);
    }
}
