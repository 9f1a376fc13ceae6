using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The Auth0 side of the declaration: tenant, application, connection and runtime (FLEXSSO0501 to 0505, 0513, 0517, 0521).</summary>
internal static class Auth0Parser
{
    // Every client ID that Auth0 shows is 32 letters and digits; its documentation only says "alphanumeric string".
    private const int UsualClientIdLength = 32;

    // Too long for an ID: it may be the client secret, and a message goes on to the build log.
    private const int SecretLength = 48;

    private const string DomainExample = "acme.us.auth0.com";

    public static Auth0Model? Parse(EnvironmentSource source, RuleSink sink)
    {
        string? domain = ParseDomain(source, sink);
        string? clientId = ParseClientId(source, sink);
        string? customDomain = IssuerRule.Parse(source, domain, sink);
        string connection = ConnectionNameParser.Parse(source, sink);
        string runtime = RuntimeParser.Parse(source, sink);
        string application = ApplicationNameParser.Parse(source, sink);
        return domain is null || clientId is null ? null : new Auth0Model(domain, customDomain, clientId, application, connection, runtime);
    }

    private static string? ParseDomain(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.Auth0Domain);
        if (!argument.IsGiven)
            ReportMissing(
                Auth0Rules.WrongDomain,
                source,
                sink,
                "'" + source.Subject + "' names no Auth0 domain",
                KnownNames.Auth0Domain,
                DomainExample
            );
        return HostParser.Parse(argument, "the Domain of your Auth0 application", DomainExample, sink);
    }

    private static string? ParseClientId(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.ClientId);
        if (TextRules.Trimmed(argument, sink) is not { } text)
        {
            // An empty or broken argument has its own diagnostic.
            if (!argument.IsGiven)
                ReportMissing(
                    Auth0Rules.WrongClientId,
                    source,
                    sink,
                    "'" + source.Subject + "' has no ClientId, and the Action could not tell Flex from the other applications of the tenant"
                );
            return null;
        }
        if (TextRules.HasPlaceholder(argument, text, "the Client ID of your Auth0 application", sink))
            return null;
        // Not the client secret alone: an ID of that length cannot be ruled out, so it is a warning (FLEXSSO0518).
        if (text.Length != SecretText.ClientSecretLength && SecretText.Find(text) is { } kind)
        {
            sink.Report(
                Auth0Rules.WrongClientId,
                argument.Place,
                "ClientId looks like "
                    + kind
                    + ", a secret that does not belong in source code: take it out and replace it where it is valid, because it has been seen"
            );
            return null;
        }
        foreach (char c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-'))
            {
                sink.Report(
                    Auth0Rules.WrongClientId,
                    argument.Place,
                    "ClientId " + Quoted(text) + " holds '" + c + "', which no client ID has"
                );
                return null;
            }
        }
        if (Sid.FindOther(text, "") is { } sid)
        {
            sink.Report(Auth0Rules.WrongClientId, argument.Place, "ClientId " + Quoted(text) + " is " + Sid.KindOf(sid) + " of Twilio");
            return null;
        }
        if (text.Length != UsualClientIdLength || text.IndexOf('_') >= 0 || text.IndexOf('-') >= 0)
            sink.Report(
                Auth0Rules.UnusualClientId,
                argument.Place,
                Quoted(text),
                text.Length < SecretLength
                    ? "compare it with Auth0 > Applications > your application > Settings"
                    : "if it is the client secret, take it out of the source code and rotate it"
            );
        return text;
    }

    private static string Quoted(string text) =>
        text.Length < SecretLength ? "'" + text + "'" : "of " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters";

    private static void ReportMissing(DiagnosticDescriptor rule, EnvironmentSource source, RuleSink sink, params object?[] arguments)
    {
        // What seems to be missing may be an attribute that does not bind, which the compiler reports.
        if (source.IsBroken(sink.Cancellation))
            sink.MarkInvalid();
        else
            sink.Report(rule, Place.Of(source.Own), arguments);
    }
}
