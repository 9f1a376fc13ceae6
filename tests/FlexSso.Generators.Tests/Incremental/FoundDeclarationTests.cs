using System.Reflection;
using FlexSso.Generators.Incremental;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>What lies between finding a declaration and parsing it: the driver keeps it until the next run.</summary>
public sealed class FoundDeclarationTests
{
    private readonly CSharpCompilation _project = Compile.Source(Declarations.Config());

    [Test]
    public void What_has_been_parsed_lets_go_of_its_file()
    {
        GeneratorDriver driver = Cacheability.NewDriver(_project, track: true).RunGenerators(_project);
        object[] found =
        [
            .. driver
                .GetRunResult()
                .Results.Single()
                .TrackedSteps[TrackingNames.Found]
                .SelectMany(static step => step.Outputs)
                .Select(static output => output.Value),
        ];

        Assert.That(found, Has.Length.EqualTo(1));
        Assert.That(KeptBy((FoundDeclaration)found[0]), Is.All.Null);
        Assert.That(KeptBy(Find()), Is.Not.Empty.And.All.Not.Null);
    }

    // The models of all files would be alive at once, and so whatever has one.
    [Test]
    public void What_is_to_be_parsed_has_no_semantic_model()
    {
        IEnumerable<Type> types = Fields.Select(static field => field.FieldType);

        Assert.That(
            types,
            Is.EquivalentTo(
                new[]
                {
                    typeof(object),
                    typeof(INamedTypeSymbol),
                    typeof(TypeDeclarationSyntax),
                    typeof(Compilation),
                    typeof(ParsedDeclaration),
                }
            )
        );
    }

    [Test]
    public void Who_was_cancelled_may_ask_again_and_all_get_the_same()
    {
        FoundDeclaration found = Find();
        ParseMemory memory = new();

        Assert.That(() => found.Parse(memory, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        ParsedDeclaration[] parsed = new ParsedDeclaration[8];
        Parallel.For(0, parsed.Length, i => parsed[i] = found.Parse(new ParseMemory(), default));

        Assert.That(parsed[0].Model, Is.Not.Null);
        Assert.That(parsed, Is.All.SameAs(parsed[0]));
    }

    private FoundDeclaration Find()
    {
        Finder finder = new();
        CSharpGeneratorDriver.Create(finder).RunGenerators(_project);
        return finder.Found.Single();
    }

    private static FieldInfo[] Fields => typeof(FoundDeclaration).GetFields(BindingFlags.Instance | BindingFlags.NonPublic);

    // What it has of Roslyn.
    private static IEnumerable<object?> KeptBy(FoundDeclaration found) =>
        Fields
            .Where(static field => field.FieldType.Namespace!.StartsWith(nameof(Microsoft), StringComparison.Ordinal))
            .Select(field => field.GetValue(found));

    // Only the driver makes a context.
    private sealed class Finder : IIncrementalGenerator
    {
        public List<FoundDeclaration> Found { get; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.SyntaxProvider.ForAttributeWithMetadataName(
                    KnownNames.ConfigAttributeMetadataName,
                    static (_, _) => true,
                    static (syntax, _) => new FoundDeclaration(syntax)
                ),
                (_, found) => Found.Add(found)
            );
    }
}
