using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
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
                    source.Text(KnownNames.SelfHosted) with
                    {
                        Name = KnownNames.FlexUrl,
                    },
                    "",
                    "is missing, but a self-hosted Flex needs it as the Default Redirect URL and as a trusted URL",
                    "set FlexUrl to where agents open it",
                    sink
                );
            return null;
        }
        // A wildcard is as wrong here in Legacy as it is in Enhanced: a browser is sent there.
        if (!ConsoleUrl.Check(argument, url, ConnectionMode.Enhanced, sink))
            return null;
        bool isHosted = url.StartsWith(Hosted, StringComparison.OrdinalIgnoreCase) || url == "https://flex.twilio.com";
        if (isHosted && isSelfHosted)
            ConsoleUrl.Report(argument, url, "is at Twilio, but Flex is self-hosted", "write your own URL, or take SelfHosted out", sink);
        else if (!isHosted && !isSelfHosted)
            ConsoleUrl.Report(argument, url, "is not at 'flex.twilio.com'", "set SelfHosted = true if Flex runs on your server", sink);
        else if (isHosted && url.TrimEnd('/').Length < Hosted.Length)
            ConsoleUrl.Report(argument, url, "lacks the runtime domain", "write it like 'https://flex.twilio.com/dancing-owl-1234'", sink);
        return url;
    }
}
