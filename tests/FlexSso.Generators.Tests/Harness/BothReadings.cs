using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>
/// A class whose members the generator reads from their syntax gives what their symbols give. Held against each other in every run of every
/// test, so whatever a test makes up is a case for both.
/// </summary>
internal static class BothReadings
{
    public static void AreEqual(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (TypeDeclarationSyntax part in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (
                    model.GetDeclaredSymbol(part) is not { } type
                    || type.FindAttribute(KnownNames.ConfigAttribute) is not { } config
                    || PlainClass.Of(type, part, model) is not { } plain
                )
                    continue;
                Assert.That(Parse(type, config, plain), Is.EqualTo(Parse(type, config, null)), part.ToString);
            }
        }
    }

    private static ConfigModel? Parse(INamedTypeSymbol type, AttributeData config, PlainClass? plain) =>
        ConfigParser.Parse(type, config, new RuleSink(collect: false, default), plain: plain);
}
