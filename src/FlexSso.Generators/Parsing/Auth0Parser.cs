using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The Auth0 side of the declaration: domain and client ID (FLEXSSO0501, FLEXSSO0502).</summary>
internal static class Auth0Parser
{
    // Every client ID that Auth0 shows is 32 letters and digits; its documentation only says "alphanumeric string".
    private const int UsualClientIdLength = 32;

    // Too long for an ID: it may be the client secret, and a message goes on to the build log.
    private const int SecretLength = 48;

    public static string? ParseDomain(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.Auth0Domain);
        if (TextRules.Trimmed(argument, sink) is not { } text)
        {
            ReportMissing(Rules.WrongDomain, "'" + source.Subject + "' names no Auth0 domain", argument, source, sink);
            return null;
        }
        if (TextRules.HasPlaceholder(argument, text, "the Domain of your Auth0 application", sink))
            return null;
        string host = HostOf(text);
        if (WhyNotTenant(host) is { } reason)
            sink.Report(Rules.WrongDomain, argument.Place, "Auth0Domain '" + text + "' " + reason);
        else if (!IsBareHost(text))
            sink.Report(
                Rules.WrongDomain,
                argument.Place,
                Fix.Value(IsBareHost(host) ? host : null),
                "Auth0Domain '" + text + "' is not a bare host name in lower case"
            );
        return text;
    }

    public static string? ParseClientId(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.ClientId);
        if (TextRules.Trimmed(argument, sink) is not { } text)
        {
            ReportMissing(
                Rules.WrongClientId,
                "'" + source.Subject + "' has no ClientId, and the Action could not tell Flex from the other applications of the tenant",
                argument,
                source,
                sink
            );
            return null;
        }
        if (TextRules.HasPlaceholder(argument, text, "the Client ID of your Auth0 application", sink))
            return null;
        foreach (char c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-'))
            {
                sink.Report(Rules.WrongClientId, argument.Place, "ClientId " + Quoted(text) + " holds '" + c + "', which no client ID has");
                return null;
            }
        }
        if (Sid.FindOther(text, "") is { } sid)
        {
            sink.Report(Rules.WrongClientId, argument.Place, "ClientId " + Quoted(text) + " is " + Sid.KindOf(sid) + " of Twilio");
            return null;
        }
        if (text.Length != UsualClientIdLength || text.IndexOfAny(['_', '-']) >= 0)
            sink.Report(
                Rules.UnusualClientId,
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

    private static void ReportMissing(
        DiagnosticDescriptor rule,
        string what,
        TextArgument argument,
        EnvironmentSource source,
        RuleSink sink
    )
    {
        // An empty or broken argument has its own diagnostic, and so has an attribute that does not bind.
        if (argument.IsGiven)
            return;
        if (source.IsBroken(sink.Cancellation))
            sink.MarkInvalid();
        else
            sink.Report(rule, Place.Of(source.Own), what);
    }

    /// <summary>The host within a URL or a host with decoration: what the user meant.</summary>
    private static string HostOf(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string host = scheme >= 0 ? text.Substring(scheme + 3) : text;
        // The issuer, which Auth0 shows beside the domain.
        if (host.StartsWith("urn:", StringComparison.Ordinal))
            host = host.Substring(4);
        int end = host.IndexOfAny(['/', '?', '#', ':']);
        return (end < 0 ? host : host.Substring(0, end)).TrimEnd('.').ToLowerInvariant();
    }

    private static string? WhyNotTenant(string host)
    {
        if (host == "twilio.com" || host.EndsWith(".twilio.com", StringComparison.Ordinal))
            return "is a host of Twilio";
        return host is "auth0.com" or "www.auth0.com" or "manage.auth0.com" ? "is a site of Auth0 and not your tenant" : null;
    }

    // RFC 1123 host names with at least two labels, in lower case: the issuer is urn:{domain}, and SAML compares exactly.
    private static bool IsBareHost(string text)
    {
        if (text.Length > 253)
            return false;
        string[] labels = text.Split('.');
        if (labels.Length < 2)
            return false;
        foreach (string label in labels)
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || label[label.Length - 1] == '-')
                return false;
            foreach (char c in label)
            {
                if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                    return false;
            }
        }
        return true;
    }
}
