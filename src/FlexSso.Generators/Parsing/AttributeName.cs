using System.Globalization;
using FlexSso.Attributes;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// What Flex makes of a SAML attribute's name. Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class AttributeName
{
    // What people write instead. Words that end a name in their own right, such as "number", stay out.
    private static readonly string[] WrongSuffixes =
    [
        "integer",
        "integerarray",
        "bool",
        "boolarray",
        "array",
        "strarray",
        "string[]",
        "int[]",
        "boolean[]",
        "bool[]",
    ];

    /// <summary>The name without the suffix, and the type that a right suffix names.</summary>
    public static (string Name, AttributeType? Type) Split(string name)
    {
        int dot = name.LastIndexOf('.');
        AttributeType? type = dot < 0 ? null : AttributeNames.TypeOf(name.Substring(dot + 1));
        return type is null ? (name, null) : (name.Substring(0, dot), type);
    }

    /// <summary>A suffix that is meant as one and is none: <c>Integer</c>, <c>INT</c>, <c>array</c>.</summary>
    public static string? WrongSuffix(string name)
    {
        int dot = name.LastIndexOf('.');
        if (dot < 0)
            return null;
        string suffix = name.Substring(dot + 1);
        string lower = suffix.ToLowerInvariant();
        bool isMiscased = suffix != lower && AttributeNames.TypeOf(lower) is not null;
        return isMiscased || Array.IndexOf(WrongSuffixes, lower) >= 0 ? suffix : null;
    }

    /// <summary>Why Flex would not copy an attribute of that name, in words that continue a sentence.</summary>
    public static string? WhyNot(string name)
    {
        if (name.IndexOf(':') >= 0)
            return "is a URL or holds a colon, and Flex copies plain names only";
        foreach (char c in name)
        {
            bool isStrange =
                CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isStrange)
                return "holds a character that no attribute name should have";
        }
        foreach (string segment in name.Split('.'))
        {
            if (segment.Trim().Length == 0)
                return "has an empty part between its dots";
        }
        return null;
    }
}
