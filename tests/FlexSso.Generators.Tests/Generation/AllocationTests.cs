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
    public void A_cold_run_costs_so_many_times_the_floor() => Assert.That(Ratio(Cold), Is.LessThan(2.0));

    [Test]
    public void An_edit_elsewhere_costs_so_many_times_the_floor() => Assert.That(Ratio(EditElsewhere), Is.LessThan(1.45));

    [Test]
    public void A_comment_in_a_configuration_costs_so_many_times_the_floor() => Assert.That(Ratio(Comment), Is.LessThan(1.45));

    [Test]
    public void An_edit_of_one_configuration_costs_so_many_times_the_floor() => Assert.That(Ratio(EditOfOne), Is.LessThan(1.5));

    [Test]
    public void The_same_compilation_costs_no_more_than_the_floor() => Assert.That(Ratio(Same), Is.LessThan(1.1));

    [Test]
    public void Cost_grows_with_the_number_of_classes_and_no_faster()
    {
        long hundred = Bytes(() => Run(Ours(), Fresh(Start)));
        CSharpCompilation large = Compilation(10 * Classes);
        long thousand = Bytes(() => Run(Ours(), Fresh(large)));
        // Roslyn's own tables grow a little faster than the number.
        Assert.That(thousand, Is.LessThan(12 * hundred));
    }

    private static double Ratio(Func<IIncrementalGenerator, Func<object>> runOf) =>
        (double)Bytes(runOf(Ours())) / Bytes(runOf(new FloorGenerator()));

    private static Func<object> Cold(IIncrementalGenerator generator) => () => Run(generator, Fresh(Start));

    private static Func<object> Same(IIncrementalGenerator generator)
    {
        GeneratorDriver warm = Run(generator, Start);
        return () => warm.RunGenerators(Start);
    }

    private static Func<object> EditElsewhere(IIncrementalGenerator generator) =>
        Edit(generator, Start.SyntaxTrees[^1], static _ => "class Other { int N; }");

    private static Func<object> Comment(IIncrementalGenerator generator) =>
        Edit(generator, Start.SyntaxTrees[0], static text => text + "\n// a word more\n");

    private static Func<object> EditOfOne(IIncrementalGenerator generator) =>
        Edit(generator, Start.SyntaxTrees[0], static text => text.Replace("\"department\"", "\"team\"", StringComparison.Ordinal));

    private static Func<object> Edit(IIncrementalGenerator generator, SyntaxTree tree, Func<string, string> edit)
    {
        GeneratorDriver warm = Run(generator, Start);
        CSharpCompilation edited = Start.ReplaceSyntaxTree(
            tree,
            CSharpSyntaxTree.ParseText(edit(tree.ToString()), (CSharpParseOptions)tree.Options, tree.FilePath)
        );
        return () => warm.RunGenerators(Fresh(edited));
    }

    // The first run pays for the JIT and for what is made once; the smallest of three has nothing else in it.
    private static long Bytes(Func<object> run)
    {
        run();
        return Enumerable
            .Range(0, 3)
            .Min(_ =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                object kept = run();
                long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                GC.KeepAlive(kept);
                return bytes;
            });
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
            "class Other { }",
        ]);
}
