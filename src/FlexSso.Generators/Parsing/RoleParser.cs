using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>The roles of one declared user (FLEXSSO0301 to 0303, 0305 and 0306).</summary>
internal static class RoleParser
{
    /// <summary>The roles, each once.</summary>
    /// <param name="attribute">The user's attribute.</param>
    /// <param name="email">What messages call the user.</param>
    /// <param name="isUser">False when the user is wrong, which has been reported: then no information is added (FLEXSSO0306).</param>
    /// <param name="sink">Takes what is wrong.</param>
    public static EquatableArray<FlexRole> Parse(AttributeData attribute, string email, bool isUser, RuleSink sink)
    {
        List<FlexRole> roles = [];
        if (HasNothing(attribute.ConstructorArguments, 1))
        {
            // On the argument that holds no role; on the attribute when there is none.
            sink.Report(UserRules.NoRole, Place.Of(attribute, 1), email);
            return default;
        }
        bool isComplete = true;
        for (RoleArguments arguments = new(attribute); arguments.MoveNext(); )
            isComplete &= Add(arguments.Value, arguments.Place, email, roles, sink);
        // Of a role that is not known nobody can say what it goes together with.
        if (isComplete && InsightsRule.Find(roles) is var (rule, role) && (isUser || rule.DefaultSeverity != DiagnosticSeverity.Info))
            sink.Report(rule, PlaceOf(attribute, role), FlexRoleNames.Of(role), email);
        return new EquatableArray<FlexRole>(roles.ToArray());
    }

    private static Place PlaceOf(AttributeData attribute, FlexRole role)
    {
        for (RoleArguments arguments = new(attribute); arguments.MoveNext(); )
        {
            if (RoleOf(arguments.Value) == role)
                return arguments.Place;
        }
        return Place.Of(attribute);
    }

    private static bool IsNothing(TypedConstant constant) =>
        constant.Kind != TypedConstantKind.Error
        && (constant.IsNull || (constant.Kind == TypedConstantKind.Array && HasNothing(constant.Values, 0)));

    private static bool HasNothing(ImmutableArray<TypedConstant> constants, int start)
    {
        for (int i = start; i < constants.Length; i++)
        {
            if (!IsNothing(constants[i]))
                return false;
        }
        return true;
    }

    /// <returns>True when it is a role.</returns>
    private static bool Add(TypedConstant constant, Place place, string email, List<FlexRole> roles, RuleSink sink)
    {
        // An array within an array is no constant to the compiler (CS0182), and no role.
        if (constant.Kind is TypedConstantKind.Error or TypedConstantKind.Array)
        {
            sink.MarkInvalid();
            return false;
        }
        if (Combination(place, sink) is { } combination)
        {
            sink.Report(
                UserRules.UnknownRole,
                place,
                combination,
                "user '" + email + "'",
                "write the roles one after the other, with commas, because '|' makes another role of them"
            );
            return false;
        }
        if (RoleOf(constant) is not { } role)
        {
            ReportUnknown(constant, place, "user '" + email + "'", sink);
            return false;
        }
        if (roles.Contains(role))
            sink.Report(UserRules.DuplicateRole, place, Fix.None.With(FixKeys.RemoveRole, "true"), FlexRoleNames.Of(role), email);
        else
            roles.Add(role);
        return true;
    }

    // By its value FlexRole.Agent | FlexRole.Supervisor is another role. The build ends with the error, so the generator need not look.
    private static string? Combination(Place place, RuleSink sink)
    {
        if (!sink.Collects)
            return null;
        Location location = place.ToLocation(sink.Cancellation);
        SyntaxNode? node = location.SourceTree?.GetRoot(sink.Cancellation).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        return node is BinaryExpressionSyntax ? node.ToString() : null;
    }

    /// <summary>The role that a constant stands for, by value or by name.</summary>
    public static FlexRole? RoleOf(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array
            ? null
            : constant.Value switch
            {
                int value when constant.Type.IsFlexSso(nameof(FlexRole)) && FlexRoleNames.IsDefined((FlexRole)value) => (FlexRole)value,
                string name when FlexRoleNames.TryParse(name, out FlexRole role) => role,
                _ => null,
            };

    /// <summary>Reports FLEXSSO0302; <paramref name="owner"/> says whose role it is.</summary>
    public static void ReportUnknown(TypedConstant constant, Place place, string owner, RuleSink sink)
    {
        (string shown, string name) = Describe(constant);
        FlexRole? suggestion = RoleSuggestion.For(name);
        sink.Report(
            UserRules.UnknownRole,
            place,
            Fix.None.With(FixKeys.Role, suggestion?.ToString()),
            shown,
            owner,
            suggestion is { } role
                ? "did you mean '" + FlexRoleNames.Of(role) + "' (FlexRole." + role + ")?"
                : "use one of " + string.Join(", ", FlexRoleNames.All)
        );
    }

    // How a message shows the value, and the word in it that may have been meant for a role.
    private static (string Shown, string Name) Describe(TypedConstant constant)
    {
        if (constant.Value is string text)
            return (text, text);
        if (constant.Kind != TypedConstantKind.Enum)
            return (Literal(constant), "");
        string type = constant.Type!.ToDisplayString();
        foreach (ISymbol member in constant.Type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && field.ConstantValue.Equals(constant.Value))
                return (type + "." + field.Name, field.Name);
        }
        return ("(" + type + ")" + Literal(constant), "");
    }

    // Not ToString, which writes a number as the culture does.
    private static string Literal(TypedConstant constant) =>
        constant.Value is ITypeSymbol type
            ? "typeof(" + type.ToDisplayString() + ")"
            : SymbolDisplay.FormatPrimitive(constant.Value!, quoteStrings: true, useHexadecimalNumbers: false) ?? "null";
}
