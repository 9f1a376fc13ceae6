using System.Collections.Immutable;
using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Rosters;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Rosters;

public sealed class RosterAnalyzerTests
{
    private static readonly string Source = Declarations
        .Config(
            "[FlexUser(\"Root@acme.example\", FlexRole.Admin)]",
            """
            [FlexAttribute("department")] public string Department { get; set; }
            [FlexAttribute("languages")] public string[] Languages { get; set; }
            [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; }
            [FlexAttribute("vip")] public bool? Vip { get; set; }
            [FlexAttribute("skills")] public System.Collections.Generic.List<int> Skills { get; set; }
            [FlexAttribute("flags")] public bool[] Flags { get; set; }
            """
        )
        .Replace("string D", "string? D", StringComparison.Ordinal)
        .Replace("string[] L", "string[]? L", StringComparison.Ordinal);

    private static readonly string TwoEnvironments = $$"""
        using FlexSso;
        namespace Acme
        {
            [FlexSsoConfig(Environment = "dev", {{Declarations.Arguments}})]
            [FlexSsoConfig(Environment = "prod", {{Declarations.Arguments.Replace("JQ0", "JQ1", StringComparison.Ordinal).Replace(
            "acme.us",
            "prod.us",
            StringComparison.Ordinal
        )}})]
            [FlexUser("ada@acme.example", FlexRole.Admin, Environment = "dev")]
            public partial class AcmeFlex { }
        }
        """;

    [Test]
    public void Right_rosters_are_silent() =>
        Assert.That(
            RosterCompilation.Analyze(
                Source,
                new("agents.csv", Files.Csv),
                new("agents.JSON", Files.Json),
                new("notes.txt", "nothing", null),
                new("x.csv", "", " "),
                new("y.csv", "", "")
            ),
            Is.Empty
        );

    [Test]
    public void A_finding_stands_on_its_row_and_column_and_says_what_a_declaration_is_told()
    {
        Diagnostic diagnostic = RosterCompilation
            .Analyze(Source, new RosterFile("agents.csv", "email,roles\r\na@b.c,agent\r\nd@e.f,agent|superviser\r\n"))
            .Single();
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.That(place.ToString(), Is.EqualTo("agents.csv: (2,12)-(2,22)"));
        Assert.That(diagnostic.Descriptor, Is.SameAs(UserRules.UnknownRole));
        Assert.That(
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("'superviser' of user 'd@e.f' is not a role of Flex; did you mean 'supervisor'?")
        );
    }

    [Test]
    public void The_shape_and_the_users_of_the_class_are_known()
    {
        string[] found = Ids("a.csv", "email,roles,channel.voice.capacity\nroot@ACME.example,agent,1\na@b.c,agent,many\n");
        Assert.That(found, Is.EqualTo(new[] { "FLEXSSO0304(2,1)", "FLEXSSO0406(3,13)" }));
    }

    [TestCase("AcmeFlex")]
    [TestCase("Acme.AcmeFlex")]
    [TestCase(" Acme.AcmeFlex ")]
    public void A_class_is_named_in_full_or_not(string config) =>
        Assert.That(Ids("a.csv", "email,roles\na@b.c,boss\n", config), Has.Length.EqualTo(1));

