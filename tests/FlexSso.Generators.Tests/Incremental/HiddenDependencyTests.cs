using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>Edits that look as if they could not matter and do, each held against a fresh run.</summary>
public sealed class HiddenDependencyTests
{
    private const string Head =
        $"[FlexSso.FlexSsoConfig({Declarations.Arguments})] [FlexSso.FlexUser(\"ada@acme.example\", FlexSso.FlexRole.Admin)]";

    private const string Short = $"[FlexSsoConfig({Declarations.Arguments})] [FlexUser(\"a@acme.example\", FlexRole.Agent)]";

    private const string OtherRole =
        "public class FlexRole { public const global::FlexSso.FlexRole Agent = global::FlexSso.FlexRole.Supervisor; }";

    private const string Required = $"namespace Acme {{ {Head} public partial class Plain {{ {RequiredMember} }} }}";

    private const string RequiredMember = "[FlexSso.FlexAttribute(\"x\")] public required string X { get; set; }";

    private static IEnumerable<TestCaseData> Cases() => OfAnyClass().Concat(OfPlainClasses());

    // A plain class is not parsed again as long as what these change is the same: the values of its attributes, and that it is plain.
    private static IEnumerable<TestCaseData> OfPlainClasses()
    {
        const string Role = "FlexSso.FlexRole A = FlexSso.FlexRole.Supervisor";
        foreach (
            string other in new[]
            {
                "FlexSso.FlexRole A = FlexSso.FlexRole.Agent",
                "FlexSso.FlexRole A = (FlexSso.FlexRole)77",
                "FlexSso.FlexSsoMode A = FlexSso.FlexSsoMode.Legacy",
                "System.DayOfWeek A = System.DayOfWeek.Monday",
                "int A = 1",
                "string A = \"agent\"",
                "string A = null",
                "FlexSso.FlexRole[] A = null",
                "string B = A",
            }
        )
            yield return Both("A role of an argument becomes " + other, User("\"a@acme.example\", Values.A"), Role, other);
        yield return Both(
            "The roles change places",
            User("\"a@acme.example\", Values.A, Values.B"),
            "FlexSso.FlexRole A = FlexSso.FlexRole.Admin, B = FlexSso.FlexRole.Agent",
            "FlexSso.FlexRole B = FlexSso.FlexRole.Admin, A = FlexSso.FlexRole.Agent"
        );
        yield return Both(
            "The users change places",
            User("Values.A, FlexSso.FlexRole.Admin") + User("Values.B, FlexSso.FlexRole.Admin"),
            "string A = \"a@acme.example\", B = \"b@acme.example\"",
            "string B = \"a@acme.example\", A = \"b@acme.example\""
        );
        yield return Both("A named argument", Config("DefaultRole = Values.A"), Role, "FlexSso.FlexRole A = FlexSso.FlexRole.Agent");
        yield return Both("A flag", Config("LoginPopup = Values.A, Embedded = true"), "bool A = true", "bool A = false");
        yield return Both("A number of another type", Config("LifetimeInSeconds = Values.A"), "byte A = 60", "long A = 60");
        yield return Both(
            "An element of an array",
            Config("TrustedUrls = new[] { \"https://a.example\", Values.A }"),
            "string A = \"https://b.example\"",
            "string A = \"https://c.example\""
        );
        foreach (string other in new[] { "null", "\"\"" })
            yield return Both(
                "A value takes back the one that is shared, and is " + other,
                Config("FlexUrl = \"https://flex.twilio.com/a-b-1\"")
                    + "[FlexSso.FlexSsoConfig(Environment = \"prod\", FlexUrl = Values.A)]",
                "string A = \"https://flex.twilio.com/c-d-2\"",
                "string A = " + other
            );
        yield return Both(
            "An environment has the name of a member",
            Config("") + "[FlexSso.FlexSsoConfig(Environment = Values.A)]",
            "string A = \"prod\"",
            "string A = \"member\""
        );

        // Whether an environment may have the name of a method depends on whose the method is.
        const string Generated =
            "namespace Acme { class GeneratedCode : System.Attribute { public GeneratedCode(string a, string b) { } } }";
        string method = OfEnvironment("[System.CodeDom.Compiler.GeneratedCode(Tool.Name, \"1\")]");
        yield return Case("A constant says whose a method is", [method, Tool("FlexSso.Generators")], (1, Tool("Other")));
        yield return Case("A constant says that a method is ours", [method, Tool("Other")], (1, Tool("FlexSso.Generators")));
        yield return Case(
            "A method's attribute is another",
            ["using System.CodeDom.Compiler;" + OfEnvironment("[GeneratedCode(\"FlexSso.Generators\", \"1\")]"), ""],
            (1, Generated),
            (1, "")
        );

        // The second one is broken, and of a broken one nothing is missed.
        const string Hosted = Declarations.Arguments + ", SelfHosted = true";
        const string Properties =
            "FlexSsoConfigAttribute : System.Attribute { public string Audience, Auth0Domain, ClientId; public bool SelfHosted; public int Wrong; } }";
        const string First = "namespace Acme { class " + Properties;
        const string Second = "namespace Acme.FlexSso { class " + Properties;
        yield return Case(
            "Another attribute of the same values",
            [
                $"using FlexSso; namespace Acme {{ [FlexSsoConfig({Hosted})] [FlexSso.FlexSsoConfig({Hosted}, Wrong = 1)] partial class Plain {{ }} }}",
                Second,
            ],
            (1, First),
            (1, Second)
        );

        string plain = Plain(PlainMembers);
        foreach (
            string other in new[]
            {
                "namespace Acme { partial class Plain { [FlexSso.FlexAttribute(\"z\")] public int Z { get; set; } } }",
                "namespace Acme { class Plain { } }",
                "namespace Acme { class FlexSso { } }",
                "namespace FlexSso { enum FlexRole { Admin, Agent } }",
                "namespace FlexSso { enum FlexRole : byte { Agent, Supervisor, Admin } }",
                "namespace FlexSso { class FlexAttribute : System.Attribute { public FlexAttribute(string name) { } } }",
                "namespace FlexSso { class FlexAttributeAttribute : System.Attribute { public FlexAttributeAttribute(int name) { } } }",
                "namespace FlexSso { class FlexUserAttribute : System.Attribute { public FlexUserAttribute(string a, object b, string c = \"agent\") { } } }",
                "namespace FlexSso { class FlexSsoConfigAttribute : System.Attribute { public string Audience, Auth0Domain; } }",
            }
        )
            yield return Case("A plain class beside " + other, [plain, ""], (1, other), (1, other + " class More { }"), (1, ""));
    }

