using FlexSso.Generators.Incremental;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>
/// Which declarations an edit makes the generator parse again, and that those it does not parse are as a fresh run would have them.
/// </summary>
public sealed class ParseMemoryTests
{
    private const string Plain = "Acme.Plain";
    private const string Bound = "Acme.Bound";
    private const string Derived = "Acme.Derived";

    // What an edit may reach: nothing that the project declares decides what Plain says; Bound takes a constant.
    private static string PlainFile(string email = "\"ada@acme.example\"", string members = "public string Department { get; set; }") =>
        $$"""
            using FlexSso;
            namespace Acme
            {
                [FlexSsoConfig({{Declarations.Arguments}})]
                [FlexUser({{email}}, FlexRole.Admin)]
                public partial class Plain
                {
                    [FlexAttribute("department")] {{members}}
                }
            }
            """;

    private static readonly string BoundFile = $$"""
        namespace Acme
        {
            [FlexSso.FlexSsoConfig({{Declarations.Arguments}})]
            [FlexSso.FlexUser(People.Ada, FlexSso.FlexRole.Agent)]
            public partial class Bound { }
        }
        """;

    // A class with a base class is not plain.
    private static readonly string DerivedFile = $$"""
        namespace Acme
        {
            class Root { }
            [FlexSso.FlexSsoConfig({{Declarations.Arguments}})]
            public partial class Derived : Root { }
        }
        """;

    private const string People = """
        namespace Acme
        {
            class People
            {
                public const string Ada = "ada@acme.example";
                public int Count() { return 1; }
                public int Number => 1;
                [System.Obsolete("old")] public int Old;
            }
        }
        """;