    [TestCase("AcmeFlx", "The roster's Config 'AcmeFlx' does not name a class of this project; use Acme.AcmeFlex")]
    [TestCase("Other.AcmeFlex", "The roster's Config 'Other.AcmeFlex' does not name a class of this project; use Acme.AcmeFlex")]
    [TestCase("Acme.", "The roster's Config 'Acme.' does not name a class of this project; use Acme.AcmeFlex")]
    [TestCase("String", "The roster's Config 'String' does not name a class of this project; use Acme.AcmeFlex")]
    public void A_class_that_is_not_there_is_one_error_at_the_beginning(string config, string message)
    {
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new RosterFile("a.csv", "nothing,right\n1,2\n", config + " > ")).Single();
        Assert.That(diagnostic.Id, Is.EqualTo("FLEXSSO0710"));
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo("a.csv: (0,0)-(0,0)"));
        Assert.That(diagnostic.GetMessage(CultureInfo.InvariantCulture), Is.EqualTo(message));
    }

    [Test]
    public void A_name_of_two_classes_and_a_class_without_the_attribute()
    {
        string source = $$"""
            using FlexSso;
            namespace A { [FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { } }
            namespace B { public partial class Outer { [FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { } } }
            namespace C { public class Plain { } public class Flex { } }
            """;
        Assert.That(
            Message("Flex"),
            Is.EqualTo("The roster's Config 'Flex' is the name of several classes; write one in full: A.Flex, B.Outer.Flex")
        );
        Assert.That(
            Message("Plain"),
            Is.EqualTo("The roster's Config 'Plain' names a class without [FlexSsoConfig]; use A.Flex, B.Outer.Flex")
        );
        Assert.That(Message("A.Flex"), Is.Null);
        Assert.That(Message("B.Outer.Flex"), Is.Null);
        Assert.That(Message("B.Outer+Flex"), Is.Null);
        Assert.That(Message("C.Flex"), Does.Contain("without [FlexSsoConfig]"));

        string? Message(string config) =>
            RosterCompilation
                .Analyze(source, new RosterFile("a.csv", "email,roles\n", config + " > "))
                .SingleOrDefault()
                ?.GetMessage(CultureInfo.InvariantCulture);
    }

    [Test]
    public void A_class_outside_of_namespaces_is_meant_by_its_simple_name()
    {
        string source = $$"""
            [FlexSso.FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { }
            namespace A { [FlexSso.FlexSsoConfig({{Declarations.Arguments}})] public partial class Flex { } }
            """;
        Assert.That(RosterCompilation.Analyze(source, new RosterFile("a.csv", "email,roles\n", "Flex > ")), Is.Empty);
    }

    [TestCase("", "The roster has no Config; write Config=\"Acme.AcmeFlex\" at its FlexRoster item")]
    [TestCase("AcmeFlex > dev,test", "The roster's Environment 'test' is not an environment of 'Acme.AcmeFlex'; use dev, prod")]
    [TestCase("AcmeFlex > dev;test", "The roster's Environment 'test' is not an environment of 'Acme.AcmeFlex'; use dev, prod")]
    [TestCase("AcmeFlex > dev | Acme.AcmeFlex > prod", null)]
    [TestCase("AcmeFlex > dev,dev", null)]
    [TestCase("AcmeFlex > | AcmeFlex >", "The roster is given twice to 'Acme.AcmeFlex'; remove one of its FlexRoster items")]
    [TestCase(
        "AcmeFlex > prod,dev | Acme.AcmeFlex > dev",
        "The roster is given twice to the environment 'dev' of 'Acme.AcmeFlex'; name each environment in one of its FlexRoster items only"
    )]
    [TestCase(
        "AcmeFlex > prod | Acme.AcmeFlex >",
        "The roster is given twice to the environment 'prod' of 'Acme.AcmeFlex'; name each environment in one of its FlexRoster items only"
    )]
    public void The_items_of_one_file_are_checked_together(string uses, string? message)
    {
        string found = string.Join(
            '\n',
            RosterCompilation
                .Analyze(TwoEnvironments, new RosterFile("a.csv", "email,roles\na@b.c,agent\n", uses.Length == 0 ? " > " : uses))
                .Select(d => d.GetMessage(CultureInfo.InvariantCulture))
        );
        Assert.That(found, Is.EqualTo(message ?? ""));
    }

    [Test]
    public void A_file_of_two_environments_is_checked_for_both_and_told_each_mistake_once()
    {
        RosterFile file = new("a.csv", "email,roles\na@b.c,Agent\nada@acme.example,agent\n", "AcmeFlex > prod | AcmeFlex > dev");
        Assert.That(
            RosterCompilation.Analyze(TwoEnvironments, file).Select(d => d.GetMessage(CultureInfo.InvariantCulture)),
            Is.EqualTo(
                new[]
                {
                    "'Agent' of user 'a@b.c' is not a role of Flex; did you mean 'agent'?",
                    "User 'ada@acme.example' is declared more than once (also as [FlexUser]; e-mails are compared without case); keep one declaration with all roles",
                }
            )
        );
    }

    // Roslyn ends a line there. The task, spreadsheets and editors do not.
    [Test]
    public void A_line_separator_in_a_cell_ends_no_line([Values('\u2028', '\u2029', '\u0085')] char separator)
    {
        string text = $"email,name,roles\n\"a@b.c\",\"A{separator}B\",agent\nd@e.f,D{separator}E,agent|boss\n";
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new RosterFile("a.csv", text)).Single();
        Assert.That(diagnostic.Location.GetLineSpan().Span.ToString(), Is.EqualTo("(2,16)-(2,20)"));
        Assert.That(text.Substring(diagnostic.Location.SourceSpan.Start, 4), Is.EqualTo("boss"));
    }

    [Test]
    public void A_wrong_attribute_is_reported_once_and_not_by_each_row()
    {
        string source = Source.Replace("public int VoiceCapacity", "public double VoiceCapacity", StringComparison.Ordinal);
        ImmutableArray<Diagnostic> diagnostics = RosterCompilation.Analyze(source, new RosterFile("a.csv", Files.Csv));
        Assert.That(diagnostics.Select(d => d.Location.Kind), Is.EqualTo(new[] { LocationKind.SourceFile }));
    }

    [Test]
    public void Another_error_of_the_class_keeps_no_roster_from_being_checked()
    {
        string source = Source.Replace("acme.us.auth0.com", "https://acme.us.auth0.com", StringComparison.Ordinal);
        Assert.That(
            RosterCompilation.Analyze(source, new RosterFile("a.csv", "email,roles\na@b.c,boss\n")).Select(d => d.Id).Order(),
            Is.EqualTo(new[] { "FLEXSSO0302", "FLEXSSO0501" })
        );
    }

    [Test]
    public void A_project_without_the_library_gets_one_error() =>
        Assert.That(
            RosterCompilation.Analyze("class C { }", new RosterFile("a.csv", "x\n")).Select(d => d.Id),
            Is.EqualTo(new[] { "FLEXSSO0710" })
        );

    // A host keeps the analyzers from one edit to the next.
    [Test]
    public void An_edited_roster_is_checked_anew()
    {
        DiagnosticAnalyzer[] analyzers = RosterCompilation.NewAnalyzers();
        string first = Analyze(Source, "boss");
        Assert.That(first, Does.Contain("boss"));
        Assert.That(Analyze(Source + "class Unrelated { }", "boss"), Is.EqualTo(first));
        Assert.That(Analyze(Source, "chief"), Does.Contain("chief"));

        string Analyze(string source, string role) =>
            RosterCompilation
                .AnalyzeAll(
                    Compile.Sources([source], nullable: NullableContextOptions.Enable),
                    analyzers,
                    new RosterFile("a.csv", $"email,roles\nx@b.c,{role}\n")
                )
                .Single(d => d.Severity >= DiagnosticSeverity.Warning)
                .ToString();
    }

    [Test]
    public void An_edit_of_the_class_checks_the_roster_anew()
    {
        RosterFile file = new("a.csv", "email,roles,department\na@b.c,agent,Sales\n");
        Assert.That(RosterCompilation.Analyze(Source, file), Is.Empty);
        Assert.That(
            RosterCompilation.Analyze(Source.Replace("\"department\"", "\"division\"", StringComparison.Ordinal), file).Select(d => d.Id),
            Is.EqualTo(new[] { "FLEXSSO0710" })
        );
        Assert.That(RosterCompilation.Analyze(Source, file), Is.Empty);
    }

    [Test]
    public void The_rules_of_a_roster_are_those_of_a_declaration() =>
        Assert.That(
            new FlexRosterAnalyzer().SupportedDiagnostics,
            Is.EqualTo(RosterRule.All.Select(static rule => FlexSso.Generators.Diagnostics.Rules.Of(rule.Id)))
        );

    private static string[] Ids(string path, string text, string config = "Acme.AcmeFlex") =>
        [
            .. RosterCompilation
                .Analyze(Source, new RosterFile(path, text, config + " > "))
                .Select(d =>
                {
                    LinePosition start = d.Location.GetLineSpan().StartLinePosition;
                    return $"{d.Id}({start.Line + 1},{start.Character + 1})";
                }),
        ];
}
