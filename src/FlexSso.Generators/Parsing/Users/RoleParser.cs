using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Roles;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Parsing;

/// <summary>The roles of one declared user or role mapping (FLEXSSO0301 to 0303, 0305 and 0306).</summary>
internal static class RoleParser
{
    /// <param name="attribute">The attribute; its first argument names the owner.</param>
    /// <param name="owner">Who has the roles, for messages: <c>user 'ada@acme.example'</c>.</param>
    /// <param name="none">What is wrong without a role.</param>
    /// <param name="sink">Takes what is wrong.</param>
    /// <param name="roles">The roles, each once.</param>
    /// <returns>False when there is no role, or one that Flex does not know.</returns>
    public static bool TryParse(AttributeData attribute, string owner, ValueFinding none, DiagnosticSink sink, out List<FlexRole> roles)
    {
        roles = [];
        // Points at the argument that holds no role, or at the attribute when there is no argument.
        if (HasNothing(attribute.ConstructorArguments, 1))
            return sink.Report(none, DiagnosticTarget.Of(attribute, 1));
        bool isRight = true;
        for (RoleArguments arguments = new(attribute); arguments.MoveNext(); )
            isRight &= Add(arguments.Value, arguments.Target, owner, roles, sink);
        return isRight;
    }

    /// <summary>Reports how the roles of a user go together. All of them must be known.</summary>
    public static void CheckInsights(AttributeData attribute, string email, List<FlexRole> roles, DiagnosticSink sink)
    {
        if (UserRoles.CheckInsights(roles, email) is var (finding, role))
            sink.Report(finding, TargetOf(attribute, role));
    }

    private static DiagnosticTarget TargetOf(AttributeData attribute, FlexRole role)
    {
        for (RoleArguments arguments = new(attribute); arguments.MoveNext(); )
        {
            if (RoleOf(arguments.Value) == role)
                return arguments.Target;
        }
        return DiagnosticTarget.Of(attribute);
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

    /// <returns>False when it is not a role.</returns>
    private static bool Add(TypedConstant constant, DiagnosticTarget target, string owner, List<FlexRole> roles, DiagnosticSink sink)
    {
        // The compiler refuses an array within an array (CS0182).
        if (constant.Kind is TypedConstantKind.Error or TypedConstantKind.Array)
        {
            sink.AddCompilerError();
            return false;
        }
        if (Combination(target, sink) is { } combination)
            return sink.Report(
                UserRoles.Unknown(
                    combination,
                    owner,
                    "write the roles one after the other, with commas, because '|' makes another role of them"
                ),
                target
            );
        if (RoleOf(constant) is not { } role)
            return ReportUnknown(constant, target, owner, sink);
        if (roles.Contains(role))
            sink.Report(UserRoles.Duplicate(FlexRoleNames.Of(role), owner), target, Fix.None.With(FixKeys.RemoveRole, "true"));
        else
            roles.Add(role);
        return true;
    }

    // FlexRole.Agent | FlexRole.Supervisor has the value of another role. The build fails with the error, so the generator need not look.
    private static string? Combination(DiagnosticTarget target, DiagnosticSink sink)
    {
        if (!sink.Collects)
            return null;
        Location location = target.ToLocation(sink.Cancellation);
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

    /// <summary>Reports a role that Flex does not know (FLEXSSO0302).</summary>
    /// <param name="constant">The role as written.</param>
    /// <param name="target">Where it stands.</param>
    /// <param name="owner">Who has the role, for the message.</param>
    /// <param name="sink">Takes the error.</param>
    /// <returns>False: it is an error.</returns>
    public static bool ReportUnknown(TypedConstant constant, DiagnosticTarget target, string owner, DiagnosticSink sink)
    {
        (string shown, string name) = Describe(constant);
        FlexRole? suggestion = RoleSuggestion.For(name);
        string remedy = suggestion is { } role
            ? "did you mean '" + FlexRoleNames.Of(role) + "' (FlexRole." + role + ")?"
            : UserRoles.UseOneOf();
        return sink.Report(UserRoles.Unknown(shown, owner, remedy), target, Fix.None.With(FixKeys.Role, suggestion?.ToString()));
    }

    // How a message shows the value, and the word in it that may be meant as a role.
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

    // ToString would write a number as the culture does.
    private static string Literal(TypedConstant constant) =>
        constant.Value is ITypeSymbol type
            ? "typeof(" + type.ToDisplayString() + ")"
            : SymbolDisplay.FormatPrimitive(constant.Value!, quoteStrings: true, useHexadecimalNumbers: false) ?? "null";
}
