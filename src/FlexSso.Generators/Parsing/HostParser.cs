using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>A bare host name (FLEXSSO0501): the Auth0 domain, and the custom domain.</summary>
internal static class HostParser
{
    private static readonly char[] BehindHost = ['/', '?', '#', ':'];

    /// <summary>The host; null when it is not given or wrong.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="what">What belongs there, for the message about a placeholder.</param>
    /// <param name="example">A right one, for messages.</param>
    /// <param name="sink">Takes what is found.</param>
    public static string? Parse(TextArgument argument, string what, string example, RuleSink sink)
    {
        if (TextRules.Trimmed(argument, sink) is not { } text || TextRules.HasPlaceholder(argument, text, what, sink))
            return null;
        string host = HostOf(text);
        string? whyNotTenant = WhyNotTenant(host);
        if (whyNotTenant is null && HostName.IsFullName(text))
            return text;
        sink.Report(
            Auth0Rules.WrongDomain,
            argument.Place,
            Fix.Value(whyNotTenant is null && HostName.IsFullName(host) ? host : null),
            argument.Name + " '" + text + "' " + (whyNotTenant ?? WhyNotBare(text)),
            argument.Name,
            example
        );
        // What follows from it would only repeat the mistake.
        return null;
    }

    /// <summary>The host within a URL or a host with decoration: what the user meant.</summary>
    private static string HostOf(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        string host = scheme >= 0 ? text.Substring(scheme + 3) : text;
        // The issuer, which Auth0 shows beside the domain.
        if (host.StartsWith("urn:", StringComparison.Ordinal))
            host = host.Substring(4);
        int end = host.IndexOfAny(BehindHost);
        return (end < 0 ? host : host.Substring(0, end)).TrimEnd('.').ToLowerInvariant();
    }

    // The name of a tenant has three characters at least, so two in front of auth0.com are a region, as are two with a number behind.
    private static bool IsRegion(string host) =>
        host.EndsWith(".auth0.com", StringComparison.Ordinal)
        && (host.Length == 12 || (host.Length == 14 && host[2] == '-' && host[3] is >= '0' and <= '9'));

    private static string WhyNotBare(string text)
    {
        if (text.IndexOf('.') < 0)
            return "is no full host name";
        foreach (char c in text)
        {
            if (c > '~')
                return "holds '" + c + "', and a host has letters of ASCII only";
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
