using System.Globalization;
using System.Text;
using FlexSso.Model;

namespace FlexSso.Generators.Emitting;

/// <summary>C# names for the constants of users: <c>ada.lovelace@acme.example</c> becomes <c>AdaLovelaceAcmeExample</c>.</summary>
internal static class ConstantNames
{
    public static IReadOnlyList<string> ForUsers(EquatableArray<UserModel> users)
    {
        List<string> names = new(users.Count);
        // A member cannot have the name of its class.
        HashSet<string> taken = new(StringComparer.Ordinal) { GeneratedMembers.AppMetadata };
        foreach (UserModel user in users)
        {
            string name = From(user.Email);
            string unique = name;
            for (int number = 2; !taken.Add(unique); number++)
                unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
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
            if (char.IsLetterOrDigit(c))
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !char.IsLetterOrDigit(c);
        }
        if (name.Length == 0 || !char.IsLetter(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }
}
