using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>The URL at which agents open Flex (FLEXSSO0602).</summary>
internal static class FlexUrlParser
{
    /// <param name="source">The environment.</param>
    /// <param name="isSelfHosted">Flex runs on a server of the user's.</param>
    /// <param name="isEmbedded">Flex is shown in a frame.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="url">Null when it is not given.</param>
    /// <returns>False when something is wrong.</returns>
    public static bool TryParse(EnvironmentSource source, bool isSelfHosted, bool isEmbedded, DiagnosticSink sink, out string? url)
    {
        TextArgument argument = source.Text(KnownNames.FlexUrl);
        url = argument.Read(sink);
        if (url is not null)
            return argument.Report(FlexUrl.Check(url, isSelfHosted, isEmbedded, Auth0Domains(source), Environment(source)), sink);
        if (!isSelfHosted || argument.IsGiven || source.IsBroken(sink.Cancellation))
            return !argument.IsGiven;
        return sink.Report(FlexUrl.Missing(), source.Text(KnownNames.SelfHosted).Target);
    }

    private static string?[] Auth0Domains(EnvironmentSource source) =>
        [source.Text(KnownNames.Auth0Domain).Value, source.Text(KnownNames.CustomDomain).Value];

    // A shared URL is wrong for an environment that says it is self-hosted, so the message must name the environment.
    private static string? Environment(EnvironmentSource source) =>
        source.Find(KnownNames.FlexUrl)?.Attribute != source.Own && source.Find(KnownNames.SelfHosted)?.Attribute == source.Own
            ? source.Subject
            : null;
}
