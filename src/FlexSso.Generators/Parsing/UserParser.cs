using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared users (FLEXSSO0304, FLEXSSO0307) and, through <see cref="RoleParser"/>, their roles.</summary>
internal static class UserParser
{
    public static EquatableArray<UserModel> Parse(INamedTypeSymbol type, RuleSink sink)
    {
        List<UserModel> users = [];
        HashSet<string> emails = new(StringComparer.Ordinal);
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.UserAttribute))
                continue;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length < 2)
            {
                sink.MarkInvalid();
                continue;
            }
            string email = ParseEmail(attribute, emails, sink);
            users.Add(new UserModel(email, RoleParser.Parse(attribute, email, sink)));
        }
        return new EquatableArray<UserModel>(users.ToArray());
    }

    // Something to call the user by in a message about their roles, even when it is no e-mail address.
    private static string ParseEmail(AttributeData attribute, HashSet<string> emails, RuleSink sink)
    {
        TextArgument argument = TextArgument.Positional(attribute, 0, "User");
        if (TextRules.Trimmed(argument, sink) is not { } email)
        {
            if (!argument.IsGiven)
                sink.Report(Rules.WrongUserKey, argument.Place, "null", "is not an e-mail address");
            return argument.Value ?? "null";
        }
        if (TextRules.HasPlaceholder(argument, email, "the e-mail address of the user in Auth0", sink))
            return email;
        if (EmailAddress.WhyNot(email) is { } reason)
            sink.Report(Rules.WrongUserKey, argument.Place, email, reason);
        // In lower case, as the name of the artifact is: two users must not write one file.
        else if (!emails.Add(EmailAddress.KeyOf(email)))
            sink.Report(Rules.DuplicateUser, argument.Place, email);
        return email;
    }
}
