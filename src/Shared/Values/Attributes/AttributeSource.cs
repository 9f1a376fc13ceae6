namespace FlexSso.Values;

/// <summary>
/// The <c>Source</c> of a worker attribute (FLEXSSO0409, 0412): a chain of plain names, so that it can only be a member access in the Action.
/// The emitter writes the names as string literals all the same.
/// </summary>
internal static class AttributeSource
{
    private const string Root = "event";

    public static ValueFinding? Check(string source)
    {
        string[] names = source.Split('.');
        if (WhyNot(names) is { } reason)
            return new ValueFinding(RuleIds.WrongSource, source, reason);
        return MetadataField.FindForbidden(names) is var (field, why) ? new ValueFinding(RuleIds.ForbiddenField, source, field, why) : null;
    }

    /// <summary>The names after <c>event</c>, for a valid source.</summary>
    public static string[] NamesOf(string source) => source.Split('.').Skip(1).ToArray();

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
