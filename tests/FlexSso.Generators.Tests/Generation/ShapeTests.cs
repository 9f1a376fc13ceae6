using FlexSso.Generators.Tests.Harness;
using FlexSso.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>Every shape of declaration, for every kind of consumer.</summary>
public sealed class ShapeTests
{
    private const string Config = $"[global::FlexSso.FlexSsoConfig({Declarations.Arguments})]";

    public static IEnumerable<TestCaseData> Shapes()
    {
        yield return Case("in a namespace", "Acme.Flex", "namespace Acme { {0} public partial class Flex { } }");
        yield return Case("in a nested namespace", "A.B.C.Flex", "namespace A.B { namespace C { {0} internal partial class Flex { } } }");
        yield return Case("in the global namespace", "Flex", "{0} public partial class Flex { }");
        yield return Case(
            "nested",
            "N.Outer.Inner.Flex",
            "namespace N { partial class Outer { partial struct Inner { {0} private partial class Flex { } } } }"
        );
        yield return Case(
            "keyword names",
            "event.class.static",
            "namespace @event { partial class @class { {0} partial class @static { } } }"
        );
        yield return Case(
            "non-ASCII names",
            "Büro.Südwest.Flex\u00e9",
            "namespace Büro { partial class Südwest { {0} partial class Flex\u00e9 { } } }"
        );
        yield return Case("a combining mark in the name", "Fle\u0301x", "{0} partial class Fle\u0301x { }");
        yield return Case("sealed", "Flex", "{0} public sealed partial class Flex { }");
        yield return Case("abstract", "Flex", "{0} public abstract partial class Flex { }");
        yield return Case("with a base class", "Flex", "class Base { protected Base() { } } {0} partial class Flex : Base { }");
        yield return Case(
            "named like a type of the library",
            "SamlAddonUser.FlexRole",
            "namespace SamlAddonUser { {0} partial class FlexRole { } }"
        );
        yield return Case(
            "beside a type named System",
            "N.Flex",
            "namespace N { class System { } class FlexSso { } {0} partial class Flex { } }"
        );
        yield return Case("on the second part", "Flex", "partial class Flex { } {0} partial class Flex { }");

        static TestCaseData Case(string name, string fullName, string source) =>
            new TestCaseData(source.Replace("{0}", Config, StringComparison.Ordinal), fullName).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Shapes))]
    public void Every_shape_compiles_for_every_framework(string source, string fullName)
    {
        foreach (Framework framework in Framework.All)
        {
            GeneratorRun run = GeneratorRun.On(source, framework).Compiles();
            Assert.That(
                run.Artifacts().Keys,
                Is.EqualTo(new[] { fullName + "/post-login-action.js", fullName + "/saml-addon.json" }),
                framework.Name
            );
        }
    }

    [TestCase("public partial record Flex { }")]
    [TestCase("public sealed partial record class Flex { public int Other { get; init; } }")]
    [TestCase("partial interface IOuter { {0} public partial class Flex { } }")]
    [TestCase("partial record struct Outer { {0} public partial record Flex { } }")]
    [TestCase("namespace N; {0} public partial class Flex { public required string Other { get; init; } }")]
    public void Shapes_of_newer_languages_compile(string source)
    {
        string text = source.Contains("{0}", StringComparison.Ordinal)
            ? source.Replace("{0}", Config, StringComparison.Ordinal)
            : Config + " " + source;
        Assert.That(GeneratorRun.On(text).Compiles().Files, Has.Length.EqualTo(1));
    }

    [Test]
    public void The_generated_code_compiles_in_every_language_version_and_nullable_context(
        [Values(
            LanguageVersion.CSharp7_3,
            LanguageVersion.CSharp8,
            LanguageVersion.CSharp9,
            LanguageVersion.CSharp12,
            LanguageVersion.Latest
        )]
            LanguageVersion language,
        [Values(NullableContextOptions.Disable, NullableContextOptions.Enable)] NullableContextOptions nullable
    )
    {
        if (language < LanguageVersion.CSharp8)
            nullable = NullableContextOptions.Disable;
        string source = Declarations.Config(
            "[FlexUser(\"ada@acme.example\", FlexRole.Admin)]",
            """
            [FlexAttribute("department")] public string Department { get; set; } = "";
            [FlexAttribute("languages")] public string[] Languages { get; set; } = new string[0];
            [FlexAttribute("vip")] public bool? Vip { get; set; }
            """
        );
        GeneratorRun.On(Compile.Sources([source], Framework.Net80, language, nullable)).Compiles();
    }

    [Test]
    public void Two_parts_with_the_same_attribute_generate_no_code_and_never_clash() =>
        Assert.That(
            GeneratorRun.On($"{Config} partial class Flex {{ }} {Config} partial class Flex {{ }}").Files.Single().SourceText.ToString(),
            Is.EqualTo(InvalidConfigCode.Of("Flex"))
        );

    [Test]
    public void Names_that_differ_only_in_case_get_files_of_their_own()
    {
        GeneratorRun run = GeneratorRun.On($"{Config} partial class Flex {{ }} {Config} partial class FLEX {{ }}").Compiles();

        Assert.That(run.Files.Select(f => f.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(2));
    }

    [Test]
    public void Letters_beyond_ASCII_are_no_part_of_a_file_name()
    {
        GeneratorRun run = GeneratorRun.On($"namespace B\u00fcro.S\u00fcdwest {{ {Config} partial class Flex\u00e9 {{ }} }}").Compiles();

        Assert.That(run.Files.Single().HintName, Does.Match("^B_ro\\.S_dwest\\.Flex_\\.[0-9a-f]{8}\\.g\\.cs$"));
    }

    [Test]
    public void A_folder_never_has_the_name_of_a_Windows_device()
    {
        GeneratorRun run = GeneratorRun
            .On($"namespace Aux {{ {Config} partial class Flex {{ }} }} {Config} partial class Con {{ }}")
            .Compiles();

        Assert.That(run.Artifacts().Keys.Select(k => k.Split('/')[0]).Distinct(), Is.EquivalentTo(new[] { "_Aux.Flex", "_Con" }));
    }

    [Test]
    public void Friend_assemblies_with_a_configuration_each_compile()
    {
        GeneratorRun first = GeneratorRun.On(
            Compile.Sources(
                [
                    "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")] namespace N { "
                        + Config
                        + " partial class Flex { } }",
                ],
                assemblyName: "First"
            )
        );
        CSharpCompilation second = Compile
            .Sources(
                ["namespace N { " + Config + " partial class Other { public static string Text = Flex.SamlAddonJson; } }"],
                assemblyName: "Second"
            )
            .AddReferences(first.Compiles().Output.ToMetadataReference());

        GeneratorRun.On(second).Compiles();
    }

    [Test]
    public void A_payload_without_a_role_does_not_compile()
    {
        GeneratorRun run = GeneratorRun.On(Declarations.Config() + " class Job { object o = new Acme.AcmeFlex(); }");

        Assert.That(run.Output.GetDiagnostics().Single(d => d.Severity == DiagnosticSeverity.Error).Id, Is.EqualTo("CS7036"));
    }
}
