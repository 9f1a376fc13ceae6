using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using FlexSso.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Replaces the reported role with the right one.</summary>
internal static class RoleOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic, string role)
    {
        if (
            !Enum.TryParse(role, out FlexRole meant)
            || !FlexRoleNames.IsDefined(meant)
            || source.ExpressionAt(diagnostic) is not { } expression
            || RoleExpression.IsArray(source.Model, expression)
            || source.AttributeAt(diagnostic) is not { } attribute
        )
            return null;
        // An array of strings cannot contain an enum member. Everywhere else the member is better, because the compiler checks it.
        string name = FlexRoleNames.Of(meant);
        return RoleExpression.IsInStringArray(source.Model, expression)
                ? Change(diagnostic, expression, StringLiteral.Quoted(name), StringLiteral.Write(name))
            : EnumMember.Write(source.Model, attribute, nameof(FlexRole), role) is { } text
                ? Change(diagnostic, expression, nameof(FlexRole) + "." + role, text)
            : null;
    }

    private static Offer Change(Diagnostic diagnostic, ExpressionSyntax expression, string shown, string text) =>
        new(diagnostic, FixKeys.Role, "Change to " + shown, Edit.Replace(expression, text));
}
