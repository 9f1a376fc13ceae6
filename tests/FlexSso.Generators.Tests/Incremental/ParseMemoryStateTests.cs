using System.Runtime.CompilerServices;
using FlexSso.Generators.Incremental;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>The memory by itself: what a driver makes of it only when a run is cancelled or a copy of it runs at the same time.</summary>
public sealed class ParseMemoryStateTests
{
    private readonly CSharpCompilation _first = Compile.Sources(["[A(1)] class Plain { }", "class Other { void M() { } }"]);

    [Test]
    public void What_a_run_did_not_ask_for_is_forgotten()
    {
        ParseMemory memory = Knowing(_first);
        CSharpCompilation second = Edited(_first, 0, "[A(2)] class Plain { }");
        CSharpCompilation third = Edited(second, 1, "class Other { void M() { ; } }");

        memory.See(second, default);

        Assert.That(memory.Find(Plain(third), third, default, out _), Is.Null);
    }

    [Test]
    public void What_every_run_asked_for_is_known()
    {
        ParseMemory memory = Knowing(_first);
        CSharpCompilation second = Edited(_first, 1, "class Other { void M() { ; } }");
        CSharpCompilation third = Edited(second, 1, "class Other { void M() { ; ; } }");

        Assert.That(memory.Find(Plain(second), second, default, out _), Is.Not.Null);
        Assert.That(memory.Find(Plain(third), third, default, out _), Is.Not.Null);
        Assert.That(memory.Find(Plain(third), third.Clone(), default, out _), Is.Not.Null, "the same project again");
    }

    [Test]
    public void What_was_parsed_of_another_project_is_not_kept()
    {
        ParseMemory memory = new();
        CSharpCompilation second = Edited(_first, 0, "[A(2)] class Plain { }");
        memory.Find(Plain(_first), _first, default, out ParseQuestion question);
        memory.See(second, default);

        memory.Keep(question, new ParsedDeclaration(null), values: null);

        Assert.That(memory.Find(Plain(second), second, default, out _), Is.Null);
    }

    // What differs so reaches everything, and no edit lies between the two.
    [Test]
    public void What_was_parsed_without_a_file_or_a_reference_is_not_kept()
    {
        CSharpCompilation file = _first.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class More { }", (CSharpParseOptions)_first.SyntaxTrees[0].Options)
        );
        CSharpCompilation reference = _first.RemoveReferences(_first.ExternalReferences[0]);
        foreach (CSharpCompilation second in new[] { file, reference })
        {
            ParseMemory memory = new();
            memory.Find(Plain(_first), _first, default, out ParseQuestion question);
            memory.See(second, default);

            memory.Keep(question, new ParsedDeclaration(null), values: null);

            Assert.That(memory.Find(Plain(second), second, default, out _), Is.Null);
        }
    }

    [Test]
    public void A_cancelled_look_leaves_everything_as_it_was()
    {
        ParseMemory memory = Knowing(_first);
        CSharpCompilation second = Edited(_first, 0, "[A(2)] class Plain { }");

        Assert.That(() => memory.See(second, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(memory.Find(Plain(_first), _first, default, out _), Is.Not.Null);
        Assert.That(memory.Find(Plain(second), second, default, out _), Is.Null);
    }

    [Test]
    public void A_plain_class_of_another_project_is_not_known()
    {
        ParseMemory memory = new();
        AttributeValues values = AttributeValues.Of(Plain(_first))!;
        memory.Find(Plain(_first), _first, default, out ParseQuestion first);
        memory.Keep(first, new ParsedDeclaration(null), values);
        CSharpCompilation second = Edited(_first, 1, "class Another { }");
        CSharpCompilation third = Edited(second, 1, "class A_third { }");
        Assert.That(memory.Find(Plain(second), second, default, out ParseQuestion question), Is.Null);

        Assert.That(memory.FindPlain(question, Plain(second), values), Is.Not.Null);
        memory.See(third, default);
        Assert.That(memory.FindPlain(question, Plain(second), values), Is.Null, "a copy of the driver has seen another one meanwhile");
    }

    // What the attributes say is kept for as long as the class stays as it is.
    [Test]
    public void A_plain_class_that_is_known_keeps_no_project_alive()
    {
        GeneratorDriver[] driver = new GeneratorDriver[1];
        CSharpCompilation[] project = new CSharpCompilation[1];
        WeakReference[] old = RunEdits(driver, project);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(old.Select(static each => each.IsAlive), Is.All.False);
        GC.KeepAlive(driver);
        GC.KeepAlive(project);
    }

    // By a driver, since it is the driver that sees every project, also one that has no declaration any more.
    [Test]
    public void An_old_project_is_not_kept_alive()
    {
        GeneratorDriver[] driver = new GeneratorDriver[1];
        WeakReference[] old = RunOnce(driver);
        RunOthers(driver);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(old.Select(static each => each.IsAlive), Is.All.False);
        GC.KeepAlive(driver);
    }

    // Methods of their own: their locals would keep everything alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] RunOnce(GeneratorDriver[] driver)
    {
        CSharpCompilation library = Compile.Sources(["public class LibType { }"], assemblyName: "Lib");
        CSharpCompilation project = Compile.Source(Declarations.Config()).AddReferences(library.ToMetadataReference());
        driver[0] = Cacheability.NewDriver(project, track: false).RunGenerators(project);
        Assert.That(driver[0].GetRunResult().GeneratedTrees, Has.Length.EqualTo(1));
        return [new WeakReference(project.SyntaxTrees[0]), new WeakReference(library)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunOthers(GeneratorDriver[] driver)
    {
        for (int i = 0; i < 3; i++)
            driver[0] = driver[0].RunGenerators(Compile.Sources([$"class None{i} {{ }}"]));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] RunEdits(GeneratorDriver[] driver, CSharpCompilation[] project)
    {
        WeakReference[] old = Start(driver, project);
        for (int i = 0; i < 3; i++)
            RunEdit(driver, project, $"class Other{i} {{ }}");
        return old;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Start(GeneratorDriver[] driver, CSharpCompilation[] project)
    {
        string config = Declarations.Config(
            "[FlexUser(\"ada@acme.example\", FlexRole.Admin)]",
            "[FlexAttribute(\"x\")] public string X { get; set; }",
            Declarations.Arguments + ", TrustedUrls = new[] { \"https://a.example\" }"
        );
        project[0] = Compile.Sources([config, "class Other { }"]);
        driver[0] = Cacheability.NewDriver(project[0], track: false).RunGenerators(project[0]);
        return [new WeakReference(project[0]), new WeakReference(project[0].GetTypeByMetadataName("Acme.AcmeFlex"))];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunEdit(GeneratorDriver[] driver, CSharpCompilation[] project, string text)
    {
        project[0] = Edited(project[0], 1, text);
        driver[0] = driver[0].RunGenerators(project[0]);
        Assert.That(driver[0].GetRunResult().GeneratedTrees, Has.Length.EqualTo(1));
    }

    private static ParseMemory Knowing(CSharpCompilation compilation)
    {
        ParseMemory memory = new();
        Assert.That(memory.Find(Plain(compilation), compilation, default, out ParseQuestion question), Is.Null);
        memory.Keep(question, new ParsedDeclaration(null), values: null);
        return memory;
    }

    private static INamedTypeSymbol Plain(CSharpCompilation compilation) => compilation.GetTypeByMetadataName("Plain")!;

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file, string text) =>
        compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[file],
            CSharpSyntaxTree.ParseText(
                text,
                (CSharpParseOptions)compilation.SyntaxTrees[file].Options,
                compilation.SyntaxTrees[file].FilePath
            )
        );
}
