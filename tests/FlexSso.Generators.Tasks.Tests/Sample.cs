using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>What the model of a declaration says that has only what it must.</summary>
internal static class Sample
{
    public const string Jq = "JQ0123456789abcdef0123456789abcdef";

    public static readonly RenderedSettings Hosted = new()
    {
        Sid = Jq,
        AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + Jq,
        Audience = "urn:flex:" + Jq,
        Domain = "acme.us.auth0.com",
        ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6",
        ApplicationName = "Twilio Flex",
        Connection = "acme-agents",
        Runtime = "node22",
        LifetimeInSeconds = 3600,
        LoginPopup = true,
    };
}
