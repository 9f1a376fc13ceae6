using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Guide;

/// <summary>Where the guide's files fail or do harm, each beside the generated ones in the same situation.</summary>
internal static class GuideCases
{
    private const string NoRole = "this user has no Flex role";
    private const string Unknown = "hold a role that Flex does not know";
    private const string SignedIn = "Signed in as `ada@acme.example`";

    public static IReadOnlyList<GuideCase> List { get; } =
    [
        Same("A user with a role signs in: the worker's name", "`auth0|", "`ada@acme.example`") with
        {
            Tell = o => $"The worker is named `{o.Flex!.Worker!.FriendlyName}`",
            GuideModel = Modelled.Both,
            GeneratedModel = Modelled.Both,
        },
        Same("The same: the signature", "rsa-sha1`", "rsa-sha256`") with
        {
            Tell = o => $"`{o.Response!.SignatureAlgorithms.Single()}`",
            GuideModel = Modelled.Defaults,
            GeneratedModel = null,
        },
        Linked("The same, of an account that is linked with one at Google: what else of the profile is in the assertion") with
        {
            Tell = Others,
            GuideModel = Modelled.Defaults,
            GeneratedModel = Modelled.Defaults,
        },
        User("The user has no `app_metadata.flex`", u => u["app_metadata"] = new JsonObject(), "reading 'roles'", NoRole),
        Roles("`roles` is `null`", "null", "45050 Missing User Attributes: roles", NoRole),
        Roles("`roles` is an empty list", "[]", "45050 Missing User Attributes: roles", NoRole),
        Roles("`roles` is the text `admin`", "\"admin\"", "roles = [\"admin\"]", NoRole),
        Roles("One of the `roles` is an object", """["admin",{}]""", "must be a string, number, boolean", Unknown),
        Roles("The role is `administrator`", """["administrator"]""", "45050 Missing User Attributes: no valid role", Unknown),
        User("The user has no e-mail address", u => u.Remove("email"), "45050 Missing User Attributes: email", "no usable e-mail address"),
        User("The user has no name", u => u.Remove("name"), "45050 Missing User Attributes: full_name", SignedIn),
        User("The name holds a carriage return", u => u["name"] = "Ada\rLovelace", "Invalid document signature", SignedIn),
        Account(
            "A second account, made at Google, has the address of an admin, and roles of its own",
            new Account(Auth0Event.Social) { Roles = ["agent"] },
            "has roles = [\"agent\"]",
            "the connection \"google-oauth2\", but only accounts of"
        ),
        Account(
            "The same, where that connection is declared too, and the address is not verified",
            new Account(Auth0Event.Social) { Roles = ["agent"] },
            "has roles = [\"agent\"]",
            "is not verified in Auth0",
            DeclaredAccess.Social
        ),
        Account(
            "The same, of an enterprise connection whose addresses the company vouches for",
            new Account(Auth0Event.Enterprise) { Roles = ["agent"] },
            "has roles = [\"agent\"]",
            "has roles = [\"agent\"]",
            DeclaredAccess.Several
        ),
        Account(
            "The roles are those of Auth0, and `app_metadata` has none",
            new Account(Auth0Event.Database) { Auth0Roles = [DeclaredAccess.Agents] },
            "reading 'roles'",
            "has roles = [\"agent\"]",
            DeclaredAccess.Mapped
        ),
        User(
            "The address ends with a blank",
            user => user["email"] = Auth0Event.Email + " ",
            "Signed in as `ada@acme.example `",
            "no usable e-mail address"
        ) with
        {
            Tell = o => $"Signed in as `{o.Flex!.Worker!.Attributes["email"]}`",
        },
        OtherApplication(),
        Legacy("Legacy, and the login begins at Auth0", [FlexConnection.LegacyAcsUrl], "Audience is invalid"),
        Legacy("The same, with the guide's callback URLs pasted", GuideArtifacts.LegacyCallbacks, "posts the response to hhttps://"),
        Department(),
        Absent(
            "A `seniority.int` is taken from the profile, in the guide's style one more line, and the user has none",
            "event.user.app_metadata.flex.seniority || null",
            "the worker has seniority = 3"
        ),
        Absent(
            "The same, and the line sends an empty text, which clears a text",
            "event.user.app_metadata.flex.seniority ?? \"\"",
            "400 Error invalid attribute format: seniority.int = \"\""
        ),
        Misfit(),
    ];

    private static GuideCase Same(string situation, string withGuide, string withGenerated)
    {
        LoginInput generated = AllMistakes.Right();
        return new GuideCase(situation, Guide(generated), generated, withGuide, withGenerated);
    }

    private static GuideCase Linked(string situation)
    {
        LoginInput generated = AllMistakes.OfLinkedAccount();
        return new GuideCase(situation, Guide(generated), generated, "access_token", "nothing");
    }

