using FlexSso.Attributes;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// What people write for Flex's type suffix (FLEXSSO0405): the types of other languages and other spellings of the right ones. Twilio does
/// not say what an unknown suffix does ("Configuring SSO and IdP in Flex").
/// </summary>
internal static class TypeSuffix
{
    // In lower case and without '_', '-' and blanks. Nobody ends a name of their own in one of these.
    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal)
    {
        "integer",
        "int16",
        "int32",
        "int64",
        "uint",
        "bigint",
        "int",
        "numeric",
        "double",
        "float",
        "decimal",
        "bool",
        "boolean",
        "str",
        "string",
        "datetime",
        "object",
    };

    /// <summary>A suffix that is meant as one and is none: <c>Integer</c>, <c>INT</c>, <c>array</c>, <c>string[]</c>.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="stored">
    /// The type of the member. Words that also end a name in their own right, <c>phone.number</c> or <c>price.list</c>, are meant as a type
    /// when the member is of that type.
    /// </param>
    public static string? Wrong(string name, AttributeType? stored)
    {
        int dot = name.LastIndexOf('.');
        if (dot < 0)
            return null;
        string suffix = name.Substring(dot + 1);
        return AttributeNames.TypeOf(suffix) is null && IsType(KnownAttribute.Plain(suffix), stored) ? suffix : null;
    }

    private static bool IsType(string word, AttributeType? stored)
    {
        bool isList = stored is { } type && MemberType.IsList(type);
        if (word is "number" or "num")
            return stored == AttributeType.Int;
        if (word is "list" or "set")
            return isList;
        if (word == "array" || Scalars.Contains(word.TrimEnd('?')))
            return true;
        foreach (string end in Ends)
        {
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal))
                return IsElement(word.Substring(0, word.Length - end.Length));
        }
        // list<string>, array<int>
        int bracket = word.IndexOf('<');
        return bracket > 0 && word[word.Length - 1] == '>' && IsElement(word.Substring(bracket + 1, word.Length - bracket - 2));
    }

    private static readonly string[] Ends = ["array", "list", "[]"];

    private static bool IsElement(string word) => Scalars.Contains(word) || word is "number" or "num" or "text";
}
