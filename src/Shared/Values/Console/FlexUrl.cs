namespace FlexSso.Values;

/// <summary>The URL at which agents open Flex: the Default Redirect URL of the Twilio Console (FLEXSSO0602).</summary>
internal static class FlexUrl
{
    private const string Name = "FlexUrl";
    private const string Hosted = "https://flex.twilio.com/";

    /// <param name="url">The URL.</param>
    /// <param name="isSelfHosted">Flex runs on a server of the user's.</param>
    /// <param name="isEmbedded">Flex is shown in a frame.</param>
    /// <param name="auth0Domains">The domains at which agents may sign in.</param>
    /// <param name="environment">The environment as a message must name it; null when "Flex" is clear enough.</param>
    public static ValueFinding? Check(string url, bool isSelfHosted, bool isEmbedded, string?[] auth0Domains, string? environment)
    {
        // Mode does not matter here: even Legacy takes no wildcard for this one.
        if (ConsoleUrl.Check(Name, url, "but browsers are sent to one address") is { } finding)
            return finding;
        return WhyNotThere(url, isSelfHosted, isEmbedded, auth0Domains, environment) is var (reason, remedy)
            ? ConsoleUrl.Wrong(Name, url, reason, remedy)
            : null;
    }

    /// <summary>Flex is self-hosted, and there is no URL.</summary>
    public static ValueFinding Missing() =>
        ConsoleUrl.Wrong(
            "SelfHosted",
            "true",
            "needs FlexUrl, as the Default Redirect URL and as a trusted URL",
            "set FlexUrl to where agents open Flex"
        );

    private static (string Reason, string Remedy)? WhyNotThere(
        string url,
        bool isSelfHosted,
        bool isEmbedded,
        string?[] auth0Domains,
        string? environment
    )
    {
        string host = UrlParts.Split(url)!.Value.Host;
        if (Array.IndexOf(auth0Domains, host) >= 0)
            return ("is where agents sign in at Auth0", "write the URL at which they open Flex");
        bool isHosted = host == ConsoleUrl.FlexHost;
        string subject = environment is null ? "Flex" : "'" + environment + "'";
        if (isHosted && isSelfHosted)
            return ("is at Twilio, but " + subject + " is self-hosted", "write your own URL, or take SelfHosted out");
        if (!isHosted && !isSelfHosted)
            return (
                "is not at 'flex.twilio.com'" + (environment is null ? "" : ", where " + subject + " is"),
                isEmbedded
                    ? "write the URL of Flex in the frame, like 'https://flex.twilio.com/dancing-owl-1234', and not that of the page around it"
                    : "set SelfHosted = true if Flex runs on your server; if a page of yours shows it in a frame, set Embedded = true and write the URL in the frame"
            );
        return isHosted && url.TrimEnd('/').Length < Hosted.Length
            ? ("lacks the runtime domain", "write it like 'https://flex.twilio.com/dancing-owl-1234'")
            : null;
    }
}
