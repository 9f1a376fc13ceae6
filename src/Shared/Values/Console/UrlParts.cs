namespace FlexSso.Values;

/// <summary>The parts of an absolute URL as it is written, right or wrong (RFC 3986, section 3).</summary>
/// <param name="Scheme">In front of <c>://</c>.</param>
/// <param name="Authority">Host and port, and whatever else stands before the path.</param>
/// <param name="Tail">From the path on; empty when there is none.</param>
internal readonly record struct UrlParts(string Scheme, string Authority, string Tail)
{
    private const string Separator = "://";

    /// <summary>The host; an IPv6 address in its brackets.</summary>
    public string Host => Authority.Substring(0, HostLength);

    /// <summary>The text after the colon; null when there is no colon.</summary>
    public string? Port => HostLength < Authority.Length ? Authority.Substring(HostLength + 1) : null;

    // The colons of an IPv6 address are within its brackets.
    private int HostLength => Authority.IndexOf(':', Math.Max(Authority.IndexOf(']'), 0)) is >= 0 and var colon ? colon : Authority.Length;

    /// <summary>As a browser writes it: scheme and host in lower case, no dot after the host, no port that the scheme implies.</summary>
    public string Normalized
    {
        get
        {
            string scheme = Scheme.ToLowerInvariant();
            string? port = (scheme, Port) is ("https", "443") or ("http", "80") ? null : Port;
            return scheme + Separator + WithoutDot(Host).ToLowerInvariant() + (port is null ? "" : ":" + port) + Tail;
        }
    }

    /// <summary>The host without the dot that may stand at its end. Several are no host, but a text that was cut.</summary>
    public static string WithoutDot(string host) =>
        host.EndsWith(".", StringComparison.Ordinal) ? host.Substring(0, host.Length - 1) : host;

    /// <returns>Null when the text has no scheme.</returns>
    public static UrlParts? Split(string url)
    {
        int scheme = url.IndexOf(Separator, StringComparison.Ordinal);
        if (scheme < 0)
            return null;
        int start = scheme + Separator.Length;
        int end = url.IndexOfAny(['/', '?', '#'], start);
        if (end < 0)
            end = url.Length;
        return new UrlParts(url.Substring(0, scheme), url.Substring(start, end - start), url.Substring(end));
    }
}
