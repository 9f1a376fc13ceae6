using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The e-mail address that names a user (FLEXSSO0307).</summary>
internal static class UserKey
{
    public static ValueFinding? Check(string email)
    {
        // Before placeholders, which stand in the same brackets.
        if (Address(email) is { } address)
        {
            ValueFinding finding = new(RuleIds.WrongUserKey, email, "is an address with brackets, as a mail program writes it");
            // With another address or a list before the brackets, it may be another person.
            bool isName = email.IndexOfAny(['@', ',', ';']) > email.IndexOf('<');
            return isName ? finding with { Right = address } : finding with { Likely = address };
        }
        return LeftPlaceholder.Check("User", email, "the e-mail address of the user in Auth0")
            ?? (EmailAddress.WhyNot(email) is { } reason ? new ValueFinding(RuleIds.WrongUserKey, email, reason) : null);
    }

    /// <summary>The e-mail is null.</summary>
    public static ValueFinding Null() => new(RuleIds.WrongUserKey, "null", "is not an e-mail address");

    /// <summary>A user is declared more than once.</summary>
    /// <param name="email">The e-mail.</param>
    /// <param name="other">Where the other declaration is, such as <c>also in line 12</c>.</param>
    public static ValueFinding Duplicate(string email, string other) => new(RuleIds.DuplicateUser, email, other);

    // The address in "Ada <ada@acme.example>".
    private static string? Address(string text)
    {
        int open = text.IndexOf('<');
        if (open < 0 || text[text.Length - 1] != '>')
            return null;
        string address = text.Substring(open + 1, text.Length - open - 2);
        return EmailAddress.WhyNot(address) is null ? address : null;
    }
}
