using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>Where agents open Flex: the Default Redirect URL of the Twilio Console (FLEXSSO0602).</summary>
internal static class FlexUrlRule
{
    private const string Hosted = "https://flex.twilio.com/";

    public static string? Parse(EnvironmentSource source, bool isSelfHosted, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.FlexUrl);
        if (TextRules.Trimmed(argument, sink) is not { } url)
        {
            if (isSelfHosted && !argument.IsGiven && !source.IsBroken(sink.Cancellation))
                ConsoleUrl.Report(
                    source.Text(KnownNames.SelfHosted),
                    "true",
                    "needs FlexUrl, as the Default Redirect URL and as a trusted URL",
                    "set FlexUrl to where agents open Flex",
                    sink
                );
            return null;
        }
        // A wildcard is as wrong here in Legacy as it is in Enhanced.
        if (!ConsoleUrl.Check(argument, url, "but browsers are sent to one address", sink))
            return null;
        if (WhyNotThere(source, url, isSelfHosted) is var (reason, remedy))
            ConsoleUrl.Report(argument, url, reason, remedy, sink);
        return url;
    }

    private static (string Reason, string Remedy)? WhyNotThere(EnvironmentSource source, string url, bool isSelfHosted)
    {
        string host = UrlParts.Split(url)!.Value.Host;
        if (host == source.Text(KnownNames.Auth0Domain).Value || host == source.Text(KnownNames.CustomDomain).Value)
            return ("is where agents sign in at Auth0", "write the URL at which they open Flex");
        bool isHosted = host == "flex.twilio.com";
        if (isHosted && isSelfHosted)
            return ("is at Twilio, but " + Subject(source) + " is self-hosted", "write your own URL, or take SelfHosted out");
        if (!isHosted && !isSelfHosted)
            return (
                "is not at 'flex.twilio.com'" + (Subject(source) is "Flex" ? "" : ", where " + Subject(source) + " is"),
                "set SelfHosted = true if Flex runs on your server"
            );
        return isHosted && url.TrimEnd('/').Length < Hosted.Length
            ? ("lacks the runtime domain", "write it like 'https://flex.twilio.com/dancing-owl-1234'")
            : null;
    }

    // A URL that environments share is wrong for the one that says otherwise of itself, so the message must name it.
    private static string Subject(EnvironmentSource source) =>
        source.Find(KnownNames.FlexUrl)?.Attribute != source.Own && source.Find(KnownNames.SelfHosted)?.Attribute == source.Own
            ? "'" + source.Subject + "'"
            : "Flex";
}
