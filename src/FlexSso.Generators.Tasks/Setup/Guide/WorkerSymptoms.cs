namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What is seen after the login: on the worker, in Flex, and at the next build.</summary>
internal static class WorkerSymptoms
{
    public static IReadOnlyList<Symptom> All { get; } =
    [
        new(
            "Workers named `auth0|\u2026`",
            new SymptomCause("The addon in Auth0 does not take the NameID from the e-mail.", ["addon"], "FLEXSSO0307", "FLEXSSO0508")
            {
                Only = static guide => !guide.Values.IsNameIdUserId,
            }
        )
        {
            Docs = SymptomTable.Addon,
        },
        new(
            "A user is in Flex with fewer permissions than expected",
            new SymptomCause(
                "The user has other roles in Auth0, or a role of Flex Insights alone.",
                ["users"],
                "FLEXSSO0302",
                "FLEXSSO0305"
            )
        ),
        new(
            "A user is in Flex with more permissions than expected",
            new SymptomCause("A supervisor or admin without a `wfo.` role has full access to Flex Insights.", ["users"], "FLEXSSO0306"),
            new SymptomCause(
                "A user without roles gets the default role, or those of a role or group.",
                ["access"],
                "FLEXSSO0309",
                "FLEXSSO0313"
            )
            {
                Only = static guide => guide.Values.Access is { DefaultRole: not null } or { RolesFrom.Count: > 0 },
            }
        ),
        new(
            "Somebody is in Flex whom nobody has given access",
            new SymptomCause(
                "Everybody can sign up, and a user without roles gets the default role.",
                ["sign-ups", "access"],
                "FLEXSSO0310"
            )
            {
                Only = static guide => guide.Values.Access.DefaultRole is not null,
            },
            new SymptomCause("A name is mapped that more people have than you think.", ["access"], "FLEXSSO0313")
            {
                Only = static guide => guide.Values.Access.RolesFrom.Count > 0,
            },
            new SymptomCause(
                "A stranger opened an account with the address of an agent before the agent had one, or in a connection that is trusted.",
                ["sign-ups", "access"],
                "FLEXSSO0310"
            )
        ),
        new(
            "Somebody who has left still gets into Flex",
            new SymptomCause(
                "Somebody who is no longer declared keeps access until both the roles at Auth0 and the worker at Twilio are gone and, with `DefaultRole` or `RolesFrom`, the account is blocked.",
                ["users"]
            )
        )
        {
            Docs = "[rosters](../rosters.md#when-somebody-leaves)",
        },
        new(
            "A list arrives on the worker with other elements",
            new SymptomCause("Flex splits an element at its commas.", ["attributes"], "FLEXSSO0407")
        ),
        new(
            "A worker is in no team",
            new SymptomCause("A team is named that does not exist so, or more than one.", ["attributes"], "FLEXSSO0402", "FLEXSSO0408")
        ),
        new(
            "A worker has a team, a skill or a capacity that nobody gave",
            new SymptomCause("It is read from `user_metadata`, which users can edit themselves.", [], "FLEXSSO0415")
        ),
        new(
            "A worker gets more or fewer tasks at once than declared",
            new SymptomCause(
                "The name of the attribute is not quite that of a setting of the task channel.",
                [],
                "FLEXSSO0416",
                "FLEXSSO0417"
            )
        ),
        new("Calls do not reach an agent", new SymptomCause("A `contact_uri` is sent that is no address for calls.", [], "FLEXSSO0401")),
        new("A routing expression does not parse", new SymptomCause("A value that it holds has a hyphen.", [], "FLEXSSO0411")),
        new(
            "An attribute does not arrive on the worker",
            new SymptomCause(
                "Auth0 does not have the value where the Action reads it, or the attribute has a name that Flex does not copy.",
                ["attributes"],
                "FLEXSSO0402",
                "FLEXSSO0403",
                "FLEXSSO0404",
                "FLEXSSO0412",
                "FLEXSSO0414",
                "FLEXSSO0419"
            ),
            new SymptomCause("The declaration or the roster does not have it.", [], "FLEXSSO0106", "FLEXSSO0418", "FLEXSSO0710")
        )
        {
            Docs = "[the Action](../artifacts.md#post-login-actionjs)",
        },
        new(
            "Agents are logged out in the middle of a shift",
            new SymptomCause("Not the lifetime of the assertion, which is over once Flex has it.", [], "FLEXSSO0520")
        ),
        new(
            "Auth0 refuses to deploy the Action",
            new SymptomCause("The runtime is at its end of life, or there is none of that name.", [], "FLEXSSO0517"),
            new SymptomCause("It cannot be parsed, or is a Rule, an ES module or TypeScript.", [], "FLEXSSO0705", "FLEXSSO0706")
        ),
        new("Auth0 refuses to save the application", new SymptomCause("Its name holds `<` or `>`.", [], "FLEXSSO0521")),
        new("`Object didn't pass validation for format email`", new SymptomCause("Auth0 does not take the address.", [], "FLEXSSO0307")),
        new(
            "CS0117, CS1061 or CS1929 for a generated member",
            new SymptomCause(
                "The class is not partial, or another error of the declaration keeps it from being generated.",
                [],
                "FLEXSSO0101",
                "FLEXSSO0102"
            )
        ),
        new(
            "`cannot be written`, at the end of a build",
            new SymptomCause("A file is locked, or its folder is read-only.", [], "FLEXSSO0801")
        ),
    ];
}
