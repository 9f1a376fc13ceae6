using System.Reflection;
using FlexSso.Generators.Incremental;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>What lies between finding a declaration and parsing it: the driver keeps it until the next run.</summary>
public sealed class FoundDeclarationTests
{
    // Roslyn's name for the step of ForAttributeWithMetadataName that gives what the transform made.
    private const string Step = "result_ForAttributeWithMetadataName";

    [Test]
    public void What_has_been_parsed_lets_go_of_its_file_and_is_not_parsed_again()
    {
        CSharpCompilation project = Compile.Source(Declarations.Config());
        GeneratorDriver driver = Cacheability.NewDriver(project, track: true).RunGenerators(project);
        FoundDeclaration[] found =
        [
            .. driver
                .GetRunResult()
                .Results.Single()
                .TrackedSteps[Step]
                .SelectMany(static step => step.Outputs)
                .Select(static output => (FoundDeclaration)output.Value),
        ];

        Assert.That(found, Has.Length.EqualTo(1));
        Assert.That(ContextOf(found[0]).SemanticModel, Is.Null);
        ParsedDeclaration parsed = found[0].Parse(new ParseMemory(), default);
        Assert.That(parsed.Model, Is.Not.Null);
        Assert.That(found[0].Parse(new ParseMemory(), default), Is.SameAs(parsed));
    }

    private static GeneratorAttributeSyntaxContext ContextOf(FoundDeclaration found) =>
        (GeneratorAttributeSyntaxContext)
            typeof(FoundDeclaration).GetField("_context", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(found)!;
}
