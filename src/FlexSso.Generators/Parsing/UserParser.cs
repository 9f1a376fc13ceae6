using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared users (FLEXSSO0304, FLEXSSO0307) and, through <see cref="RoleParser"/>, their roles.</summary>
internal static class UserParser
{
    public static List<DeclaredUser> Parse(INamedTypeSymbol type, List<EnvironmentSource> environments, RuleSink sink)
    {
        List<DeclaredUser> users = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.UserAttribute))
                continue;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length < 2)
            {
                sink.MarkInvalid();
                continue;
            }
            string? environment = UserEnvironment.Parse(type, attribute, environments, sink);
            TextArgument argument = TextArgument.Positional(attribute, 0, "User");
            (string email, bool isValid) = ParseEmail(argument, sink);
            int other = isValid ? IndexOf(email, environment, users) : -1;
            if (other >= 0)
                sink.Report(
                    UserRules.DuplicateUser,
                    argument.Place,
                    email,
                    OtherPlace.Of(Place.Of(users[other].Attribute, 0), argument.Place, sink.Cancellation)
                );
            // What is only worth knowing is said of a user who is there, not beside the error that there is none.
            bool isUser = isValid && other < 0;
            users.Add(new DeclaredUser(attribute, environment, email, RoleParser.Parse(attribute, email, isUser, sink)));
        }
        return users;
    }

    private static int IndexOf(string email, string? environment, List<DeclaredUser> users)
    {
        string key = EmailAddress.KeyOf(email);
        for (int i = 0; i < users.Count; i++)
        {
            if (users[i].IsSame(key, environment))
                return i;
        }
        return -1;
    }

    // Something to call the user by in a message about their roles, even when it is no e-mail address.
    private static (string Email, bool IsValid) ParseEmail(TextArgument argument, RuleSink sink)
    {
        if (TextRules.Trimmed(argument, sink) is not { } email)
        {
            if (!argument.IsGiven)
                sink.Report(UserRules.WrongUserKey, argument.Place, "null", "is not an e-mail address");
            return (argument.Value ?? "null", false);
        }
        if (Addressed(email) is { } address)
        {
            sink.Report(
                UserRules.WrongUserKey,
                argument.Place,
                Fix.Value(address),
                email,
                "is an address with brackets, as a mail program writes it"
            );
            return (email, false);
        }
        if (TextRules.HasPlaceholder(argument, email, "the e-mail address of the user in Auth0", sink))
            return (email, false);
        if (EmailAddress.WhyNot(email) is not { } reason)
            return (email, true);
        sink.Report(UserRules.WrongUserKey, argument.Place, email, reason);
        return (email, false);
    }

    // "Ada <ada@acme.example>": its brackets are no placeholder's.
    private static string? Addressed(string text)
    {
        int open = text.IndexOf('<');
        if (open < 0 || text[text.Length - 1] != '>')
            return null;
        string address = text.Substring(open + 1, text.Length - open - 2);
        return EmailAddress.WhyNot(address) is null ? address : null;
    }
}
