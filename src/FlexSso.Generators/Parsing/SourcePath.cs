using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The <c>Source</c> of an attribute (FLEXSSO0409, 0412). Only a chain of plain names passes, so that nothing but a member access can come of
/// it; the emitter writes the names as string literals all the same.
/// </summary>
internal static class SourcePath
{
    private const string Root = "event";

    /// <summary>The names behind <c>event</c>; empty when no source is given or it is wrong.</summary>
    public static EquatableArray<string> Parse(TextArgument argument, RuleSink sink)
    {
        if (TextRules.Trimmed(argument, sink) is not { } text)
            return default;
        string[] names = text.Split('.');
        if (WhyNot(names) is { } reason)
        {
            sink.Report(AttributeRules.WrongSource, argument.Place, text, reason);
            return default;
        }
        if (MetadataField.FindForbidden(names) is var (field, why))
        {
            sink.Report(AttributeRules.ForbiddenField, argument.Place, text, field, why);
            return default;
        }
        return new EquatableArray<string>(names.Skip(1).ToArray());
    }

    private static string? WhyNot(string[] names)
    {
        if (names[0] != Root)
            return "it does not begin with 'event.'";
        if (names.Length == 1)
            return "it names no member";
        foreach (string name in names)
        {
            if (!IsIdentifier(name))
                return "'" + name + "' is not a plain name";
            if (IsOfEveryObject(name))
                return "'" + name + "' is a member of every JavaScript object";
        }
        return null;
    }

    private static bool IsIdentifier(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool isLetter = name[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$';
            if (!isLetter && (i == 0 || name[i] is not (>= '0' and <= '9')))
                return false;
        }
        return name.Length > 0;
    }

    private static bool IsOfEveryObject(string name) =>
        name
            is "__proto__"
                or "__defineGetter__"
                or "__defineSetter__"
                or "__lookupGetter__"
                or "__lookupSetter__"
                or "constructor"
                or "prototype"
                or "hasOwnProperty"
                or "isPrototypeOf"
                or "propertyIsEnumerable"
                or "toLocaleString"
                or "toString"
                or "valueOf";
}
