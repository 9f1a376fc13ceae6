using FlexSso.Generators.Tests.Harness;
using FlexSso.Testing;

namespace FlexSso.Generators.Tests.Incremental;

/// <summary>
/// Property: after any sequence of edits the driver has what a fresh run gives. The files are of the kinds that make one declaration depend
/// on another file: constants, names that are captured, imports, base classes, parts, containers.
/// </summary>
[Category("Reliability")]
public sealed class EditSequenceTests
{
    private const int Steps = 250;

    private static readonly string Head =
        $"[FlexSso.FlexSsoConfig({Declarations.Arguments})] [FlexSso.FlexUser(\"ada@acme.example\", FlexSso.FlexRole.Admin)]";

    /// <summary>Each row is a file, with what may stand in it.</summary>
    private static readonly string[][] Files =
    [
        // Short names that other files can capture.
        [
            .. new[] { "FlexRole.Agent", "FlexRole.Admin", "FlexSso.FlexRole.Agent", "global::FlexSso.FlexRole.Agent" }.Select(role =>
                "using FlexSso; using static Acme.Captured; namespace Acme { [FlexSsoConfig("
                + Declarations.Arguments
                + ")] [FlexUser(\"bob@acme.example\", "
                + role
                + ")] public partial class Short { [FlexAttribute(\"x\")] public string X { get; set; } = \"a\"; } }"
            ),
            "using FlexSso; namespace Acme { class Short { } }",
        ],
        // The same by an import that others can lead astray, and by an alias.
        [
            "namespace Acme { using FlexSso; [FlexSsoConfig("
                + Declarations.Arguments
                + ")] [FlexUser(\"bob@acme.example\", FlexRole.Agent)] public partial class Imported { } }",
            "using R = FlexSso.FlexRole; namespace Acme { [FlexSso.FlexSsoConfig("
                + Declarations.Arguments
                + ")] [FlexSso.FlexUser(\"bob@acme.example\", R.Agent)] public partial class Imported { } }",
        ],
        // Values that stand elsewhere.
        [
            $"namespace Acme {{ {Head} public partial class Bound {{ [FlexSso.FlexAttribute(Values.Name)] public string[] List {{ get; set; }} = new[] {{ Values.Element }}; }} }}",
            $"namespace Acme {{ {Head} [FlexSso.FlexUser(Values.Email, Values.Role)] public partial class Bound {{ }} }}",
            $"namespace Acme {{ {Head} [FlexSso.FlexUser(nameof(Values) + \"@acme.example\", FlexSso.FlexRole.Agent)] public partial class Bound : Base {{ }} }}",
        ],
        [
            Values("name", "element", "eva@acme.example", "Agent"),
            Values("other", "element", "eva@acme.example", "Agent"),
            Values("name", "ele,ment", "eva@acme.example", "Agent"),
            Values("name", "element", "no address", "Supervisor"),
            Values("name", "element", "eva@acme.example", "Agent").Replace("const string Name", "const int Name", StringComparison.Ordinal),
            "namespace Acme { class Values { public const string Name = More.Name, Element = \"e\", Email = \"eva@acme.example\"; public const FlexSso.FlexRole Role = default; } }",
            "",
        ],
        [
            "namespace Acme { class More { public const string Name = \"more\"; } }",
            "namespace Acme { class More { public const string Name = \"\"; } }",
        ],
        // What captures a name, or nearly does.
        [
            "namespace Acme { public static class Captured { } }",
            "namespace Acme { public static class Captured { public static int FlexRole { get; } } }",
            "namespace Acme { public static class Captured { public enum FlexRole { Agent = 2, Admin = 0 } } }",
            "namespace Acme { public static class Captured { public static int Other => 1; } class FlexRole { public const FlexSso.FlexRole Agent = FlexSso.FlexRole.Supervisor, Admin = Agent; } }",
            "namespace Acme { public static class Captured { } class FlexUserAttribute : System.Attribute { public FlexUserAttribute(string a, FlexSso.FlexRole b) { } } }",
            "namespace Acme { public static class Captured { } namespace FlexSso { } }",
            "namespace Acme { public static class Captured { } } class FlexSso { }",
            "namespace FlexSso { class FlexRole { } } namespace Acme { public static class Captured { } }",
            "namespace Acme { public static class Captured { } partial class Short { [global::FlexSso.FlexAttribute(\"y\")] public int Y { get; set; } } }",
            "namespace Acme { public static class Captured { } public class Short { } }",
        ],
        // Imports for everybody, and a base class.
        ["", "global using FlexRole = Acme.Roles;", "global using static Acme.Roles;", "global using Acme.Roles2;"],
        [
            "namespace Acme { static class Roles { public const FlexSso.FlexRole Agent = FlexSso.FlexRole.Admin, Admin = FlexSso.FlexRole.Agent; public static int FlexRole; } }",
            "namespace Acme { static class Roles { public const FlexSso.FlexRole Agent = FlexSso.FlexRole.Agent, Admin = FlexSso.FlexRole.Admin; } }",
            "namespace Acme.Roles2 { enum FlexRole { Agent, Admin } } namespace Acme { static class Roles { } }",
        ],
        [
            "namespace Acme { public class Base { } }",
            "namespace Acme { public class Base { public Base(int n) { } } }",
            "namespace Acme { public class Base { public required int N { get; set; } } }",
            "namespace Acme { public abstract class Base { public abstract string SamlAddonJson { get; } } }",
            $"namespace Acme {{ {Head} public partial class Base {{ }} }}",
        ],
        // A declaration in a container that has a base class, and in one of several parts.
        [$"namespace Acme {{ partial class Derived : First {{ {Head} public partial class Nested {{ }} }} }}"],
        [
            "namespace Acme { class First : Second { } class Third { } }",
            "namespace Acme { class First : Third { } class Third { } }",
            "namespace Acme { class First { static int FlexSso; } class Third { } }",
        ],
        ["namespace Acme { class Second { public static int FlexSso; } }", "namespace Acme { class Second { } }"],
        [
            $"namespace Acme {{ partial class Outer {{ {Head} public partial class Inner {{ }} }} }}",
            $"#nullable enable\nnamespace Acme {{ partial class Outer {{ {Head} public partial class Inner {{ [FlexSso.FlexAttribute(\"z\")] public string? Z {{ get; set; }} }} }} }}",
            $"#nullable disable\nnamespace Acme {{ partial class Outer {{ {Head} public partial class Inner {{ [FlexSso.FlexAttribute(\"z\")] public string? Z {{ get; set; }} }} }} }}",
        ],
        [
            "namespace Acme { partial class Outer { } }",
            "namespace Acme { class Outer { } }",
            "namespace Acme { partial record Outer { } }",
            "namespace Acme { partial class Outer { static int FlexSso; } }",
            "namespace Acme { partial class Outer { partial class Inner { public int SamlAddonJson; } } }",
        ],
        // Every kind of argument whose value another file holds, and types that take its meaning away.
        [
            Valued("[FlexSso.FlexAttribute(\"x\")] public string X { get; set; }"),
            Valued("[FlexSso.FlexAttribute(\"y\")] public string[] X { get; set; } public void Work() { }"),
            Valued("[FlexSso.FlexAttribute(Kinds.Name)] public string X { get; set; }"),
            "namespace Acme { partial class Valued { } }",
        ],
        [
            Kinds("FlexSso.FlexRole Role = FlexSso.FlexRole.Supervisor", "prod", "https://a.example"),
            Kinds("FlexSso.FlexRole Role = FlexSso.FlexRole.Agent", "prod", "https://a.example"),
            Kinds("FlexSso.FlexSsoMode Role = FlexSso.FlexSsoMode.Legacy", "prod", "https://a.example"),
            Kinds("int Role = 1", "prod", "https://a.example"),
            Kinds("string Role = \"supervisor\"", "work", "https://a.example"),
            Kinds("string Role = null", "prod", "https://a.example"),
            Kinds("FlexSso.FlexRole[] Role = null", "prod", "https://a.example"),
            Kinds("FlexRole Role = FlexRole.Supervisor", "work", "https://a.example"),
            Kinds("FlexSso.FlexRole Role = FlexSso.FlexRole.Supervisor", "work", "https://c.example"),
            Kinds("FlexSso.FlexRole Role = FlexSso.FlexRole.Supervisor", "prod", "https://a.example") + " class Half {",
        ],
        [
            "",
            "namespace FlexSso { enum FlexRole { Supervisor, Agent, Admin } }",
            "namespace FlexSso { enum FlexRole : byte { Agent, Supervisor, Admin } }",
            "namespace Acme { enum FlexRole { Agent, Supervisor, Admin } }",
            "namespace Acme { class FlexAttribute : System.Attribute { public FlexAttribute(string name) { } } }",
            "namespace FlexSso { class FlexAttribute : System.Attribute { public FlexAttribute(string name) { } } }",
            "namespace FlexSso { class FlexUserAttribute : System.Attribute { public FlexUserAttribute(string email, params object[] roles) { } } }",
        ],
    ];

