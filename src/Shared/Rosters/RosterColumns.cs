using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>Assigns the columns of a roster to e-mail, roles, name and the declared attributes.</summary>
internal sealed class RosterColumns
{
    /// <summary>The column is unknown.</summary>
    public const int None = -1;
    public const int Email = 0;
    public const int Roles = 1;
    public const int Name = 2;
    public const int EmailVerified = 3;

    /// <summary>The first declared attribute; the others follow in their order.</summary>
    public const int FirstAttribute = 4;

    private const string EmailName = "email";
    private const string RolesName = "roles";
    private const string NameName = "name";
    private const string EmailVerifiedName = "email_verified";

    // More names would make a message hard to read.
    private const int MaxNames = 20;

    private readonly int[] _targets;

    private RosterColumns(int[] targets) => _targets = targets;

    /// <summary>The target of the column: one of the constants, or <see cref="FirstAttribute"/> plus the index of an attribute.</summary>
    public int this[int column] => _targets[column];

    /// <summary>True if the rows can be checked, because there are columns for e-mail and roles.</summary>
    public bool IsUsable { get; private set; } = true;

    public static RosterColumns Find(RosterTable table, RosterShape shape, RosterFindings findings)
    {
        int[] targets = new int[table.Columns.Count];
        HashSet<string> meant = new(StringComparer.Ordinal);
        string?[] taken = new string?[FirstAttribute + shape.Attributes.Count];
        // In JSON two users may have different names for the same attribute.
        for (int i = 0; i < targets.Length; i++)
        {
            RosterColumn column = table.Columns[i];
            int target = TargetOf(column.Name, shape);
            targets[i] = target;
            if (target == None)
                AddUnknown(table, shape, i, meant, findings);
            else if (taken[target] is { } other && !table.IsJson)
            {
                targets[i] = None;
                string cause = other == column.Name ? " occurs twice" : " is the same as '" + other + "'";
                findings.Add(
                    RosterRule.WrongRoster,
                    column.Start,
                    column.Length,
                    "Column '" + column.Name + "'" + cause,
                    "keep one of them"
                );
            }
            else
                taken[target] = column.Name;
            if (target >= FirstAttribute && shape.Attributes[target - FirstAttribute] is { IsInFlex: false } attribute)
                findings.Add(
                    RosterRule.WrongRoster,
                    column.Start,
                    column.Length,
                    "Column '" + column.Name + "' has no effect, because the Action reads the attribute from '" + attribute.Path + "'",
                    "remove the column, or the Source of the attribute"
                );
        }
        RosterColumns columns = new(targets);
        // In JSON each object has its own members, so a missing one is reported at its user.
        if (!table.IsJson)
        {
            columns.Require(taken[Email], EmailName, table, meant, findings);
            columns.Require(taken[Roles], RolesName, table, meant, findings);
        }
        return columns;
    }

    private void Require(string? found, string name, RosterTable table, HashSet<string> meant, RosterFindings findings)
    {
        if (found is not null)
            return;
        IsUsable = false;
        // A misspelt column was already reported with this name as the suggestion.
        if (meant.Contains(name))
            return;
        RosterColumn first = table.Columns[0];
        RosterColumn last = table.Columns[table.Columns.Count - 1];
        findings.Add(
            RosterRule.WrongRoster,
            first.Start,
            last.Start + last.Length - first.Start,
            "The column '" + name + "' is missing",
            "add it to the header, in this spelling"
        );
    }

    private static int TargetOf(string name, RosterShape shape)
    {
        // A declared attribute named 'name' takes precedence over the display name.
        for (int i = 0; i < shape.Attributes.Count; i++)
        {
            if (shape.Attributes[i].Name == name)
                return FirstAttribute + i;
        }
        for (int i = 0; i < shape.Attributes.Count; i++)
        {
            if (shape.Attributes[i].Key == name)
                return FirstAttribute + i;
        }
        return name switch
        {
            EmailName => Email,
            RolesName => Roles,
            NameName => Name,
            EmailVerifiedName => EmailVerified,
            _ => None,
        };
    }

    private static void AddUnknown(RosterTable table, RosterShape shape, int index, HashSet<string> meant, RosterFindings findings)
    {
        RosterColumn column = table.Columns[index];
        string[] names = new[] { EmailName, RolesName, NameName, EmailVerifiedName }
            .Concat(shape.Attributes.Select(static a => a.Name))
            .ToArray();
        // The message would be dropped, so the search is not worth it.
        string? suggestion = findings.IsFull ? null : Suggest(column.Name, names);
        if (suggestion is not null)
            meant.Add(suggestion);
        string remedy = suggestion is not null
            ? "did you mean '" + suggestion + "'?"
            : "use " + string.Join(", ", names.Take(MaxNames)) + (names.Length > MaxNames ? ", \u2026" : "");
        findings.Add(
            RosterRule.WrongRoster,
            column.Start,
            column.Length,
            column.Name.Length > 0 || table.IsJson
                ? "Column '"
                    + RosterFindings.Shown(column.Name)
                    + "' is neither 'email', 'roles', 'name', 'email_verified' nor a declared attribute"
                : "Column " + (index + 1).ToString(CultureInfo.InvariantCulture) + " has no name",
            column.Name.Length > 0 ? remedy : "name it, or remove it"
        );
    }

    private static string? Suggest(string name, string[] names)
    {
        // Flex appends the type to the name, as in languages.stringarray. A roster does not need it.
        int dot = name.LastIndexOf('.');
        if (dot > 0 && AttributeNames.TypeOf(name.Substring(dot + 1)) is not null)
            name = name.Substring(0, dot);
        string letters = EditDistance.Letters(name);
        if (letters is "mail" or "emailaddress" or "user" or "username")
            return EmailName;
        if (letters is "fullname" or "displayname")
            return NameName;
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in names)
        {
            string other = EditDistance.Letters(candidate);
            int distance = EditDistance.Between(letters, other);
            if (distance < bestDistance && 3 * distance <= other.Length)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }
}
