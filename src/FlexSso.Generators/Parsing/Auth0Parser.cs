using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The Auth0 side of the declaration: domain and client ID (FLEXSSO0501, FLEXSSO0502).</summary>
internal static class Auth0Parser
{
    // Every client ID that Auth0 shows is 32 letters and digits; its documentation only says "alphanumeric string".
    private const int UsualClientIdLength = 32;

    public static string? ParseDomain(INamedTypeSymbol type, AttributeData config, RuleSink sink)
    {
        TextArgument argument = TextArgument.Named(config, KnownNames.Auth0Domain);
        if (TextRules.Trimmed(argument, sink) is not { } text)
        {
            ReportMissing(Rules.WrongDomain, "'" + type.Name + "' names no Auth0 domain", argument, config, sink);
            return null;
        }
        if (TextRules.HasPlaceholder(argument, text, "the Domain of your Auth0 application", sink) || IsBareHost(text))
            return text;
        string host = HostOf(text);
        sink.Report(
            Rules.WrongDomain,
            argument.Place,
            Fix.Value(IsBareHost(host) ? host : null),
            "Auth0Domain '" + text + "' is not a bare host name in lower case"
        );
        return null;
    }

    public static string? ParseClientId(INamedTypeSymbol type, AttributeData config, RuleSink sink)
    {
        TextArgument argument = TextArgument.Named(config, KnownNames.ClientId);
        if (TextRules.Trimmed(argument, sink) is not { } text)
        {
            ReportMissing(
                Rules.WrongClientId,
                "'" + type.Name + "' has no ClientId, and the Action could not tell Flex from the other applications of the tenant",
                argument,
                config,
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
                sink.Report(Rules.WrongClientId, argument.Place, "ClientId '" + text + "' holds '" + c + "', which no client ID has");
                return null;
            }
        }
        if (Sid.FindOther(text, "") is { } sid)
        {
            sink.Report(Rules.WrongClientId, argument.Place, "ClientId '" + text + "' is " + Sid.KindOf(sid) + " of Twilio");
            return null;
        }
        if (text.Length != UsualClientIdLength || text.IndexOfAny(['_', '-']) >= 0)
            sink.ReportWarning(
                Rules.WrongClientId,
                argument.Place,
                "ClientId '" + text + "' is unusual: Auth0's client IDs are 32 letters and digits"
            );
        return text;
    }

    private static void ReportMissing(DiagnosticDescriptor rule, string what, TextArgument argument, AttributeData config, RuleSink sink)
    {
        // An empty or broken argument has its own diagnostic, and so has an attribute that does not bind.
        if (argument.Value is null && !argument.IsBroken && config.AttributeConstructor is not null)
            sink.Report(rule, Place.Of(config), what);
    }

    /// <summary>The host within a URL or a host with decoration: what the user meant.</summary>
    private static string HostOf(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string host = scheme < 0 ? text : text.Substring(scheme + 3);
        int end = host.IndexOfAny(['/', '?', '#', ':']);
        return (end < 0 ? host : host.Substring(0, end)).TrimEnd('.').ToLowerInvariant();
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
