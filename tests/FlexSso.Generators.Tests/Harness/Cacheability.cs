using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>Shows that the pipeline caches: the same input runs no step again, and nothing that a step hands on holds a compilation.</summary>
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

        foreach (string name in new[] { TrackingNames.Configs })
        {
            ImmutableArray<IncrementalGeneratorRunStep> before = Steps(first, name);
            ImmutableArray<IncrementalGeneratorRunStep> after = Steps(second, name);
            Assert.That(after.Length, Is.EqualTo(before.Length), name);
            for (int i = 0; i < before.Length; i++)
            {
                Assert.That(after[i].Outputs.Select(o => o.Value), Is.EqualTo(before[i].Outputs.Select(o => o.Value)), name);
                Assert.That(
                    after[i].Outputs.Select(o => o.Reason),
                    Is.All.AnyOf(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged),
                    $"step {name} must not run anew for an equal input"
                );
                foreach ((object value, _) in before[i].Outputs)
                    AssertHoldsNoCompilation(value, name, []);
            }
        }
        Assert.That(
            second.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason),
            Is.All.EqualTo(IncrementalStepRunReason.Cached),
            "no file may be emitted anew for an equal input"
        );
    }

    private static ImmutableArray<IncrementalGeneratorRunStep> Steps(GeneratorRunResult result, string name) =>
        result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps : [];

    private static void AssertHoldsNoCompilation(object? value, string step, HashSet<object> seen)
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
            $"step {step} hands on what keeps a compilation alive"
        );
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                AssertHoldsNoCompilation(item, step, seen);
        }
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (
                FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly
                )
            )
                AssertHoldsNoCompilation(field.GetValue(value), step, seen);
        }
    }
}
