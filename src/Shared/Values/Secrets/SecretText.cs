using System.Text;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// Finds texts that look like a secret: a private key, a token, a client secret of Auth0, a URL with a password. A Twilio Auth Token is not
/// found, because it has 32 hex digits and many IDs look the same.
/// </summary>
internal static class SecretText
{
    /// <summary>Replaces a part of a text that is known only at run time, such as <c>{password}</c> in an interpolated string.</summary>
    public const char Unknown = '\0';

    /// <summary>The length of Auth0's client secrets, which are base64url.</summary>
    public const int ClientSecretLength = 64;

    private const string KeyBegin = "-----BEGIN ";
    private const string KeyEnd = "PRIVATE KEY-----";

    /// <summary>The kind of the first secret, such as <c>a private key</c>; null when there is none.</summary>
    public static string? Find(string text) => First(text, 0)?.Kind;

    /// <summary>Replaces each secret by its kind, so that a message does not write the secret into a log.</summary>
    public static string Redact(string text)
    {
        if (First(text, 0) is null)
            return text;
        StringBuilder redacted = new(text.Length);
        int position = 0;
        while (First(text, position) is { } secret)
        {
            redacted.Append(text, position, secret.Start - position).Append('[').Append(secret.Kind).Append(": a secret, so replace it]");
            position = secret.End;
        }
        return redacted.Append(text, position, text.Length - position).ToString();
    }

    private static (string Kind, int Start, int End)? First(string text, int from)
    {
        // No secret is shorter, and most values return here.
        if (text.Length - from < 5)
            return null;
        return Earlier(Earlier(Key(text, from), Password(text, from)), Run(text, from));
    }

    private static (string Kind, int Start, int End)? Earlier(
        (string Kind, int Start, int End)? one,
        (string Kind, int Start, int End)? other
    ) => one is not { } known || (other is { } candidate && candidate.Start < known.Start) ? other : one;

    private static (string, int, int)? Key(string text, int from)
    {
        int label = text.IndexOf(KeyEnd, from, StringComparison.Ordinal);
        if (label < 0)
            return null;
        int begin = text.LastIndexOf(KeyBegin, label, label - from + 1, StringComparison.Ordinal);
        // A complete key ends with its last line. An incomplete one ends at the quote of a message, or at the end of the text.
        int end = text.IndexOf(KeyEnd, label + KeyEnd.Length, StringComparison.Ordinal);
        int quote = text.IndexOf('\'', label);
        return (
            "a private key",
            begin < 0 ? label : begin,
            end >= 0 ? end + KeyEnd.Length
            : quote >= 0 ? quote
            : text.Length
        );
    }

    private static (string, int, int)? Password(string text, int from)
    {
        int scheme = from;
        while ((scheme = text.IndexOf("://", scheme, StringComparison.Ordinal)) >= 0)
        {
            int start = scheme + 3;
            int end = text.IndexOfAny(['/', '?', '#', ' '], start);
            int at = text.IndexOf('@', start, (end < 0 ? text.Length : end) - start);
            int colon = at < 0 ? -1 : text.IndexOf(':', start, at - start);
            if (colon >= 0 && IsKnown(text, colon + 1, at))
                return ("a URL with a password", colon + 1, at);
            scheme = start;
        }
        return null;
    }

    // True if a part of the text is known before run time.
    private static bool IsKnown(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] != Unknown)
                return true;
        }
        return false;
    }

    // Looks at each run of base64url characters, including the dots that separate the parts of a token.
    private static (string, int, int)? Run(string text, int from)
    {
        for (int start = from; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && IsTokenCharacter(text[end]))
                end++;
            if (KindOf(text, start, end) is { } kind)
                return (kind, start, end);
            start = end;
        }
        return null;
    }

    private static string? KindOf(string text, int start, int end)
    {
        int dots = 0;
        bool hasLower = false;
        bool hasUpper = false;
        bool hasDigit = false;
        for (int i = start; i < end; i++)
        {
            dots += text[i] == '.' ? 1 : 0;
            hasLower |= Ascii.IsLower(text[i]);
            hasUpper |= Ascii.IsUpper(text[i]);
            hasDigit |= Ascii.IsDigit(text[i]);
        }
        // A JSON Web Token begins with {" in base64.
        if (dots == 2 && end - start >= 32 && string.CompareOrdinal(text, start, "eyJ", 0, 3) == 0)
            return "a token";
        return dots == 0 && end - start == ClientSecretLength && hasLower && hasUpper && hasDigit ? "a client secret of Auth0" : null;
    }

    private static bool IsTokenCharacter(char c) => Ascii.IsLetterOrDigit(c) || c is '-' or '_' or '.';
}