    [TestCase("return 1", "return 2", TestName = "The body of a method")]
    [TestCase("Number => 1", "Number => 2", TestName = "The body of a property")]
    [TestCase("\"old\"", "\"older\"", TestName = "The argument of an attribute")]
    [TestCase("class People", "/* all of them */ class People", TestName = "A comment")]
    [TestCase("class People", "\n#nullable enable\nclass People", TestName = "Nullable in another file")]
    public void Nothing_is_parsed_after_an_edit_that_declares_nothing(string old, string now)
    {
        Edits edits = new(PlainFile(), BoundFile, People);

        edits.Replace(2, People.Replace(old, now, StringComparison.Ordinal));

        Assert.That(edits.Parsed(), Is.Empty);
        Assert.That(edits.Reasons(TrackingNames.Configs), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    // A name may lead to what is declared there by an import, a base class, a constant, another part, or whatever C# comes to know. What a
    // plain class says is asked for anew, and only a class with another answer is parsed.
    [TestCase("public int Old;", "public int Older;", 0, Derived, TestName = "Another name of a field")]
    [TestCase("class People", "class Another { } class People", 0, Derived, TestName = "A new class")]
    [TestCase("int Number", "long Number", 0, Derived, TestName = "Another type of a property")]
    [TestCase("\"ada@acme.example\"", "\"eva@acme.example\"", 1, Bound, Derived, TestName = "Another value of a constant")]
    [TestCase("{ return 1; }", "{ return 1; } void Half(", 0, Derived, TestName = "Half a method")]
    [TestCase(
        "[System.Obsolete(\"old\")] public int Old;",
        "[System.Obsolete(\"old\")] public int Old",
        0,
        Derived,
        TestName = "Half a field"
    )]
    [TestCase(
        "class People",
        "class FlexAttribute : System.Attribute { } class People",
        1,
        Plain,
        Derived,
        TestName = "Another meaning of a name"
    )]
    [TestCase("class People", "partial class Plain { } class People", 0, Plain, Derived, TestName = "Another part")]
    public void After_an_edit_of_other_declarations_what_may_say_something_else_is_parsed(
        string old,
        string now,
        int emitted,
        params string[] parsed
    )
    {
        Edits edits = new(PlainFile(), BoundFile, People, DerivedFile);

        edits.Replace(2, People.Replace(old, now, StringComparison.Ordinal));

        Assert.That(edits.Parsed(), Is.EqualTo(parsed));
        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
        Assert.That(edits.Emitted(), Has.Count.EqualTo(emitted), "and nothing emitted that says the same");
    }

    [Test]
    public void A_comment_in_the_declaration_itself_parses_nothing()
    {
        Edits edits = new(PlainFile(), BoundFile, People);

        edits.Replace(0, PlainFile().Replace("public partial", "/* here */ public  partial", StringComparison.Ordinal) + "\n// the end");

        Assert.That(edits.Parsed(), Is.Empty);
        Assert.That(edits.Reasons(TrackingNames.Configs), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    // Roslyn's own comparison does, at a depth at which all else still works.
    [Test]
    public void A_long_expression_overflows_no_stack()
    {
        string sum = "return \"a\"" + string.Concat(Enumerable.Repeat(" + x", 3000)) + ";";
        string Source(string start) =>
            "class Long { string M(string x) { " + sum.Replace("\"a\"", start, StringComparison.Ordinal) + " } }";
        CSharpCompilation first = Compile.Sources([
            PlainFile(),
            Source("\"a\""),
            "class F { const string A = \"a\"" + string.Concat(Enumerable.Repeat(" + \"b\"", 3000)) + "; }",
        ]);
        CSharpCompilation second = first
            .ReplaceSyntaxTree(first.SyntaxTrees[1], Parse(Source("\"b\""), first.SyntaxTrees[1]))
            .ReplaceSyntaxTree(
                first.SyntaxTrees[2],
                Parse(first.SyntaxTrees[2].ToString().Replace("= \"a\"", "= \"c\"", StringComparison.Ordinal), first.SyntaxTrees[2])
            );
        ProjectEdit? edit = null;
        // As much as a thread has on Windows.
        Thread thread = new(
            () => edit = ProjectEdit.Between(ProjectState.Of(first), ProjectState.Of(second), default),
            maxStackSize: 1 << 20
        );

        thread.Start();
        thread.Join();

        Assert.That(edit?.ReachesEverything, Is.True, "a constant has another value");

        static SyntaxTree Parse(string text, SyntaxTree old) =>
            CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, old.FilePath);
    }

    [Test]
    public void An_argument_of_one_declaration_parses_that_one()
    {
        Edits edits = new(PlainFile(), BoundFile, People);

        edits.Replace(0, PlainFile(email: "\"eva@acme.example\""));

        Assert.That(edits.Parsed(), Is.EqualTo(new[] { Plain }));
        Assert.That(edits.Text("Acme.Plain"), Does.Contain("eva@acme.example"));
    }

    [Test]
    public void A_part_in_another_file_belongs_to_the_declaration()
    {
        const string Part = "namespace Acme { partial class Plain { [FlexSso.FlexAttribute(\"x\")] public int X { get; set; } } }";
        Edits edits = new(PlainFile(), "// nothing yet");

        edits.Replace(1, Part);
        Assert.That(edits.Parsed(), Is.EqualTo(new[] { Plain }));

        edits.Replace(1, Part.Replace("\"x\"", "\"y\"", StringComparison.Ordinal));
        Assert.That(edits.Parsed(), Is.EqualTo(new[] { Plain }));
        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));

        edits.Replace(1, "// nothing any more");
        Assert.That(edits.Parsed(), Is.EqualTo(new[] { Plain }));
        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
    }

    // A comment to the parser, and the type of every string below it.
    [Test]
    public void Nullable_in_the_file_of_the_declaration_counts()
    {
        Edits edits = new("#nullable enable annotations\n" + PlainFile());

        edits.Replace(0, "#nullable disable\n" + PlainFile());

        Assert.That(edits.Parsed(), Is.EqualTo(new[] { Plain }));
        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
    }

    [TestCase("\"\"\"ada@acme.example\"\"\"", "\"\"\"eva@acme.example\"\"\"")]
    [TestCase("\"\"\"\n    ada@acme.example\n    \"\"\"", "\"\"\"\n    eva@acme.example\n    \"\"\"")]
    [TestCase("$\"ada@{\"acme\"}.example\"", "$\"eva@{\"acme\"}.example\"")]
    [TestCase("$\"\"\"ada@{\"acme\"}.example\"\"\"", "$\"\"\"eva@{\"acme\"}.example\"\"\"")]
    [TestCase("@\"ada@acme.example\"", "@\"eva@acme.example\"")]
    public void A_text_of_any_form_counts(string old, string now)
    {
        Edits edits = new(PlainFile(email: old));
        Assert.That(edits.Text("Acme.Plain"), Does.Contain("ada@acme.example"));

        edits.Replace(0, PlainFile(email: now));

        Assert.That(edits.Text("Acme.Plain"), Does.Contain("eva@acme.example"));
    }

    [Test]
    public void Other_options_references_or_files_leave_nothing()
    {
        Edits edits = new(PlainFile(), BoundFile, People);
        string[] all = [Plain, Bound];

        edits.Change(static c => c.WithOptions(c.Options.WithNullableContextOptions(NullableContextOptions.Enable)));
        Assert.That(edits.Parsed(), Is.EqualTo(all));
        edits.Change(static c => c.AddReferences(c.ToMetadataReference()).WithReferences(c.References.Skip(1)));
        Assert.That(edits.Parsed(), Is.Not.Empty);
        edits.Change(static c =>
            c.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More { }", (CSharpParseOptions)c.SyntaxTrees[0].Options))
        );
        Assert.That(edits.Parsed(), Is.Not.Empty);
        edits.Change(static c => c.WithAssemblyName("Other"));
        Assert.That(edits.Parsed(), Is.Not.Empty);
    }

    [Test]
    public void Copies_of_a_driver_may_see_different_projects_in_any_order()
    {
        CSharpCompilation first = Compile.Sources([PlainFile(), BoundFile, People]);
        CSharpCompilation second = Compile.Sources([PlainFile(email: "\"eva@acme.example\""), BoundFile, People]);
        GeneratorDriver driver = Cacheability.NewDriver(first).RunGenerators(first);
        string[] expected =
        [
            Text(Cacheability.NewDriver(first).RunGenerators(first)),
            Text(Cacheability.NewDriver(second).RunGenerators(second)),
        ];

        for (int i = 0; i < 6; i++)
            Assert.That(Text(driver.RunGenerators((i % 2 == 0 ? second : first).Clone())), Is.EqualTo(expected[(i + 1) % 2]));

        static string Text(GeneratorDriver driver) =>
            string.Join("\n", driver.GetRunResult().Results.Single().GeneratedSources.Select(static s => s.SourceText.ToString()));
    }
}
