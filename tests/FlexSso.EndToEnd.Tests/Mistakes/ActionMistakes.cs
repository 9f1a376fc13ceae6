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
            AllMistakes.Right().WithActionText("    [\"roles\", rolesOf(flex)],\n", "")
        ).Refused(Refusal.Flex, "45050 Missing User Attributes: roles"),
        new Mistake(
            "FLEXSSO0703",
            "The Action is the guide's, and the user has no `app_metadata.flex`",
            (AllMistakes.Right() with { Action = GuideArtifacts.Action }).WithUser(user => user["app_metadata"] = new JsonObject())
        ).Refused(Refusal.Throws, "TypeError: Cannot read properties of undefined (reading 'roles')"),
        new Mistake(
            "FLEXSSO0704",
            "The Action is the guide's, and a user of another application signs in",
            AllMistakes.OfAnotherApplication() with
            {
                Action = GuideArtifacts.Action,
            }
        ).Refused(Refusal.Throws, "TypeError: Cannot read properties of undefined (reading 'roles')"),
        new Mistake("FLEXSSO0705", "It is still a Rule", AllMistakes.Right() with { Action = GuideArtifacts.Rule }).Refused(
            Refusal.Throws,
            "SyntaxError: Function statements require a function name"
        ),
        new Mistake(
            "FLEXSSO0706",
            "The Action is the copy that lost its left-hand sides",
            AllMistakes.Right() with
            {
                Action = GuideArtifacts.BrokenAction,
            }
        ).Refused(Refusal.Throws, "SyntaxError: Unexpected token '||'"),
        new Mistake(
            "FLEXSSO0707",
            "`roles` in `app_metadata` is a text",
            AllMistakes.Right().WithUser(user => user["app_metadata"] = JsonNode.Parse("""{"flex":{"roles":"agent"}}"""))
        ).Refused(Refusal.Deny, "this user has no Flex role; set \"roles\""),
        new Mistake(
            "FLEXSSO0708",
            "The Action sets another audience",
            AllMistakes.Right().WithActionLine("api.samlResponse.setAudience(\"urn:auth0:acme\");")
        )
            .Refused(
                Refusal.NodeSaml,
                $"SAML assertion audience mismatch. Expected: {FlexConnection.EnhancedEntityId} Received: urn:auth0:acme"
            )
            .Refused(Refusal.Wsfed, "Audience is invalid. Configured: " + FlexConnection.EnhancedEntityId),
    ];
}