    private static GuideCase User(string situation, Action<JsonObject> change, string withGuide, string withGenerated)
    {
        LoginInput generated = AllMistakes.Right().WithUser(change);
        return new GuideCase(situation, Guide(generated), generated, withGuide, withGenerated);
    }

    private static GuideCase Roles(string situation, string roles, string withGuide, string withGenerated) =>
        User(situation, user => user["app_metadata"]!["flex"]!["roles"] = JsonNode.Parse(roles), withGuide, withGenerated) with
        {
            Tell = o => AttributeMistakes.OnWorker(o, "roles"),
        };

    private static GuideCase OtherApplication()
    {
        LoginInput generated = AllMistakes.OfAnotherApplication();
        return new GuideCase(
            "A user of another application of the tenant signs in there",
            Guide(generated),
            generated,
            "reading 'roles'",
            "leaves the login alone"
        );
    }

    private static GuideCase Legacy(string situation, IReadOnlyList<string> callbacks, string withGuide)
    {
        LoginInput generated = AllMistakes.Right(LoginForm.LegacyFromAuth0);
        LoginInput guide = generated with
        {
            Addon = GuideArtifacts.LegacyAddon,
            Action = GuideArtifacts.Action,
            Tenant = new Tenant { Callbacks = callbacks },
        };
        return new GuideCase(situation, guide, generated, withGuide, SignedIn);
    }

    private static GuideCase Department()
    {
        GuideCase same = User(
            "A `department` is taken from the profile, in the guide's style one more line, and is removed there",
            user => user["app_metadata"]!["flex"]!.AsObject().Remove("department"),
            "the worker has department = \"Sales\"",
            "the worker has no department"
        );
        return same with
        {
            Guide = same.Guide with
            {
                Action = GuideActionWith("api.samlResponse.setAttribute(\"department\", event.user.app_metadata.flex.department || null);"),
            },
            Before = new JsonObject { ["department"] = "Sales" },
            Tell = o => AttributeMistakes.OnWorker(o, "department"),
        };
    }

    private static GuideCase Account(
        string situation,
        Account account,
        string withGuide,
        string withGenerated,
        GeneratedConfig? config = null
    )
    {
        LoginInput generated = account.To(config ?? Declared.Plain);
        return new GuideCase(situation, Guide(generated), generated, withGuide, withGenerated)
        {
            Tell = o => "Signed in as `ada@acme.example`, " + AttributeMistakes.OnWorker(o, "roles"),
            Before = new JsonObject { ["roles"] = new JsonArray("admin") },
        };
    }

    // Both leave a number that the user has no longer; neither can clear it.
    private static GuideCase Absent(string situation, string value, string withGuide)
    {
        GuideCase same = User(
            situation,
            user => user["app_metadata"]!["flex"]!.AsObject().Remove("seniority"),
            withGuide,
            "the worker has seniority = 3"
        );
        return same with
        {
            Guide = same.Guide with { Action = GuideActionWith($"api.samlResponse.setAttribute(\"seniority.int\", {value});") },
            Before = new JsonObject { ["seniority"] = 3 },
            Tell = o => AttributeMistakes.OnWorker(o, "seniority"),
        };
    }

    private static GuideCase Misfit()
    {
        GuideCase same = User(
            "A `seniority.int` is a text in the profile",
            user => user["app_metadata"]!["flex"]!["seniority"] = "on sick leave",
            "400 Error invalid attribute format: seniority.int = \"on sick leave\"",
            "the attribute \"seniority\" of this user does not fit: Flex needs a whole number"
        );
        return same with
        {
            Guide = same.Guide with
            {
                Action = GuideActionWith(
                    "api.samlResponse.setAttribute(\"seniority.int\", event.user.app_metadata.flex.seniority || null);"
                ),
            },
        };
    }

    private static string GuideActionWith(string line)
    {
        const string LastLine = "\n};";
        return GuideArtifacts.Action.Replace(LastLine, "\n  " + line + LastLine, StringComparison.Ordinal);
    }

    private static LoginInput Guide(LoginInput generated) =>
        generated with
        {
            Addon = GuideArtifacts.EnhancedAddon,
            Action = GuideArtifacts.Action,
        };

    private static string Others(Observation observation)
    {
        string[] names =
        [
            .. observation
                .Response!.Attributes.Select(attribute => attribute.Key)
                .Where(name => name.Contains(':', StringComparison.Ordinal) && !name.EndsWith("/emailaddress", StringComparison.Ordinal))
                .Select(name => name[(name.LastIndexOf('/') + 1)..]),
        ];
        return names.Length == 0 ? "nothing" : string.Join(", ", names);
    }
}
