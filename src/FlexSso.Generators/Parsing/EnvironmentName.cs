using FlexSso.Text;

namespace FlexSso.Generators.Parsing;

/// <summary>An environment's name is a folder and, in Pascal case, a nested class.</summary>
internal static class EnvironmentName
{
    private const int MaxLength = 32;

    /// <summary>Why the name can be neither, in words that continue a sentence.</summary>
    public static string? WhyNot(string name)
    {
        if (name.Length > MaxLength)
            return "is longer than 32 characters";
        if (!IsLetter(name[0]))
            return "does not begin with a letter";
        foreach (char c in name)
        {
            if (!IsLetter(c) && c is not ((>= '0' and <= '9') or '-' or '_'))
                return "holds '" + c + "'";
        }
        // It ends the name of the Action too; which names Auth0 takes is documented nowhere.
        if (name[name.Length - 1] is '-' or '_')
            return "ends in '" + name[name.Length - 1] + "'";
        return WindowsDevice.IsName(name) ? "is a device on Windows, where no folder can be called so" : null;
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

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