    private static IEnumerable<TestCaseData> OfAnyClass()
    {
        // The parser looks whether a member is one of ours.
        foreach (string member in new[] { "public string ToFlexJson() => \"\";", "public Plain() { }", "class Users { }" })
        {
            string ours = Plain("[System.CodeDom.Compiler.GeneratedCode(Tool.Name, \"1\")] " + member);
            yield return Case("A constant says whose it is: " + member, [ours, Tool("FlexSso.Generators")], (1, Tool("Other")));
            yield return Case("A constant says it is ours: " + member, [ours, Tool("Other")], (1, Tool("FlexSso.Generators")));
        }

        const string InImport = $"using FlexSso; namespace Acme {{ using Roles; {Short} public partial class Plain {{ }} }}";
        const string Imported = $"namespace Roles {{ {OtherRole} }}";
        yield return Case("An import leads elsewhere", [InImport, "", Imported], (1, "namespace Acme.Roles { class Q { } }"));
        yield return Case(
            "An import leads where it led",
            [InImport, "namespace Acme.Roles { class Q { } }", Imported, ""],
            (3, "class Z { }"),
            (1, "")
        );
        yield return Case(
            "A static import leads elsewhere",
            [InImport.Replace("using Roles", "using static Roles", StringComparison.Ordinal), "", $"class Roles {{ {OtherRole} }}"],
            (1, "namespace Acme { class Roles { } }")
        );

        const string InOuter =
            $"using System; using FlexSso; namespace Acme {{ partial class Outer : Exception {{ {Short} public partial class Inner {{ }} }} }}";
        const string Second = $"namespace Lib {{ public class Second {{ {OtherRole} }} public interface ISecond {{ {OtherRole} }} }}";
        yield return Case(
            "The base class of a container is another",
            [InOuter, "namespace Acme { class Exception : Lib.Second { } }", Second],
            (1, "namespace Acme { }")
        );
        const string InInterface =
            $"using FlexSso; namespace Acme {{ partial interface IOuter : IBase {{ {Short} public partial class Inner {{ }} }} }}";
        yield return Case(
            "An interface of a container has a base",
            [InInterface, "namespace Acme { interface IBase { } }", Second],
            (1, "namespace Acme { interface IBase : Lib.ISecond { } }")
        );
        yield return Case(
            "The base class is another by an import",
            [
                $"using System; namespace Acme {{ using Lib; {Head} public partial class Plain : Exception {{ }} }}",
                "",
                "namespace Lib { public class Exception { public Exception(int n) { } } }",
            ],
            (1, "namespace Acme.Lib { class Q { } }")
        );

        foreach (string kind in new[] { "struct", "interface", "record" })
        {
            string other = $"namespace Acme {{ {Head} public partial {kind} Plain {{ }} }}";
            yield return Case($"A {kind} of the same name", [Plain(""), ""], (1, other), (1, other + "// more"));
        }

        yield return Case("A comment calls the file generated", [Required], (0, "// <auto-generated/>\n" + Required));
        yield return Case("A directive is active no more", [Directives("A")], (0, Directives("!A")));
        yield return Case(
            "A symbol has another name",
            [Directives("A")],
            (0, Directives("A").Replace("#define A", "#define B", StringComparison.Ordinal))
        );
        yield return Case("The closing line of a raw text", [Raw("    ")], (0, Raw("  ")));
        yield return Case("A name that is meant as it stands", [Verbatim("")], (0, Verbatim("@")));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_fresh_run_gives_the_same(string[] files, (int File, string Text)[] changes)
    {
        Edits edits = new(Compile.Sources(files, nullable: NullableContextOptions.Enable, language: LanguageVersion.Preview), track: false);
        foreach ((int file, string text) in changes)
        {
            edits.Replace(file, text);
            Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
        }
    }

    [Test]
    public void A_plain_class_that_moves_between_files_says_what_it_says_there()
    {
        string one = Plain(PlainMembers);
        string other = Plain("[FlexSso.FlexAttribute(\"y\")] public int Y { get; set; }");
        Edits edits = new(one, "", "");
        (int File, string Text)[][] changes =
        [
            [(0, ""), (1, other)],
            [(1, other + "// the end"), (2, "class More { }")],
            [(0, one), (1, "")],
            [(0, other), (2, "")],
            [(0, one), (1, other)],
            [(0, ""), (1, one)],
        ];

        foreach ((int, string)[] change in changes)
        {
            edits.Replace(change);
            Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
        }
    }

    [Test]
    public void A_file_that_is_renamed_may_count_as_generated()
    {
        Edits edits = new(Compile.Sources([Required], nullable: NullableContextOptions.Enable), track: false);

        edits.Change(static c => c.ReplaceSyntaxTree(c.SyntaxTrees[0], c.SyntaxTrees[0].WithFilePath("File0.g.cs")));

        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()));
    }

    [Test]
    public void An_alias_of_a_reference_may_stand_behind_an_import()
    {
        CSharpCompilation start = Compile.Sources(
            ["", "global using E::FlexSso;", Plain("").Replace("FlexSso.FlexRole", "FlexRole", StringComparison.Ordinal)],
            language: LanguageVersion.Preview
        );
        MetadataReference library = start.References.Single(static r => Path.GetFileName(r.Display) == "FlexSso.dll");
        Edits edits = new(start.ReplaceReference(library, library.WithAliases(["global", "E"])), track: false);

        edits.Replace(1, "extern alias E; global using E::FlexSso;");

        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()).And.Not.Empty);
    }

    [Test]
    public void The_language_version_of_all_files_counts()
    {
        string[] files = [Plain("[FlexSso.FlexAttribute(\"x\")] public string X { get; set; }")];
        Edits edits = new(Compile.Sources(files, language: LanguageVersion.CSharp7_3), track: false);

        edits.Change(_ => Compile.Sources(files, language: LanguageVersion.CSharp8));

        Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()).And.Contains("#nullable"));
    }

    private static TestCaseData Case(string name, string[] files, params (int, string)[] changes) =>
        new TestCaseData(files, changes).SetName(name);

    private static string Plain(string members) => $"namespace Acme {{ {Head} public partial class Plain {{ {members} }} }}";

    private const string PlainMembers = "[FlexSso.FlexAttribute(\"x\")] public string X { get; set; } public void Member() { }";

    private static string OfEnvironment(string attribute) =>
        $"namespace Acme {{ [FlexSso.FlexSsoConfig(Environment = \"prod\", {Declarations.Arguments})] partial class Plain {{ {attribute} void Prod() {{ }} }} }}";

    private static string User(string arguments) => $"[FlexSso.FlexUser({arguments})]";

    private static string Config(string more) => $"[FlexSso.FlexSsoConfig({more}{(more.Length == 0 ? "" : ", ")}{Declarations.Arguments})]";

    /// <summary>A plain class with these attributes, and constants that become others and what they were.</summary>
    private static TestCaseData Both(string name, string attributes, string before, string after)
    {
        string config = attributes.Contains("Config(", StringComparison.Ordinal) ? attributes : Config("") + attributes;
        return Case(
            name,
            [$"namespace Acme {{ {config} public partial class Plain {{ {PlainMembers} }} }}", Constants(before)],
            (1, Constants(after)),
            (1, Constants(before))
        );
    }

    private static string Constants(string constants) => $"namespace Acme {{ static class Values {{ public const {constants}; }} }}";

    private static string Tool(string name) => $"namespace Acme {{ class Tool {{ public const string Name = \"{name}\"; }} }}";

    // In the class, since the beginning of a file is compared as it stands.
    private static string Directives(string condition) =>
        "#define A\n#nullable disable\n"
        + Required.Replace(RequiredMember, $"\n#if {condition}\n#nullable enable\n#endif\n{RequiredMember}", StringComparison.Ordinal);

    private static string Raw(string indentation) =>
        Plain("")
            .Replace("\"ada@acme.example\"", "$\"\"\"\n    ada@{\"acme\"}.example\n" + indentation + "\"\"\"", StringComparison.Ordinal);

    private static string Verbatim(string at) =>
        $"using FlexSso; namespace Acme {{ {Short} [{at}FlexUser(\"b@acme.example\", FlexRole.Agent)] public partial class Plain {{ }} }}";
}
