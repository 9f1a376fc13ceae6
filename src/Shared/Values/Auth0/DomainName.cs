namespace FlexSso.Values;

/// <summary>A bare host name (FLEXSSO0501): the Auth0 domain, and the custom domain.</summary>
internal static class DomainName
{
    /// <summary>An Auth0 domain, for messages.</summary>
    public const string Example = "acme.us.auth0.com";

    private static readonly char[] BehindHost = ['/', '?', '#', ':'];

    /// <param name="name">The argument.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What belongs there, for the message about a placeholder.</param>
    /// <param name="example">A right domain, for messages.</param>
    public static ValueFinding? Check(string name, string text, string what, string example)
    {
        if (LeftPlaceholder.Check(name, text, what) is { } placeholder)
            return placeholder;
        string host = HostOf(text);
        string? whyNotTenant = WhyNotTenant(host);
        if (whyNotTenant is null && HostName.IsFullName(text))
            return null;
        ValueFinding finding = new(RuleIds.WrongDomain, name + " '" + text + "' " + (whyNotTenant ?? WhyNotBare(text)), name, example);
        if (whyNotTenant is not null || !HostName.IsFullName(host))
            return finding;
        return IsOnlyHost(text, host) ? finding with { Right = host } : finding with { Likely = host };
    }

    /// <summary>The Auth0 domain is not given.</summary>
    /// <param name="subject">What the message calls the configuration.</param>
    public static ValueFinding Missing(string subject) =>
        new(RuleIds.WrongDomain, "'" + subject + "' names no Auth0 domain", "Auth0Domain", Example);

    // The host that the user meant: in a URL, or with something around it.
    private static string HostOf(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string host = scheme >= 0 ? text.Substring(scheme + 3) : text;
        // Auth0 shows the issuer beside the domain.
        if (host.StartsWith("urn:", StringComparison.Ordinal))
            host = host.Substring(4);
        int end = host.IndexOfAny(BehindHost);
        return (end < 0 ? host : host.Substring(0, end)).TrimEnd('.').ToLowerInvariant();
    }

    // Around the host there is a scheme, a port, and a path that holds no other host. Anything else may be the host that the user meant.
    private static bool IsOnlyHost(string text, string host)
    {
        int start = text.ToLowerInvariant().IndexOf(host, StringComparison.Ordinal);
        return text.Substring(0, start).ToLowerInvariant() is "" or "https://" or "http://" or "urn:"
            && text.All(static c => c <= '~')
            && IsPortAndPath(text.Substring(start + host.Length));
    }

    private static bool IsPortAndPath(string rest)
    {
        if (rest == ".")
            return true;
        int path = rest.IndexOf('/');
        string port = path < 0 ? rest : rest.Substring(0, path);
        return (port.Length == 0 || (port[0] == ':' && port.Skip(1).All(static c => c is >= '0' and <= '9')))
            && (path < 0 || rest.Skip(path).All(static c => c is '/' or '-' or '_' || char.IsLetterOrDigit(c)));
    }

    // The name of a tenant has at least three characters. So us.auth0.com and us-3.auth0.com are regions.
    private static bool IsRegion(string host) =>
        host.EndsWith(".auth0.com", StringComparison.Ordinal)
        && (host.Length == 12 || (host.Length == 14 && host[2] == '-' && host[3] is >= '0' and <= '9'));

    private static string WhyNotBare(string text)
    {
        if (text.IndexOf('.') < 0)
            return "is not a full host name";
        foreach (char c in text)
        {
            if (c > '~')
                return "holds '" + c + "', and a host has only ASCII letters";
        }
        return "is not a bare host name in lower case";
    }

    private static string? WhyNotTenant(string host)
    {
        if (host == "twilio.com" || host.EndsWith(".twilio.com", StringComparison.Ordinal))
            return "is a host of Twilio";
        if (host is "auth0.com" or "www.auth0.com" or "manage.auth0.com")
            return "is a site of Auth0 and not your tenant";
        if (IsRegion(host))
            return "is a region of Auth0 and lacks the name of your tenant";
        return HostName.IsIPv4(host) ? "is an address and not the name of your tenant" : null;
    }
}
