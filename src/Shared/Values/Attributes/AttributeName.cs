using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Values;

/// <summary>The name of a worker attribute (FLEXSSO0403, 0404). Source: Twilio, "Configuring SSO and IdP in Flex".</summary>
internal static class AttributeName
{
    /// <summary>The name without the suffix, and the type that a right suffix names.</summary>
    public static (string Name, WorkerAttributeType? Type) Split(string name)
    {
        int dot = name.LastIndexOf('.');
        WorkerAttributeType? type = dot < 0 ? null : AttributeNames.TypeOf(name.Substring(dot + 1));
        return type is null ? (name, null) : (name.Substring(0, dot), type);
    }

    public static ValueFinding? Check(string name) =>
        WhyNot(name) is { } reason ? new ValueFinding(RuleIds.WrongAttributeName, name, reason) : null;

    /// <summary>The name is null.</summary>
    public static ValueFinding Null() => new(RuleIds.WrongAttributeName, "null", "has no name");

    /// <summary>Two members declare one attribute.</summary>
    public static ValueFinding? CheckIsNew(string name, string member, IEnumerable<WorkerAttributeModel> others)
    {
        foreach (WorkerAttributeModel other in others)
        {
            if (other.Key == AttributeNames.KeyOf(name))
                return new ValueFinding(
                    RuleIds.DuplicateAttribute,
                    name,
                    member,
                    other.Name,
                    other.Member,
                    other.Name == name ? "on the worker" : "in app_metadata, where both are '" + other.Key + "'"
                );
        }
        return null;
    }

    private static string? WhyNot(string name)
    {
        if (name.IndexOf(':') >= 0)
            return "holds a colon, as a URL does, and Flex copies plain names only";
        for (int i = 0; i < name.Length; i++)
        {
            // The category of a whole code point. A surrogate that is left stands alone.
            bool isStrange =
                CharUnicodeInfo.GetUnicodeCategory(name, i)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isStrange)
                return "holds a character that is invisible or incomplete";
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
