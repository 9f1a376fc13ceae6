using System.Collections.Immutable;
using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators;

/// <summary>
/// The lists that code gives to a payload (FLEXSSO0407): <c>new AcmeFlex(…) { Languages = ["en,de"] }</c>. Works on syntax and not on
/// operations, because the form of the right side alone rules out nearly every assignment of a project.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlexSsoElementAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.WrongElement);

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
        if (!ConstantText.ElementsOf(assignment.Right).Any())
            return;
        if (Target(assignment.Left, context) is not { } attribute)
            return;
        RuleSink sink = new(collect: true, context.CancellationToken);
        ElementRule.Check(assignment.Right, attribute, _ => context.SemanticModel, sink);
        foreach (Diagnostic diagnostic in sink.Diagnostics)
            context.ReportDiagnostic(diagnostic);
    }

    // The attributes of a declaration do not enter its assembly, so the member must be of this one.
    private static string? Target(ExpressionSyntax left, SyntaxNodeAnalysisContext context)
    {
        ISymbol? member = context.SemanticModel.GetSymbolInfo(left, context.CancellationToken).Symbol;
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        if (
            type is null
            || MemberType.Map(type) != AttributeType.TextArray
            || member!.ContainingType?.FindAttribute(KnownNames.ConfigAttribute) is null
            || (FindAttribute(member) ?? FindAttribute(BackingFieldOf(member))) is not { ConstructorArguments.Length: 1 } attribute
        )
            return null;
        return attribute.ConstructorArguments[0].Value is string name ? AttributeName.Split(name.Trim()).Name : null;
    }

    private static AttributeData? FindAttribute(ISymbol? member) => member?.FindAttribute(KnownNames.AttributeAttribute);

    // [field: FlexAttribute("…")] lands there.
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
