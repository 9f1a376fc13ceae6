using FlexSso.Benchmarks.Generators;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>
/// What a run of the generator allocates, beside one that only finds the classes and adds a constant file for each. Bytes are the same on
/// every machine; what they cost in time is a matter of the benchmarks.
/// </summary>
public sealed class AllocationTests
{
    private const int Classes = 100;

    private static readonly CSharpCompilation Start = Compilation(Classes);

    [Test]
    public void A_cold_run_costs_so_many_times_the_floor() => Assert.That(Ratio(Cold), Is.LessThan(1.7));

    [Test]
    public void An_edit_inside_of_a_method_elsewhere_costs_hardly_more_than_the_floor() =>
        Assert.That(Ratio(EditElsewhere("return 1", "return 2")), Is.LessThan(1.05));

    // What the members' names mean and the attributes say is looked at again, and nothing is parsed.
    [TestCase("int N()", "int M()", TestName = "Another member elsewhere")]
    [TestCase("class Other", "class More { } class Other", TestName = "Another class elsewhere")]
    public void An_edit_of_other_declarations_costs_hardly_more_than_the_floor(string old, string now) =>
        Assert.That(Ratio(EditElsewhere(old, now)), Is.LessThan(1.1));

    [Test]
    public void A_comment_in_a_configuration_costs_hardly_more_than_the_floor() =>
        Assert.That(Ratio(Edit(Start.SyntaxTrees[0], static text => text + "\n// a word more\n")), Is.LessThan(1.05));

    [Test]
    public void An_edit_of_one_configuration_costs_hardly_more_than_the_floor() =>
        Assert.That(
            Ratio(Edit(Start.SyntaxTrees[0], static text => text.Replace("\"department\"", "\"team\"", StringComparison.Ordinal))),
            Is.LessThan(1.1)
        );

    [Test]
    public void The_same_compilation_costs_no_more_than_the_floor() => Assert.That(Ratio(Same), Is.LessThan(1.1));

    [Test]
    public void Cost_grows_with_the_number_of_classes_and_no_faster()
    {
        long hundred = Bytes(new Measured(null, () => Run(Ours(), Fresh(Start))));
        CSharpCompilation large = Compilation(10 * Classes);
        long thousand = Bytes(new Measured(null, () => Run(Ours(), Fresh(large))));
        // Roslyn's own tables grow a little faster than the number.
        Assert.That(thousand, Is.LessThan(12 * hundred));
    }

    /// <param name="Before">What has to be done before each run, and does not count.</param>
    /// <param name="Run">What counts.</param>
    private sealed record Measured(Action? Before, Func<object> Run);

    private static double Ratio(Func<IIncrementalGenerator, Measured> runOf) =>
        (double)Bytes(runOf(Ours())) / Bytes(runOf(new FloorGenerator()));

    private static Measured Cold(IIncrementalGenerator generator) => new(null, () => Run(generator, Fresh(Start)));

    private static Measured Same(IIncrementalGenerator generator)
    {
        GeneratorDriver warm = Run(generator, Start);
        return new Measured(null, () => warm.RunGenerators(Start));
    }

    private static Func<IIncrementalGenerator, Measured> EditElsewhere(string old, string now) =>
        Edit(Start.SyntaxTrees[^1], text => text.Replace(old, now, StringComparison.Ordinal));

    // Our generator knows what it has seen last, so before each run it sees the project as it was before the edit.
    private static Func<IIncrementalGenerator, Measured> Edit(SyntaxTree tree, Func<string, string> edit) =>
        generator =>
        {
            GeneratorDriver driver = Run(generator, Start);
            CSharpCompilation edited = Edited(tree, edit);
            return new Measured(() => driver = driver.RunGenerators(Fresh(Start)), () => driver = driver.RunGenerators(Fresh(edited)));
        };

    private static CSharpCompilation Edited(SyntaxTree tree, Func<string, string> edit)
    {
        string text = edit(tree.ToString());
        Assert.That(text, Is.Not.EqualTo(tree.ToString()), "nothing was edited");
        return Start.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    // The first run pays for what is made once; the smallest of three has nothing else in it.
    private static long Bytes(Measured measured)
    {
        Once(measured);
        return Enumerable.Range(0, 3).Min(_ => Once(measured));
    }

    private static long Once(Measured measured)
    {
        measured.Before?.Invoke();
        long before = GC.GetAllocatedBytesForCurrentThread();
        object kept = measured.Run();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(kept);
        return bytes;
    }

    private static GeneratorDriver Run(IIncrementalGenerator generator, CSharpCompilation compilation) =>
        CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGenerators(compilation);

    // Another compilation each time: symbols that the last run has bound would be there already. The references stay bound, as in an editor.
    private static CSharpCompilation Fresh(CSharpCompilation compilation) => compilation.Clone();

    private static FlexSsoGenerator Ours() => new();

    private static CSharpCompilation Compilation(int classes) =>
        Compile.Sources([
            .. Enumerable
                .Range(0, classes)
                .Select(static n =>
                    $$"""
                        using FlexSso;
                        namespace Acme;
                        [FlexSsoConfig({{Declarations.Arguments}})]
                        [FlexUser("ada@acme.example", FlexRole.Admin)]
                        public partial class Flex{{n}}
                        {
                            [FlexAttribute("department")] public string Department { get; set; }
                        }
                        """
                ),
            "class Other { int N() { return 1; } }",
        ]);
}
