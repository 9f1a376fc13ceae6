using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>Every kind of member that can be declared gets its parsed value, in every kind of class.</summary>
public sealed class PayloadMemberTests
{
    private const string Flex =
        """{"flex":{"roles":["agent","wfo.team_leader"],"text":"new","number":5,"flag":true,"texts":["a","b"],"numbers":[1,2],"flags":[true]}}""";

    [TestCase("public string Text { get; set; }")]
    [TestCase("public string Text { get; init; } = \"old\";")]
    [TestCase("public string Text { get; private set; }")]
    [TestCase("public string Text { get; } = \"old\";")]
    [TestCase("public string Text { get; internal set; }")]
    [TestCase("public required string Text { get; init; }")]
    [TestCase("internal string Text = \"old\";")]
    [TestCase("private readonly string Text = \"old\";")]
    [TestCase("public required string Text;")]
    [TestCase("public string Text { get { return text; } set { text = value; } } string text;")]
    public void Assigned(string member)
    {
        foreach (string kind in new[] { "partial class", "partial record", "sealed partial record" })
        {
            using EmittedAssembly assembly = Load($"[FlexAttribute(\"text\")] {member}", kind);
            object payload = Parse(assembly, Flex);
            Assert.That(Json(payload, "ToFlexJson"), Does.Contain("\"text\":\"new\""), kind);
        }
    }

    [TestCase("public string Text => \"computed\";")]
    [TestCase("public string Text { get { return \"computed\"; } }")]
    [TestCase("public ref readonly string Text => ref computed; static string computed = \"computed\";")]
    public void Computed(string member)
    {
        using EmittedAssembly assembly = Load($"[FlexAttribute(\"text\")] {member}");

        object payload = Parse(assembly, Flex);

        Assert.That(Json(payload, "ToFlexJson"), Does.Contain("\"text\":\"computed\"").And.Not.Contain("new"));
    }

    [TestCase("texts", "string[]", "[\"a\",\"b\"]")]
    [TestCase("texts", "System.Collections.Generic.IEnumerable<string>", "[\"a\",\"b\"]")]
    [TestCase("texts", "System.Collections.Generic.ICollection<string>", "[\"a\",\"b\"]")]
    [TestCase("texts", "System.Collections.Generic.IReadOnlyCollection<string>", "[\"a\",\"b\"]")]
    [TestCase("numbers", "int[]", "[1,2]")]
    [TestCase("numbers", "System.Collections.Generic.IList<int>", "[1,2]")]
    [TestCase("numbers", "System.Collections.Generic.List<int>", "[1,2]")]
    [TestCase("flags", "System.Collections.Generic.IReadOnlyList<bool>", "[true]")]
    [TestCase("flags", "bool[]", "[true]")]
    [TestCase("number", "int", "5")]
    [TestCase("number", "int?", "5")]
    [TestCase("flag", "bool", "true")]
    [TestCase("flag", "bool?", "true")]
    [TestCase("text", "string", "\"new\"")]
    public void Of_type(string name, string type, string expected)
    {
        using EmittedAssembly assembly = Load($"[FlexAttribute(\"{name}\")] public {type} Value {{ get; set; }}");

        object payload = Parse(assembly, Flex);

        Assert.That(
            Json(payload, "ToFlexJson"),
            Does.StartWith("{\"roles\":[\"agent\",\"wfo.team_leader\"],\"" + name + "\":" + expected + ",")
        );
    }

    [Test]
    public void A_required_member_needs_a_value_and_a_nullable_one_may_do_without()
    {
        using EmittedAssembly assembly = Load(
            """
            #nullable enable
            [FlexAttribute("text")] public required string Text { get; init; }
            [FlexAttribute("note")] public required string? Note { get; init; }
            [FlexAttribute("number")] public required int? Number { get; init; }
            public required string Other { get; init; }
            """
        );

        Assert.That(Json(Parse(assembly, Flex), "ToFlexJson"), Does.Contain("\"text\":\"new\",\"number\":5"));
        Assert.That(
            Problems(assembly, """{"flex":{"roles":["agent"],"text":null}}"""),
            Is.EqualTo(new[] { "(1,9) $.flex.text: 'text' is missing, and the member 'Text' is required; give it a value." })
        );
    }

