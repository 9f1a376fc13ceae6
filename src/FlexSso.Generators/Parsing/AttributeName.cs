using System.Globalization;
using FlexSso.Attributes;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// What Flex makes of a SAML attribute's name. Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class AttributeName
{
    /// <summary>The name without the suffix, and the type that a right suffix names.</summary>
    public static (string Name, AttributeType? Type) Split(string name)
    {
        int dot = name.LastIndexOf('.');
        AttributeType? type = dot < 0 ? null : AttributeNames.TypeOf(name.Substring(dot + 1));
        return type is null ? (name, null) : (name.Substring(0, dot), type);
    }

    /// <summary>Why Flex would not copy an attribute of that name, in words that continue a sentence.</summary>
    public static string? WhyNot(string name)
    {
        if (name.IndexOf(':') >= 0)
            return "is a URL or holds a colon, and Flex copies plain names only";
        for (int i = 0; i < name.Length; i++)
        {
            // Of a whole code point; a surrogate that is found so stands alone.
            bool isStrange =
                CharUnicodeInfo.GetUnicodeCategory(name, i)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isStrange)
                return "holds a character that no attribute name should have";
            if (char.IsHighSurrogate(name[i]))
                i++;
        }
        return HasEmptyPart(name) ? "has an empty part between its dots" : null;
    }

    private static bool HasEmptyPart(string name)
    {
        bool isEmpty = true;
        foreach (char c in name)
        {
            if (c == '.' && isEmpty)
                return true;
            isEmpty = c == '.' || (isEmpty && char.IsWhiteSpace(c));
        }
        return isEmpty;
    }
}
