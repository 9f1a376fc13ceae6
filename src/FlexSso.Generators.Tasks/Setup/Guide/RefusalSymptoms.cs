namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>The reasons of the Action. The page finds the first row that a reason fits.</summary>
internal static class RefusalSymptoms
{
    public static IReadOnlyList<Symptom> All { get; } =
    [
        new(
            "`neither a list in app_metadata.flex.roles, nor a name in`",
            new SymptomCause(
                "The user has no role or group that is mapped; names are compared letter for letter.",
                ["users", "access"],
                "FLEXSSO0311"
            )
            {
                Only = static guide => guide.Values.Access is { RolesFrom.Count: > 0, DefaultRole: null },
            }
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new("`this user has no Flex role`", new SymptomCause("The user has no roles in Auth0.", ["users"], "FLEXSSO0301")),
        new(
            "`this login came through \u2026, but only accounts of`",
            new SymptomCause(
                "The user signed in at a connection that is not declared.",
                ["connection", "access"],
                "FLEXSSO0503",
                "FLEXSSO0524"
            )
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new(
            "`the e-mail address of this user is not verified in Auth0`",
            new SymptomCause(
                "Nobody has vouched for the address: have the user verify it, or trust the connection if the company itself makes its accounts.",
                ["access"],
                "FLEXSSO0310"
            )
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new(
            "`a role that Flex does not know`",
            new SymptomCause("The roles of the user in Auth0 were edited by hand.", ["users"], "FLEXSSO0302")
        ),
        new(
            "`this user has no usable e-mail address`",
            new SymptomCause(
                "The user has no e-mail address in Auth0, or one with a blank or an invisible character.",
                ["users"],
                "FLEXSSO0307"
            )
        ),
        new(
            "`longer than the 64 characters that a Flex worker name may have`",
            new SymptomCause("The user needs a shorter e-mail address.", ["users"], "FLEXSSO0307")
        ),
        new(
            "`the attribute \"\u2026\" of this user`",
            new SymptomCause(
                "The value of the user in Auth0 does not fit the type of the attribute.",
                ["users", "attributes"],
                "FLEXSSO0406"
            )
        ),
        new(
            "`the list \"\u2026\" of this user`",
            new SymptomCause("An element of the list is empty or holds a comma.", ["users", "attributes"], "FLEXSSO0407")
        ),
        new(
            "`Auth0 did not take the SAML attribute`",
            new SymptomCause("The value is over a limit of Auth0.", ["users", "action"], "FLEXSSO0410")
        )
        {
            Docs = SymptomTable.Refusals,
        },
        new(
            "`Twilio Flex sign-in:` and a sentence, in the log of Auth0",
            new SymptomCause("The Action refused the login, and the sentence says why.", ["users", "action"])
        )
        {
            Docs = SymptomTable.Refusals,
        },
    ];
}
