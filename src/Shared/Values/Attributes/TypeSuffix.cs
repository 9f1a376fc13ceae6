using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>
/// A type suffix that Flex does not know (FLEXSSO0405): the type of another language, or another spelling of a right suffix. Twilio does not
/// say what an unknown suffix does ("Configuring SSO and IdP in Flex").
/// </summary>
internal static class TypeSuffix
{
    /// <param name="name">The name as written.</param>
    /// <param name="stored">The type of the member; null when Flex cannot store it.</param>
    /// <param name="member">The member.</param>
    public static ValueFinding? Check(string name, WorkerAttributeType? stored, string member)
    {
        if (Wrong(name, stored) is not { } suffix)
            return null;
        string stem = name.Substring(0, name.Length - suffix.Length - 1);
        return new ValueFinding(
            RuleIds.WrongTypeSuffix,
            name,
            suffix,
            "write '" + stem + "': the type of '" + member + "' decides the suffix"
        )
        {
            Likely = stem,
        };
    }

    // A suffix that is meant as one and that Flex does not know: Integer, INT, array, string[].
    private static string? Wrong(string name, WorkerAttributeType? stored)
    {
        int dot = name.LastIndexOf('.');
        if (dot < 0)
            return null;
        string suffix = name.Substring(dot + 1);
        return AttributeNames.TypeOf(suffix) is null && IsType(KnownAttribute.Simplified(suffix), stored) ? suffix : null;
    }

    // Words that also end a name in their own right, such as phone.number or price.list, are meant as a type when the member has that type.
    private static bool IsType(string word, WorkerAttributeType? stored)
    {
        bool isList = stored is { } type && AttributeNames.IsList(type);
        if (word is "number" or "num")
            return stored == WorkerAttributeType.Int;
        if (word is "list" or "set")
            return isList;
        if (word == "array" || IsScalar(word.TrimEnd('?')))
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

    private static bool IsElement(string word) => IsScalar(word) || word is "number" or "num" or "text";

    // In lower case and without '_', '-' and blanks. No attribute name of a user's own ends in one of these.
    private static bool IsScalar(string word) =>
        word
            is "integer"
                or "int16"
                or "int32"
                or "int64"
                or "uint"
                or "bigint"
                or "int"
                or "numeric"
                or "double"
                or "float"
                or "decimal"
                or "bool"
                or "boolean"
                or "str"
                or "string"
                or "datetime"
                or "object";
}
