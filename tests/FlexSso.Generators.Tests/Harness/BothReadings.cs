using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>
/// A class whose members the generator reads from their syntax gives what their symbols give. Held against each other in every run of every
/// test, so whatever a test makes up is a case for both.
/// </summary>
/// <param name="Type">A configuration.</param>
/// <param name="Plain">Its members from their syntax; null when it is not plain.</param>
/// <param name="BySyntax">The model, as the generator parses it.</param>
/// <param name="BySymbols">The model from symbols alone.</param>
internal sealed record BothReadings(INamedTypeSymbol Type, PlainClass? Plain, ConfigModel? BySyntax, ConfigModel? BySymbols)
{
    public static void AreEqual(Compilation compilation)
    {
        foreach (BothReadings read in Of(compilation))
            Assert.That(read.BySyntax, Is.EqualTo(read.BySymbols), read.Type.Name);
    }

    /// <summary>Every configuration, in the order and from the part that the generator takes.</summary>
    public static IEnumerable<BothReadings> Of(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (TypeDeclarationSyntax part in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (
                    model.GetDeclaredSymbol(part) is not INamedTypeSymbol type
                    || type.FindAttribute(KnownNames.ConfigAttribute) is not { ApplicationSyntaxReference: { } reference } config
                    || reference.SyntaxTree != tree
                    || !part.FullSpan.Contains(reference.Span)
                )
                    continue;
                PlainClass? plain = PlainClass.Of(type, part, compilation);
                yield return new BothReadings(type, plain, Parse(type, config, plain), Parse(type, config, null));
            }
        }
    }

    private static ConfigModel? Parse(INamedTypeSymbol type, AttributeData config, PlainClass? plain) =>
        ConfigParser.Parse(type, config, new RuleSink(collect: false, default), plain: plain);
}
