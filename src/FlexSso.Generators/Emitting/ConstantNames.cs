using System.Text;
using FlexSso.Generators.Model;
using FlexSso.Model;

namespace FlexSso.Generators.Emitting;

/// <summary>C# names for the users' constants: <c>ada.lovelace@acme.example</c> becomes <c>AdaLovelaceAcmeExample</c>.</summary>
internal static class ConstantNames
{
    public static List<string> ForUsers(EquatableArray<UserModel> users)
    {
        List<string> names = new(users.Count);
        // The containing class's own name cannot name a member of it.
        const string Class = GeneratedMembers.AppMetadata;
        // A list is searched fast enough while it is short.
        HashSet<string>? taken = users.Count > 8 ? new(StringComparer.Ordinal) { Class } : null;
        foreach (UserModel user in users)
        {
            string name = From(user.Email);
            string unique = name;
            for (int number = 2; unique == Class || !(taken?.Add(unique) ?? !names.Contains(unique)); number++)
                unique = name + "_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            names.Add(unique);
        }
        return names;
    }

    private static string From(string email)
    {
        StringBuilder name = new(email.Length);
        bool startsWord = true;
        foreach (char c in email)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }
            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }
        if (name.Length == 0 || !char.IsLetter(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }
}
