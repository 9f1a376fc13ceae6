using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// A URL that the Twilio Console takes (FLEXSSO0602): absolute, encrypted unless it is this machine, and in Enhanced without a wildcard.
/// Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class ConsoleUrl
{
    /// <returns>False when the URL is wrong, which is reported.</returns>
    public static bool Check(TextArgument argument, string url, ConnectionMode mode, RuleSink sink)
    {
        if (url.IndexOf("://[", StringComparison.Ordinal) < 0 && TextRules.HasPlaceholder(argument, url, "the URL of your Flex", sink))
            return false;
        if (WhyNot(url, mode) is not var (reason, remedy))
            return true;
        Report(argument, url, reason, remedy, sink);
        return false;
    }

    public static void Report(TextArgument argument, string url, string reason, string remedy, RuleSink sink) =>
        sink.Report(Rules.WrongConsoleUrl, argument.Place, argument.Name, url, reason, remedy);

    private static (string Reason, string Remedy)? WhyNot(string url, ConnectionMode mode)
    {
        if (url.IndexOf('*') >= 0)
        {
            if (mode == ConnectionMode.Enhanced)
                return ("has a wildcard, which Enhanced does not take", "write each URL out");
            // Legacy takes it for a name; the rest must be a URL all the same.
            url = url.Replace('*', 'x');
        }
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return ("has no scheme", "write it with 'https://'");
        string rest = url.Substring(scheme + 3);
        if (rest.IndexOf("://", StringComparison.Ordinal) >= 0)
            return ("is more than one URL", "write each as an element of its own");
        int end = rest.IndexOfAny(['/', '?', '#']);
        string authority = end < 0 ? rest : rest.Substring(0, end);
        if (authority.IndexOf('@') >= 0)
            return ("holds a user name", "write it without");
        if (rest.IndexOfAny(['?', '#']) >= 0)
            return ("has a query or a fragment", "write it without");
        (string host, string? port) = Split(authority);
        if (!IsPort(port) || !IsHost(host))
            return (
                "has a host other than a full name in lower-case letters, digits, '-' and '.', or a port that is none",
                "write it like 'https://flex.acme.example'"
            );
        bool isLocal =
            host == "localhost"
            || host.StartsWith("127.", StringComparison.Ordinal)
            || host.EndsWith(".localhost", StringComparison.Ordinal);
        return url.Substring(0, scheme) switch
        {
            "https" => Path(rest, end),
            "http" when isLocal => Path(rest, end),
            "http" => ("is not encrypted", "write it with 'https://'"),
            _ => ("is no web address", "write it with 'https://'"),
        };
    }

    private static (string Host, string? Port) Split(string authority)
    {
        int colon = authority.IndexOf(':');
        return colon < 0 ? (authority, null) : (authority.Substring(0, colon), authority.Substring(colon + 1));
    }

    private static bool IsPort(string? port) =>
        port is null
        || (
            port.Length is > 0 and <= 5
            && port.All(static c => c is >= '0' and <= '9')
            && int.Parse(port, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 65535
        );

    private static bool IsHost(string host) => host == "localhost" || HostParser.IsBareHost(host);

    private static (string, string)? Path(string rest, int start)
    {
        for (int i = start < 0 ? rest.Length : start; i < rest.Length; i++)
        {
            if (rest[i] is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
                return ("holds '" + rest[i] + "', which no URL has", "encode it");
        }
        return null;
    }
}
