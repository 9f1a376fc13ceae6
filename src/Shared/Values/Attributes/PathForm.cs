using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The form of a member path (FLEXSSO0409): plain names with dots between them.</summary>
internal static class PathForm
{
    /// <summary>Why the path is not <paramref name="root"/> and plain names after it.</summary>
    public static string? WhyNot(string root, string path)
    {
        string[] names = path.Split('.');
        if (names[0] != root)
            return "it does not begin with '" + root + ".'";
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
            bool isLetter = Ascii.IsLetter(name[i]) || name[i] is '_' or '$';
            if (!isLetter && (i == 0 || !Ascii.IsDigit(name[i])))
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
