using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>Asserts that the pipeline caches: equal input gives equal models and emits nothing, and no model holds a compilation.</summary>
internal static class Cacheability
{
    public static GeneratorDriver NewDriver(CSharpCompilation compilation, bool track = true) =>
        CSharpGeneratorDriver.Create(
            [new FlexSsoGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track)
        );

    public static void Check(CSharpCompilation compilation, out GeneratorDriver driver)
    {
        driver = NewDriver(compilation).RunGenerators(compilation);
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        Assert.That(first.Exception, Is.Null);
        GeneratorRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();

        ImmutableArray<IncrementalGeneratorRunStep> before = Steps(first);
        ImmutableArray<IncrementalGeneratorRunStep> after = Steps(second);
        Assert.That(after.Length, Is.EqualTo(before.Length));
        for (int i = 0; i < before.Length; i++)
        {
            Assert.That(after[i].Outputs.Select(o => o.Value), Is.EqualTo(before[i].Outputs.Select(o => o.Value)));
            Assert.That(
                after[i].Outputs.Select(o => o.Reason),
                Is.All.AnyOf(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged),
                "an equal input must give an equal model"
            );
            foreach ((object value, _) in before[i].Outputs)
                AssertHoldsNoCompilation(value, []);
        }
        Assert.That(
            second.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason),
            Is.All.EqualTo(IncrementalStepRunReason.Cached),
            "no file may be emitted anew for an equal input"
        );
    }

    // A project without a declaration has no such step.
    private static ImmutableArray<IncrementalGeneratorRunStep> Steps(GeneratorRunResult result) =>
        result.TrackedSteps.TryGetValue(TrackingNames.Configs, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps : [];

    private static void AssertHoldsNoCompilation(object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.That(
            value,
            Is.Not.InstanceOf<Compilation>()
                .And.Not.InstanceOf<ISymbol>()
                .And.Not.InstanceOf<SyntaxNode>()
                .And.Not.InstanceOf<SyntaxTree>()
                .And.Not.InstanceOf<SyntaxReference>()
                .And.Not.InstanceOf<Location>()
                .And.Not.InstanceOf<AttributeData>(),
            "a model must not keep a compilation alive"
        );
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                AssertHoldsNoCompilation(item, seen);
        }
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (
                FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly
                )
            )
                AssertHoldsNoCompilation(field.GetValue(value), seen);
        }
    }
}
