using System.Text;
using FlexSso.Text;

namespace FlexSso.Certificates;

/// <summary>The name of a subject as a text: <c>CN=acme.us.auth0.com, O=Acme</c>, the most specific part first.</summary>
internal static class DistinguishedName
{
    private const string ToQuote = ",+=\"<>#;\\\n\r";

    /// <returns>Null when it is no name.</returns>
    public static string? Read(DerReader? name)
    {
        if (name is null)
            return null;
        List<string> parts = [];
        while (!name.IsAtEnd)
        {
            if (name.Read(DerTag.Set) is not { IsAtEnd: false } set)
                return null;
            List<string> together = [];
            while (!set.IsAtEnd)
            {
                if (Attribute(set.Read(DerTag.Sequence)) is not { } attribute)
                    return null;
                together.Add(attribute);
            }
            parts.Add(string.Join(" + ", together));
        }
        parts.Reverse();
        return string.Join(", ", parts);
    }

    private static string? Attribute(DerReader? pair)
    {
        if (pair is null || DerValues.ObjectIdentifier(pair.Read(DerTag.ObjectIdentifier)) is not { } type)
            return null;
        int tag = pair.PeekTag();
        return tag >= 0 && pair.Read(tag) is { } value && pair.IsAtEnd ? NameOf(type) + "=" + Quoted(TextOf(tag, value)) : null;
    }

    // Each decoder puts U+FFFD for what it cannot read and throws nothing.
    private static string TextOf(int tag, DerReader value) =>
        tag switch
        {
            DerTag.Utf8String or DerTag.PrintableString or DerTag.Ia5String or DerTag.TeletexString => value.Text(Encoding.UTF8),
            DerTag.BmpString => value.Text(Encoding.BigEndianUnicode),
            _ => "?",
        };

    private static string Quoted(string value)
    {
        bool isPlain = value.Length > 0 && value.IndexOfAny(ToQuote.ToCharArray()) < 0 && value[0] != ' ' && value[value.Length - 1] != ' ';
        return isPlain ? VisibleText.Of(value) : "\"" + VisibleText.Of(value).Replace("\"", "\"\"") + "\"";
    }

    private static string NameOf(string type) =>
        type switch
        {
            "2.5.4.3" => "CN",
            "2.5.4.6" => "C",
            "2.5.4.7" => "L",
            "2.5.4.8" => "S",
            "2.5.4.10" => "O",
            "2.5.4.11" => "OU",
            "0.9.2342.19200300.100.1.25" => "DC",
            "1.2.840.113549.1.9.1" => "E",
            _ => "OID." + type,
        };
}
