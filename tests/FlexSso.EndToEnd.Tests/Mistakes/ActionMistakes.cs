using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>07xx: Actions and files that a tenant has already.</summary>
internal static class ActionMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        new Mistake(
            "FLEXSSO0702",
            "The Action does not set `roles`",
            login => login.WithActionText("    [\"roles\", rolesOf(flex)],\n", "")
        ).Refused(Refusal.Flex, "45050 Missing User Attributes: roles"),
        new Mistake(
            "FLEXSSO0702",
            "The Action sets the full name as `Full Name`",
            login => login.WithActionText("    [\"full_name\"", "    [\"Full Name\"")
        ).Refused(Refusal.Flex, "45050 Missing User Attributes: full_name"),
        new Mistake(
            "FLEXSSO0702",
            "The Action sets the roles as `Flex role`",
            login => login.WithActionText("    [\"roles\"", "    [\"Flex role\"")
        ).Refused(Refusal.Flex, "45050 Missing User Attributes: roles"),
        new Mistake(
            "FLEXSSO0703",
            "The Action is the guide's",
            AllMistakes.OfUserWithoutFlex(),
            login => login with { Action = GuideArtifacts.Action }
        ).Refused(Refusal.Throws, "TypeError: Cannot read properties of undefined (reading 'roles')"),
        new Mistake(
            "FLEXSSO0704",
            "The Action is the guide's",
            AllMistakes.OfAnotherApplication(),
            login => login with { Action = GuideArtifacts.Action }
        ).Refused(Refusal.Throws, "TypeError: Cannot read properties of undefined (reading 'roles')"),
        new Mistake("FLEXSSO0705", "It is still a Rule", login => login with { Action = GuideArtifacts.Rule }).Refused(
            Refusal.Throws,
            "SyntaxError: Function statements require a function name"
        ),
        new Mistake(
            "FLEXSSO0706",
            "The Action is the copy that lost its left-hand sides",
            login => login with { Action = GuideArtifacts.BrokenAction }
        ).Refused(Refusal.Throws, "SyntaxError: Unexpected token '||'"),
        new Mistake(
            "FLEXSSO0707",
            "`roles` in `app_metadata` is a text",
            login => login.WithUser(user => user["app_metadata"] = JsonNode.Parse("""{"flex":{"roles":"agent"}}"""))
        ).Refused(Refusal.Deny, "this user has no Flex role; set \"roles\""),
        new Mistake(
            "FLEXSSO0708",
            "The Action sets another audience",
            login => login.WithActionLine("api.samlResponse.setAudience(\"urn:auth0:acme\");")
        )
            .Refused(
                Refusal.NodeSaml,
                $"SAML assertion audience mismatch. Expected: {FlexConnection.EnhancedEntityId} Received: urn:auth0:acme"
            )
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId),
    ];
}
