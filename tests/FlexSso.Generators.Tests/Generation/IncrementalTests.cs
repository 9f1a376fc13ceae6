using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>What an edit makes the pipeline do again.</summary>
public sealed class IncrementalTests
{
    [Test]
    public void An_edit_elsewhere_emits_nothing()
    {
        Edits edits = new(Source("A"), Source("B"), "class Unrelated { int M() => 0; }");

        edits.Replace(2, "class Unrelated { int M() => 1; } class Another { }");

        Assert.That(edits.Emitted(), Is.Empty);
        Assert.That(edits.ParseReasons(), Is.EqualTo(new[] { IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged }));
    }

    [Test]
    public void A_comment_or_a_body_in_the_configuration_emits_nothing()
    {
        Edits edits = new(Source("A"));

        edits.Replace(0, "// moved down\n\n" + Source("A").Replace("{ }", "{ int Helper() => 42; }", StringComparison.Ordinal));

        Assert.That(edits.Emitted(), Is.Empty);
    }

    // A parse after an edit costs what it costs, once for each declaration. The budget is twice what was measured.
    [Test]
    public void An_edit_elsewhere_stays_within_its_budget_of_bytes()
    {
        const int Declarations = 10;
        const int BudgetOfOne = 35 * 1024;
        Edits edits = new(
            Compile.Sources([.. Enumerable.Range(0, Declarations).Select(i => Source("C" + i)), "class Unrelated { int M() => 0; }"]),
            track: false
        );

        long least = long.MaxValue;
        for (int i = 1; i <= 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            edits.Replace(Declarations, $"class Unrelated {{ int M() => {i}; }}");
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.That(least, Is.LessThan(Declarations * BudgetOfOne));
    }

    [Test]
    public void A_cancelled_run_ends_and_the_next_one_gives_what_a_fresh_run_gives()
    {
        CSharpCompilation compilation = Compile.Source(Source("A"));
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("A")!;
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Assert.That(
            () => ConfigParser.Read(type, type.GetAttributes()[0], new DiagnosticSink(collect: false, cancelled.Token)),
            Throws.InstanceOf<OperationCanceledException>()
        );
        GeneratorDriver driver = Cacheability.NewDriver(compilation);
        Assert.That(() => driver.RunGenerators(compilation, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            Text(driver.RunGenerators(compilation)),
            Is.EqualTo(Text(Cacheability.NewDriver(compilation).RunGenerators(compilation)))
        );

        static string Text(GeneratorDriver run) => run.GetRunResult().Results.Single().GeneratedSources.Single().SourceText.ToString();
    }

    [Test]
    public void Editing_one_configuration_emits_that_one()
    {
        Edits edits = new([.. Enumerable.Range(0, 20).Select(i => Source("C" + i))]);

        edits.Replace(
            7,
            Source("C7")
                .Replace("acme.us", "acme.eu", StringComparison.Ordinal)
                .Replace("{ }", "{ [FlexSso.FlexAttribute(\"x\")] public int X { get; set; } }", StringComparison.Ordinal)
        );

        Assert.That(edits.Emitted(), Has.Count.EqualTo(1));
        Assert.That(edits.Emitted().Single(), Does.Contain("C7"));
    }

    [Test]
    public void Breaking_a_configuration_takes_its_code_away_and_repairing_brings_the_same_bytes_back()
    {
        Edits edits = new(Source("A"), Source("B"));
        string before = edits.Text("A");

        edits.Replace(0, Source("A").Replace("urn:flex", "urn:flux", StringComparison.Ordinal));
        Assert.That(edits.Text("A"), Is.EqualTo(InvalidConfigCode.Of("A")));

        edits.Replace(0, Source("A"));
        Assert.That(edits.Text("A"), Is.EqualTo(before));
    }

    [Test]
    public void An_attribute_in_another_part_counts()
    {
        Edits edits = new(Source("A"), "partial class A { }");

        edits.Replace(1, "[FlexSso.FlexUser(\"ada@acme.example\", FlexSso.FlexRole.Agent)] partial class A { }");

        Assert.That(edits.Text("A"), Does.Contain("ada@acme.example"));
    }

    [Test]
    public void Every_sequence_of_edits_ends_in_what_a_fresh_run_gives()
    {
        Random random = new(20261124);
        string[] variants =
        [
            Source("A"),
            Source("A").Replace("acme.us", "acme.eu", StringComparison.Ordinal),
            Source("A").Replace("{ }", "{ [FlexSso.FlexAttribute(\"x\")] public string X { get; set; } }", StringComparison.Ordinal),
            Source("A").Replace("partial", "", StringComparison.Ordinal),
            Source("A") + "[FlexSso.FlexUser(\"a@b.c\", FlexSso.FlexRole.Agent)] partial class A { }",
            "class A { }",
        ];
        Edits edits = new(variants[0], Source("B"));
        for (int i = 0; i < 40; i++)
        {
            edits.Replace(0, variants[random.Next(variants.Length)]);
            Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()), $"after edit {i}");
        }
    }

    private static string Source(string name) => $"[FlexSso.FlexSsoConfig({Declarations.Arguments})] public partial class {name} {{ }}";
}
