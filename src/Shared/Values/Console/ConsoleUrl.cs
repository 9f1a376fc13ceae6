using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// A URL that the Twilio Console takes (FLEXSSO0602): absolute, encrypted unless it is this machine, and in Enhanced without a wildcard.
/// Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class ConsoleUrl
{
    /// <summary>Where Twilio hosts Flex.</summary>
    public const string FlexHost = "flex.twilio.com";

    /// <summary>Why a trusted URL may have no wildcard; null in Legacy, which takes one.</summary>
    public static string? WhyNoWildcard(FlexSsoMode mode) => mode == FlexSsoMode.Enhanced ? "which Enhanced does not take" : null;

    /// <param name="name">The argument.</param>
    /// <param name="url">The URL.</param>
    /// <param name="whyNoWildcard">Continues "has a wildcard, "; null when it may have one.</param>
    public static ValueFinding? Check(string name, string url, string? whyNoWildcard)
    {
        UrlParts? parts = UrlParts.Split(url);
        // An IPv6 address stands in brackets, as a placeholder does. A placeholder has no two colons.
        bool isAddress = parts is { } address && address.Host.Split(':').Length > 2;
        if (!isAddress && LeftPlaceholder.Check(name, url, "the URL of your Flex") is { } placeholder)
            return placeholder;
        if (WhyNot(url, whyNoWildcard) is var (reason, remedy))
            return Wrong(name, url, reason, remedy);
        string normalized = parts!.Value.Normalized;
        // A browser keeps the dot, so without it the URL is another one.
        if (parts.Value.Host.EndsWith(".", StringComparison.Ordinal))
            return Wrong(name, url, "has a host that ends in a dot", "write '" + normalized + "'") with { Likely = normalized };
        if (normalized != url)
            return Wrong(name, url, "is not written as a browser sends it", "write '" + normalized + "'") with { Right = normalized };
        if (!EditDistance.IsOneSlip(parts.Value.Host, FlexHost))
            return null;
        string right = url.Replace("//" + parts.Value.Host, "//" + FlexHost);
        return Wrong(name, url, "is nearly at '" + FlexHost + "'", "write '" + right + "'") with { Likely = right };
    }

    public static ValueFinding Wrong(string name, string url, string reason, string remedy) =>
        new(RuleIds.WrongConsoleUrl, name, url, reason, remedy);

    private static (string Reason, string Remedy)? WhyNot(string url, string? whyNoWildcard)
    {
        if (url.IndexOf('*') >= 0)
        {
            if (whyNoWildcard is not null)
                return ("has a wildcard, " + whyNoWildcard, "write each URL out");
            // Legacy takes a wildcard as a name. The rest must still be a URL.
            url = url.Replace('*', 'x');
        }
        if (UrlParts.Split(url) is not { } parts)
            return ("has no scheme", "write it with 'https://'");
        if (parts.Tail.IndexOf("://", StringComparison.Ordinal) >= 0 || parts.Authority.IndexOf(',') >= 0)
            return ("is more than one URL", "write each as an element of its own");
        if (parts.Authority.IndexOf('@') >= 0)
            return ("holds a user name", "write it without");
        if (parts.Tail.IndexOfAny(['?', '#']) >= 0)
            return ("has a query or a fragment", "write it without");
        // A host that only has capitals or a dot at its end gets its normal form as the fix.
        string host = UrlParts.WithoutDot(parts.Host).ToLowerInvariant();
        if (!HostName.IsHost(host))
            return ("has a host that no browser finds", "write it like 'https://flex.acme.example'");
        if (!IsPort(parts.Port))
            return ("has a port that does not exist", "write a number from 1 to 65535, or leave it out with its colon");
        return parts.Scheme.ToLowerInvariant() switch
        {
            "https" => Path(parts.Tail),
            "http" when HostName.IsLocal(host) => Path(parts.Tail),
            "http" => ("is not encrypted", "write it with 'https://'"),
            _ => ("is not a web address", "write it with 'https://'"),
        };
    }

    private static bool IsPort(string? port) =>
        port is null || (int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= 65535);

    private static (string, string)? Path(string path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
                return ("holds '" + path[i] + "', which no URL has", "encode it");
            if (path[i] == '%' && !Uri.IsHexEncoding(path, i))
                return ("holds a '%' that encodes nothing", "write '%25' for the character itself");
        }
        return null;
    }
}
