using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>Holds what is read of a class from its syntax against what is read from its symbols.</summary>
internal static class BothReadings
{
    /// <summary>Parses every configuration in both ways, in the order and from the part that the generator takes.</summary>
    public static (int Plain, int All) Check(CSharpCompilation compilation, Expected expected)
    {
        int plain = 0;
        int all = 0;
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
                PlainClass? members = PlainClass.Of(type, part, model);
                ConfigModel? bySyntax = ConfigParser.Parse(type, config, new RuleSink(collect: false, default), plain: members);
                ConfigModel? bySymbols = ConfigParser.Parse(type, config, new RuleSink(collect: false, default));
                string Message() =>
                    $"{type.Name} is {(members is null ? "not " : "")}plain in\n{string.Join("\n---\n", compilation.SyntaxTrees)}\n\n"
                    + $"from syntax:  {Text(bySyntax)}\nfrom symbols: {Text(bySymbols)}";
                Assert.That(bySyntax, Is.EqualTo(bySymbols), Message);
                if (expected != Expected.Either)
                    Assert.That(members is not null, Is.EqualTo(expected == Expected.Plain), Message);
                if (expected == Expected.Plain)
                    Assert.That(bySyntax, Is.Not.Null, Message);
                plain += members is null ? 0 : 1;
                all++;
            }
        }
        if (expected != Expected.Either)
            Assert.That(all, Is.Positive, "there is no configuration");
        AssertDoesNotThrow(compilation);
        return (plain, all);
    }

    /// <summary>Checks all of them, and counts the configurations in them.</summary>
    public static (int Plain, int All) Count(IEnumerable<CSharpCompilation> compilations)
    {
        int plain = 0;
        int all = 0;
        foreach (CSharpCompilation compilation in compilations)
        {
            (int some, int of) = Check(compilation, Expected.Either);
            plain += some;
            all += of;
        }
        return (plain, all);
    }

    private static void AssertDoesNotThrow(CSharpCompilation compilation) =>
        Assert.That(
            Cacheability.NewDriver(compilation, track: false).RunGenerators(compilation).GetRunResult().Results.Single().Exception,
            Is.Null
        );

    private static string Text(ConfigModel? model) =>
        model is null ? "nothing" : $"{model.Type} {string.Join(", ", model.Attributes.Select(static attribute => attribute.ToString()))}";
}