    [Test]
    public void Every_sequence_of_edits_ends_in_what_a_fresh_run_gives()
    {
        foreach (int seed in Cases.Seeds(2))
            Run(seed);
        Cases.Report("Edits", Cases.Count(2) * Steps);
    }

    private static void Run(int seed)
    {
        Random random = new(seed);
        // A driver that tracks its steps fails after an edit of a global alias (4.8 to 5.12: Unexpected value '(Cached, Added)').
        Edits edits = new(Compile.Sources(Files.Select(static file => file[0])), track: false);
        for (int step = 0; step < Steps; step++)
        {
            int file = random.Next(Files.Length);
            string text = Text(file, random);
            // Sometimes an edit changes only a comment, or two files at once.
            edits.Replace([
                (file, random.Next(4) == 0 ? text + "\n// " + step : text),
                .. random.Next(4) == 0 ? new[] { random.Next(Files.Length) }.Select(other => (other, Text(other, random))) : [],
            ]);
            Assert.That(edits.AllText(), Is.EqualTo(edits.FreshText()), $"seed {seed}, step {step}: file {file} became\n{text}");
        }
    }

    private static string Text(int file, Random random) => Files[file][random.Next(Files[file].Length)];

    private static string Valued(string members) =>
        $"namespace Acme {{ [FlexSso.FlexSsoConfig({Declarations.Arguments})] "
        + "[FlexSso.FlexSsoConfig(Environment = Kinds.Environment, TrustedUrls = new[] { \"https://b.example\", Kinds.Url })] "
        + $"[FlexSso.FlexUser(\"eva@acme.example\", Kinds.Role)] public partial class Valued {{ {members} }} }}";

    private static string Kinds(string role, string environment, string url) =>
        $"namespace Acme {{ static class Kinds {{ public const {role}; "
        + $"public const string Name = \"name\", Environment = \"{environment}\", Url = \"{url}\"; }} }}";

    private static string Values(string name, string element, string email, string role) =>
        $$"""
            namespace Acme
            {
                static class Values
                {
                    public const string Name = "{{name}}", Element = "{{element}}", Email = "{{email}}";
                    public const FlexSso.FlexRole Role = FlexSso.FlexRole.{{role}};
                }
            }
            """;
}
