using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>What a browser accepts as a host: a name (RFC 1123), or an address as the URL standard of WHATWG reads it.</summary>
internal static class HostName
{
    /// <summary>The name or address of a server, in lower case.</summary>
    public static bool IsHost(string text) => IsIPv6(text) || IsIPv4(text) || (IsName(text) && !EndsInNumber(text));

    /// <summary>A name of at least two labels, as a server on the internet has.</summary>
    public static bool IsFullName(string text) => text.IndexOf('.') > 0 && IsName(text) && !EndsInNumber(text);

    /// <summary>This machine, for which http is good enough.</summary>
    public static bool IsLocal(string host) =>
        host is "localhost" or "[::1]"
        || host.EndsWith(".localhost", StringComparison.Ordinal)
        || (IsIPv4(host) && host.StartsWith("127.", StringComparison.Ordinal));

    /// <summary>Four numbers up to 255.</summary>
    public static bool IsIPv4(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length == 4
            && Array.TrueForAll(
                parts,
                static part =>
                    part.Length is > 0 and <= 3 && IsNumber(part) && int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) <= 255
            );
    }

    // In lower case: the issuer is urn:{domain}, and SAML compares exactly.
    private static bool IsName(string text) => text.Length <= 253 && HasLabels(text);

    private static bool HasLabels(string text)
    {
        int label = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '.')
            {
                if (i - label is 0 or > 63 || text[label] == '-' || text[i - 1] == '-')
                    return false;
                label = i + 1;
            }
            else if (!Ascii.IsLower(text[i]) && !Ascii.IsDigit(text[i]) && text[i] != '-')
                return false;
        }
        return true;
    }

    // No domain ends in a number, so a browser reads such a text as an address.
    private static bool EndsInNumber(string text) =>
        text.Length > 0 && text[text.Length - 1] is >= '0' and <= '9' && IsNumber(text.Substring(text.LastIndexOf('.') + 1));

    private static bool IsNumber(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }
        return text.Length > 0;
    }

    private static bool IsIPv6(string text) =>
        text.Length > 2
        && text[0] == '['
        && text[text.Length - 1] == ']'
        && text.IndexOf('%') < 0
        && System.Net.IPAddress.TryParse(text.Substring(1, text.Length - 2), out System.Net.IPAddress? address)
        && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
}
