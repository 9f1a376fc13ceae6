using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Removes the reported role from its list.</summary>
internal static class RemoveRoleOffer
{
    public static Offer? Find(FixSource source, Diagnostic diagnostic) =>
        source.ExpressionAt(diagnostic) is { } expression
        && !RoleExpression.IsArray(source.Model, expression)
        && RoleExpression.ElementOf(expression) is { } element
            ? new Offer(diagnostic, FixKeys.RemoveRole, "Remove the repeated role", Edit.Remove(element))
            : null;
}
