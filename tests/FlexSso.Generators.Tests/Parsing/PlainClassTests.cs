using System.Runtime.CompilerServices;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static FlexSso.Generators.Tests.Parsing.PlainChecks;
using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>
/// Reading the members of a class from their syntax gives what reading them from their symbols gives, whatever is written; and nearly all
/// classes are read from their syntax.
/// </summary>
public sealed class PlainClassTests
{
    [TestCaseSource(typeof(PlainNameCases), nameof(PlainNameCases.Names))]
    [TestCaseSource(typeof(PlainMemberCases), nameof(PlainMemberCases.Members))]
    [TestCaseSource(typeof(PlainTypeCases), nameof(PlainTypeCases.Classes))]
    [TestCaseSource(typeof(PlainFileCases), nameof(PlainFileCases.Files))]
    public void Both_ways_give_the_same(Expected expected, string[] files)
    {
        foreach (NullableContextOptions nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
        {
            foreach (string[] order in new[] { files, [.. files.Reverse()] })
                Check(Compile.Sources(order, language: LanguageVersion.Preview, nullable: nullable), expected);
        }
        // The compilers' words about a new feature do not reach the tree before they are bound.
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp10 })
            Check(Compile.Sources(files, language: language), Expected.Either);
        foreach (NullableContextOptions nullable in new[] { NullableContextOptions.Annotations, NullableContextOptions.Warnings })
            Check(Compile.Sources(files, language: LanguageVersion.CSharp12, nullable: nullable), Expected.Either);
    }

    [TestCase(LanguageVersion.CSharp7_3, Expected.NotPlain)]
    [TestCase(LanguageVersion.CSharp8, Expected.Plain)]
    [TestCase(LanguageVersion.Latest, Expected.Plain)]
    public void A_class_is_plain_from_CSharp_8_on(LanguageVersion language, Expected expected) =>
        Check(Compile.Sources([InFile(Member)], language: language), expected);

    [TestCaseSource(typeof(Framework), nameof(Framework.All))]
    public void Every_framework_has_plain_classes(object framework) =>
        Check(Compile.Sources([InFile(Member)], (Framework)framework, LanguageVersion.CSharp12), Expected.Plain);

    [Test]
    public void A_script_among_the_files_is_read_the_same_way()
    {
        CSharpParseOptions script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText($"using FlexSso; {Config} partial class A {{ {Member} }}", script.WithKind(SourceCodeKind.Regular)),
            CSharpSyntaxTree.ParseText($"using FlexSso; {Config} partial class B {{ {Member} }}", script),
            CSharpSyntaxTree.ParseText(Long, script),
        ];
        foreach (SyntaxTree[] order in new[] { trees, [.. trees.Reverse()] })
            Check(Compile.Sources([]).AddSyntaxTrees(order), Expected.Either);
    }

    public static IEnumerable<TestCaseData> Docs =>
        DocFile
            .All.Append(new DocFile("README.md", File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "README.md"))))
            .Where(page => !page.Path.StartsWith("rules/", StringComparison.Ordinal))
            .Select(page => new TestCaseData((object)DocFile.CodeBlocks(page.Text, "csharp").ToArray()).SetArgDisplayNames(page.Path));

    [TestCaseSource(nameof(Docs))]
    public void Classes_of_the_docs_are_read_the_same_way(string[] blocks)
    {
        foreach (string block in blocks)
            Check(Users(block), Expected.Either);
    }

    [Test]
    public void Nearly_all_classes_of_the_docs_are_plain()
    {
        string[] blocks = [.. Docs.SelectMany(static page => (string[])page.Arguments[0]!)];
        (int plain, int all) = Count(blocks.Select(static block => Users(block)));
        Assert.That(all, Is.GreaterThan(5));
        Assert.That(plain, Is.GreaterThan(all / 2), $"of {all}");
    }

    [TestCaseSource(typeof(RuleExampleTests), nameof(RuleExampleTests.Wrong))]
    [TestCaseSource(typeof(RuleExampleTests), nameof(RuleExampleTests.Right))]
    public void Examples_of_the_rules_are_read_the_same_way(string id, string code, string? roster) => Check(Users(code), Expected.Either);

    [TestCase("ContactCenter/AcmeFlex.cs", Expected.Plain)]
    [TestCase("ContactCenter/AcmeLegacyFlex.cs", Expected.Plain)]
    [TestCase("ThreeTenants/AcmeFlex.cs", Expected.Plain)]
    [TestCase("Provisioning/AcmeFlex.cs", Expected.NotPlain, Description = "A record")]
    public void A_class_of_the_samples_is_plain(string file, Expected expected) => Check(Users(Sample(file)), expected);

    [Test]
    public void Half_typed_classes_are_read_the_same_way()
    {
        // Every prefix of a file, and every file without one character.
        string text = Sample("ThreeTenants/AcmeFlex.cs");
        for (int i = text.IndexOf("class AcmeFlex", StringComparison.Ordinal); i < text.Length; i++)
        {
            Check(Users(text[..i]), Expected.Either);
            Check(Users(text.Remove(i, 1)), Expected.Either);
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Random_classes_are_read_the_same_way(int seed)
    {
        RandomClasses random = new(seed);
        (int plain, int all) = Count(Enumerable.Range(0, 100).Select(_ => random.Compilation()));
        Assert.That(all, Is.GreaterThan(800));
        // Of both kinds there are many.
        Assert.That(plain, Is.InRange(all / 5, all * 4 / 5), $"of {all}");
    }

    [Test]
    public void A_compilation_is_not_kept_by_what_is_known_of_its_names()
    {
        WeakReference compilation = Use();
        for (int i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.That(compilation.IsAlive, Is.False);

        // Of its own, or a register would hold it.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Use()
        {
            CSharpCompilation compilation = Compile.Sources([InFile(Member), InFile(Qualified)]);
            Check(compilation, Expected.Either);
            return new WeakReference(compilation);
        }
    }

    private static string Sample(string file) => File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "samples", file));

    // As the SDK has it by default.
    private static CSharpCompilation Users(string code) =>
        Compile.Sources(
            [code, "global using System; global using System.Collections.Generic; global using System.Linq;"],
            nullable: NullableContextOptions.Enable
        );
}
