using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The name of an environment (FLEXSSO0105, 0107). It becomes a folder and, in Pascal case, a nested class.</summary>
internal static class EnvironmentName
{
    private const int MaxLength = 32;

    public static ValueFinding? Check(string name) =>
        WhyNot(name) is { } reason
            ? new ValueFinding(
                RuleIds.WrongEnvironment,
                name,
                reason,
                "use letters, digits, '-' and '_', such as 'prod', because it becomes a folder and a class"
            )
            : null;

    /// <summary>Two environments of one configuration must not share a folder or a class.</summary>
    /// <param name="name">The name.</param>
    /// <param name="others">The names before it.</param>
    /// <param name="config">The name of the configuration.</param>
    public static ValueFinding? CheckIsNew(string name, IEnumerable<string> others, string config)
    {
        foreach (string other in others)
        {
            // Windows and macOS compare folders without case.
            if (string.Equals(ClassOf(other), ClassOf(name), StringComparison.OrdinalIgnoreCase))
                return new ValueFinding(
                    RuleIds.DuplicateEnvironment,
                    "Environment '"
                        + name
                        + "' of '"
                        + config
                        + "' "
                        + (other == name ? "is declared twice" : "is too much like '" + other + "'"),
                    "one would overwrite the artifacts of the other, so give each a name of its own"
                );
        }
        return null;
    }

    private static string? WhyNot(string name)
    {
        if (name.Length > MaxLength)
            return "is longer than 32 characters";
        if (!Ascii.IsLetter(name[0]))
            return "does not begin with a letter";
        foreach (char c in name)
        {
            if (!Ascii.IsLetter(c) && c is not ((>= '0' and <= '9') or '-' or '_'))
                return "holds '" + c + "'";
        }
        // The name of the Action ends in it, and Auth0 does not document which names it takes.
        if (name[name.Length - 1] is '-' or '_')
            return "ends in '" + name[name.Length - 1] + "'";
        return WindowsDevice.IsName(name) ? "is a device name on Windows, so no folder can have it" : null;
    }

    /// <summary><c>us-west_2</c> becomes <c>UsWest2</c>.</summary>
    public static string ClassOf(string name)
    {
        char[] letters = new char[name.Length];
        int length = 0;
        bool startsWord = true;
        foreach (char c in name)
        {
            bool isSeparator = c is '-' or '_';
            if (!isSeparator)
                letters[length++] = startsWord ? char.ToUpperInvariant(c) : c;
            startsWord = isSeparator;
        }
        return new string(letters, 0, length);
    }

    /// <summary>What a message calls an environment: <c>AcmeFlex.Prod</c> as in code, or the class if it has no environments.</summary>
    public static string InCode(string config, string name) => name.Length == 0 ? config : config + "." + ClassOf(name);
}
