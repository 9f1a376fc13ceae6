using System.Collections.Immutable;
using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators;

/// <summary>
/// Checks what code assigns to a payload: lists (FLEXSSO0407), as in <c>new AcmeFlex(…) { Languages = ["en,de"] }</c>, and secrets
/// (FLEXSSO0518). Works on syntax, not on operations, because the right side alone rules out nearly every assignment of a project.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexSsoElementAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AttributeRules.WrongElement, Auth0Rules.Secret);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ConfigAttributeMetadataName).Length > 0)
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.SimpleAssignmentExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        AssignmentExpressionSyntax assignment = (AssignmentExpressionSyntax)context.Node;
        bool isList = ConstantText.ElementsOf(assignment.Right).Any();
        // Only literals: to look up every name on a right side would cost too much.
        List<SecretExpression> secrets = SecretExpression.Find(assignment.Right, static _ => null);
        if ((!isList && secrets.Count == 0) || Target(assignment.Left, context) is not { } target)
            return;
        DiagnosticSink sink = new(collect: true, context.CancellationToken);
        if (isList && target.IsTextArray)
            ListElements.Check(assignment.Right, target.Attribute, _ => context.SemanticModel, sink);
        foreach (SecretExpression secret in secrets)
        {
            if (IsOwn(secret.Expression, assignment))
                sink.Report(SecretValue.Found(SecretRule.NameOf(target.Member), secret.Kind), DiagnosticTarget.Of(secret.Expression));
        }
        foreach (Diagnostic diagnostic in sink.Diagnostics)
            context.ReportDiagnostic(diagnostic);
    }

    // A nested assignment is analyzed on its own, and what a lambda does is not assigned.
    private static bool IsOwn(ExpressionSyntax expression, AssignmentExpressionSyntax assignment) =>
        expression.Ancestors().First(static node => node is AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax) == assignment;

    // The attributes of a declaration do not enter its assembly, so the member must be in this one.
    private static (ISymbol Member, string Attribute, bool IsTextArray)? Target(ExpressionSyntax left, SyntaxNodeAnalysisContext context)
    {
        ISymbol? member = context.SemanticModel.GetSymbolInfo(left, context.CancellationToken).Symbol;
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        if (
            type is null
            || member!.ContainingType?.FindAttribute(KnownNames.ConfigAttribute) is null
            || (FindAttribute(member) ?? FindAttribute(BackingFieldOf(member))) is not { ConstructorArguments.Length: 1 } attribute
            || attribute.ConstructorArguments[0].Value is not string name
        )
            return null;
        return (member, AttributeName.Split(name.Trim()).Name, MemberType.Map(type) == WorkerAttributeType.TextArray);
    }

    private static AttributeData? FindAttribute(ISymbol? member) => member?.FindAttribute(KnownNames.AttributeAttribute);

    // [field: FlexAttribute("…")] stands on the backing field.
    private static ISymbol? BackingFieldOf(ISymbol member)
    {
        foreach (ISymbol candidate in member.ContainingType.GetMembers())
        {
            if (candidate is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member))
                return field;
        }
        return null;
    }
}
