using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Text;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The declared users (FLEXSSO0304, FLEXSSO0307) and, through <see cref="RoleParser"/>, their roles.</summary>
internal static class UserParser
{
    public static List<DeclaredUser> Parse(INamedTypeSymbol type, List<EnvironmentSource> environments, DiagnosticSink sink)
    {
        List<DeclaredUser> users = [];
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.IsFlexSso(KnownNames.UserAttribute))
                continue;
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length < 2)
            {
                sink.AddCompilerError();
                continue;
            }
            bool isInKnown = UserEnvironment.TryParse(type, attribute, environments, sink, out string? environment);
            TextArgument argument = TextArgument.Positional(attribute, 0, "User");
            (string email, bool isRight) = ParseEmail(argument, sink);
            if (isRight && users.Find(other => other.IsSame(EmailAddress.KeyOf(email), environment)) is { } twin)
                argument.Report(
                    UserKey.Duplicate(email, OtherLocation.Of(DiagnosticTarget.Of(twin.Attribute, 0), argument.Target, sink.Cancellation)),
                    sink
                );
            bool hasKnownRoles = RoleParser.TryParse(
                attribute,
                "user '" + email + "'",
                UserRoles.None(email),
                sink,
                out List<FlexRole> roles
            );
            if (hasKnownRoles)
                RoleParser.CheckInsights(attribute, email, roles, sink);
            UserModel user = new(email, new EquatableArray<FlexRole>(roles.ToArray()), IsEmailVerified(attribute, sink));
            users.Add(new DeclaredUser(attribute, environment, user, isInKnown && hasKnownRoles));
        }
        return users;
    }

    private static bool IsEmailVerified(AttributeData attribute, DiagnosticSink sink)
    {
        TypedConstant? argument = attribute.FindNamed(KnownNames.EmailVerified);
        if (argument is { Kind: TypedConstantKind.Error })
            sink.AddCompilerError();
        return argument?.Value is true;
    }

    // A message about the roles needs a name for the user, even when that is not an e-mail address.
    private static (string Email, bool IsRight) ParseEmail(TextArgument argument, DiagnosticSink sink)
    {
        if (argument.Read(sink) is { } email)
            return (email, argument.Report(UserKey.Check(email), sink));
        if (!argument.IsGiven)
            argument.Report(UserKey.Null(), sink);
        return (argument.Value ?? "null", false);
    }
}