    [Test]
    public void An_attribute_from_another_source_is_not_part_of_the_payload()
    {
        using EmittedAssembly assembly = Load(
            """
            #nullable enable
            [FlexAttribute("number", Source = "event.user.app_metadata.hr.number")] public required int Number { get; init; } = 3;
            [FlexAttribute("text", Source = "event.user.app_metadata.flex.text")] public required string Text { get; init; }
            [FlexAttribute("other", Source = "event.user.app_metadata.flex.texts")] public string Other { get; init; } = "x";
            """
        );

        object payload = Parse(assembly, """{"flex":{"roles":["agent"],"number":"seven","text":"new","texts":[7]}}""");

        Assert.That(
            Json(payload, "ToFlexJson"),
            Is.EqualTo("""{"roles":["agent"],"text":"new","number":"seven","texts":[7]}"""),
            "what stands under their names is kept as it is"
        );
        Assert.That(payload.GetType().GetProperty("Number")!.GetValue(payload), Is.EqualTo(3));
        Assert.That(
            Problems(assembly, """{"flex":{"roles":["agent"]}}""").Single(),
            Does.StartWith("(1,9) $.flex.text: 'text' is missing"),
            "a path that spells out the place of the default is the default"
        );
    }

    [TestCase("partial class")]
    [TestCase("partial record")]
    public void A_user_without_flex_cannot_have_a_required_member(string kind)
    {
        using EmittedAssembly assembly = Load("[FlexAttribute(\"text\")] public required int Number { get; init; }", kind);
        Type type = assembly.Type("Acme.AcmeFlex");
        object result = type.GetMethods()
            .Single(m => m.Name == "ParseUser" && m.GetParameters().Length == 3)
            .Invoke(
                null,
                ["{\"app_metadata\":null}", Enum.Parse(type.GetProperty("Roles")!.PropertyType.GetGenericArguments()[0], "Agent"), null]
            )!;

        Assert.That(
            ((IEnumerable<object>)result.GetType().GetProperty("Problems")!.GetValue(result)!).Select(p => p.ToString()),
            Is.EqualTo(new[] { "(1,1) $.app_metadata.flex.text: 'text' is missing, and the member 'Number' is required; give it a value." })
        );
    }

    [TestCase("partial class", "public string Text { get; init; }")]
    [TestCase("sealed partial class", "private readonly string Text = \"old\";")]
    [TestCase("partial record", "public required string Text { get; init; }")]
    [TestCase("abstract partial class", "public string Text { get; set; }")]
    [TestCase("abstract partial record", "public string Text { get; set; }")]
    public void Other_roles_make_a_copy_of_the_same_class(string kind, string member)
    {
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources(
                [
                    Declarations
                        .Config(members: $"[FlexAttribute(\"text\")] {member}")
                        .Replace("partial class", kind, StringComparison.Ordinal)
                        + (
                            kind.StartsWith("abstract", StringComparison.Ordinal)
                                ? "\nnamespace Acme { public "
                                    + kind.Split(' ')[2]
                                    + " Derived : AcmeFlex { public Derived() : base(FlexSso.FlexRole.Admin) { Text = \"new\"; } } }"
                                : ""
                        ),
                ],
                Framework.Net80
            )
        );
        using EmittedAssembly assembly = new(run.Compiles());
        object payload = kind.StartsWith("abstract", StringComparison.Ordinal)
            ? Activator.CreateInstance(assembly.Type("Acme.Derived"))!
            : Parse(assembly, Flex);
        string before = Json(payload, "ToFlexJson");
        Type role = payload.GetType().GetProperty("Roles")!.PropertyType.GetGenericArguments()[0];

        object copy = payload.GetType().GetMethod("WithRoles")!.Invoke(payload, [Enum.Parse(role, "Supervisor"), null])!;

