using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>Every mistake of the proof, in the order of the rules.</summary>
internal static class AllMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        .. ConnectionMistakes.List,
        .. UserMistakes.List,
        .. AttributeMistakes.List,
        .. AddonMistakes.List,
        .. ConsoleMistakes.List,
        .. ActionMistakes.List,
    ];

    /// <summary>An agent, everything right; what each mistake changes one input of.</summary>
    public static LoginInput Right(LoginForm? form = null)
    {
        form ??= LoginForm.EnhancedFromFlex;
        return form.Login(form.Config.Payload(["Agent"], ("Department", "Support"), ("Languages", new[] { "en", "de" }), ("Seniority", 3)));
    }

    /// <summary>A user who is nothing in Flex signs in to another application of the tenant.</summary>
    public static LoginInput OfAnotherApplication() =>
        Right()
            .WithEvent(e =>
            {
                e["client"]!["client_id"] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
                e["transaction"]!["protocol"] = "oidc-basic-profile";
                e["user"]!["app_metadata"] = new JsonObject();
            }) with
        {
            Name = "of another application, by a user who is nothing in Flex",
        };

    /// <summary>The same user, whose account is linked with one at Google.</summary>
    public static LoginInput OfLinkedAccount() =>
        Right()
            .WithUser(user =>
                user["identities"] = new JsonArray(Auth0Event.Identity(Auth0Event.Social), Auth0Event.Identity(Auth0Event.Database))
            ) with
        {
            Name = "of a user whose account is linked with the primary one at Google",
        };

    /// <summary>A user without anything of Flex in the profile signs in to Flex.</summary>
    public static LoginInput OfUserWithoutFlex() =>
        Right().WithUser(user => user["app_metadata"] = new JsonObject()) with
        {
            Name = "of a user without `app_metadata.flex`",
        };
}