        Assert.That(copy.GetType(), Is.EqualTo(payload.GetType()));
        Assert.That(Json(copy, "ToFlexJson"), Does.StartWith("{\"roles\":[\"supervisor\"],\"text\":\"new\""));
        Assert.That(Json(payload, "ToFlexJson"), Is.EqualTo(before));
    }

    // An abstract class has no instances to parse into. A derived class can still be written.
    [Test]
    public void An_abstract_class_writes_and_does_not_parse()
    {
        GeneratorRun run = GeneratorRun.On(
            Declarations.Config(members: "").Replace("public partial", "public abstract partial", StringComparison.Ordinal)
                + "\nnamespace Acme { public class Derived : AcmeFlex { public Derived() : base(FlexSso.FlexRole.Agent) { } } }",
            Framework.Net80
        );
        using EmittedAssembly assembly = new(run.Compiles());

        Assert.That(assembly.Type("Acme.AcmeFlex").GetMethods().Where(m => m.Name == "ParseUser"), Is.Empty);
        Assert.That(Json(Activator.CreateInstance(assembly.Type("Acme.Derived"))!, "ToFlexJson"), Is.EqualTo("{\"roles\":[\"agent\"]}"));
    }

    [Test]
    public void The_three_texts_differ_in_what_stands_around_flex()
    {
        using EmittedAssembly assembly = Load("[FlexAttribute(\"text\")] public string Text { get; set; }");

        object payload = Parse(assembly, """{"crm":1,"flex":{"roles":["agent"],"text":"x","more":[1]}}""");

        const string flex = """{"roles":["agent"],"text":"x","more":[1]}""";
        Assert.That(Json(payload, "ToFlexJson"), Is.EqualTo(flex));
        Assert.That(Json(payload, "ToUserPatchJson"), Is.EqualTo("{\"app_metadata\":{\"flex\":" + flex + "}}"));
        Assert.That(
            Json(payload, "ToAppMetadataJson").Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            Is.EqualTo("{\"flex\":" + flex + ",\"crm\":1}")
        );
    }

    [Test]
    public void It_compiles_in_every_language_version_with_nullable_on_and_off()
    {
        string source = Declarations.Config(
            members: """
            [FlexAttribute("a")] public string A { get; set; }
            [FlexAttribute("b")] public int? B { get; set; }
            [FlexAttribute("c")] public System.Collections.Generic.IList<bool> C { get; set; }
            [FlexAttribute("d")] public readonly string D = "";
            [FlexAttribute("e")] public string[] E { get; private set; }
            """
        );
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp12 })
        {
            foreach (Framework framework in Framework.All)
                GeneratorRun.On(Compile.Sources([source], framework, language)).Compiles();
        }
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources(["#nullable enable\n" + source.Replace("string A", "string? A", StringComparison.Ordinal)], Framework.Net80)
        );
        Assert.That(
            run.Output.GetDiagnostics()
                .Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree?.FilePath != "File0.cs"),
            Is.Empty
        );
    }

    private static EmittedAssembly Load(string members, string kind = "partial class") =>
        new(
            GeneratorRun.On(
                Compile.Sources(
                    [Declarations.Config(members: members).Replace("partial class", kind, StringComparison.Ordinal)],
                    Framework.Net80
                )
            )
        );

    private static object Result(EmittedAssembly assembly, string json) =>
        assembly.Type("Acme.AcmeFlex").GetMethod("ParseAppMetadata", [typeof(string)])!.Invoke(null, [json])!;

    private static object Parse(EmittedAssembly assembly, string json)
    {
        object result = Result(assembly, json);
        return result.GetType().GetMethod("GetPayload")!.Invoke(result, [])!;
    }

    private static IEnumerable<string?> Problems(EmittedAssembly assembly, string json)
    {
        object result = Result(assembly, json);
        return ((IEnumerable<object>)result.GetType().GetProperty("Problems")!.GetValue(result)!).Select(p => p.ToString());
    }

    private static string Json(object payload, string method) => EmittedAssembly.Json(payload, method);
}
