using System.Runtime.CompilerServices;
using System.Text;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Parsing.Plain;
using FlexSso.Generators.Symbols;
using FlexSso.Generators.Tests.Docs;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    [TestCaseSource(typeof(PlainLibraryCases), nameof(PlainLibraryCases.Libraries))]
    public void Another_library_of_that_name_is_read_the_same_way(Expected expected, string attribute)
    {
        foreach (string member in new[] { Member, Qualified })
            Check(WithLibraries(InFile(member), Library("FlexSso", ConfigSource, $"namespace FlexSso {{ {attribute} }}")), expected);
    }

    [Test]
    public void A_base_class_that_nobody_has_is_read_the_same_way()
    {
        // Like a project without the facade that the library was built against.
        MetadataReference lost = Library("Lost", "public class Lost : System.Attribute { }");
        MetadataReference library = Library(
            "FlexSso",
            [ConfigSource, $"namespace FlexSso {{ {Long.Replace("System.Attribute", "Lost", StringComparison.Ordinal)} }}"],
            lost
        );
        foreach (string member in new[] { Member, Qualified })
        {
            Check(WithLibraries(InFile(member), library), Expected.Either);
            Check(WithLibraries(InFile(member), library, lost), Expected.Either);
        }
    }

    [Test]
    public void Two_libraries_are_one_too_many()
    {
        MetadataReference real = Framework.Net100.References[^1];
        MetadataReference other = Library("Other", $"namespace FlexSso {{ {Long} }}");
        foreach (string member in new[] { Member, Qualified })
        {
            Check(WithLibraries(InFile(member), real, other), Expected.NotPlain);
            Check(WithLibraries(InFile(member), other, real), Expected.NotPlain);
            // Behind an alias it is not seen.
            Check(WithLibraries(InFile(member), real, other.WithAliases(["E"])), Expected.Plain);
            Check(WithLibraries("extern alias E; " + InFile(member), real, other.WithAliases(["E"])), Expected.Plain);
            Check(
                WithLibraries("extern alias E; " + InFile(member, usings: "using E::FlexSso;"), real, other.WithAliases(["E"])),
                Expected.Either
            );
            Check(WithLibraries("extern alias FlexSso; " + InFile(member), real, other.WithAliases(["FlexSso"])), Expected.Either);
            // What is internal there is not seen either, in either way.
            foreach (string hidden in new[] { Long, Short })
                Check(
                    WithLibraries(
                        InFile(member),
                        real,
                        Library(
                            "Other",
                            $"namespace Acme {{ {hidden.Replace("public class", "internal class", StringComparison.Ordinal)} }}"
                        )
                    ),
                    Expected.Either
                );
        }
    }

    [TestCase("FlexSso")]
    [TestCase("FlexAttribute")]
    [TestCase("FlexAttributeAttribute")]
    public void An_alias_of_one_file_is_not_seen_by_the_other(string alias)
    {
        MetadataReference real = Framework.Net100.References[^1];
        MetadataReference other = Library("Other", Long).WithAliases([alias]);
        string declaration = $"extern alias {alias}; ";
        foreach ((string usings, string member) in new[] { ("", Qualified), ("using FlexSso; ", Member) })
        {
            string two = $"{usings}namespace Acme {{ {Config} partial class B {{ {member} }} }}";
            string inner = $"namespace Acme {{ {usings}{Config} partial class B {{ {member} }} }}";
            string outside = $"{usings}{Config} partial class B {{ {member} }}";
            foreach (
                (string plain, string aliased) in new[]
                {
                    (two, declaration + two),
                    (outside, declaration + outside),
                    (inner, declaration + inner),
                    (inner, inner.Replace("namespace Acme { ", "namespace Acme { " + declaration, StringComparison.Ordinal)),
                }
            )
            {
                string[] files = [plain.Replace("class B", "class A", StringComparison.Ordinal), aliased];
                foreach (string[] order in new[] { files, [.. files.Reverse()] })
                    Check(
                        Compile
                            .Sources(order, language: LanguageVersion.Preview)
                            .WithReferences(Framework.Net100.References[..^1].Add(real).Add(other)),
                        Expected.Either
                    );
            }
        }
    }

    [Test]
    public void A_library_that_is_being_compiled_is_not_taken_at_its_word()
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "FlexSso",
            [CSharpSyntaxTree.ParseText(ConfigSource), CSharpSyntaxTree.ParseText($"namespace FlexSso {{ {Long} }}")],
            Framework.Net100.References[..^1],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Check(WithLibraries(InFile(Member), library.ToMetadataReference()), Expected.NotPlain);
        Check(
            WithLibraries(
                ConfigSource + $"namespace FlexSso {{ {Long} }} namespace Acme {{ using FlexSso; {Config} partial class A {{ {Member} }} }}"
            ),
            Expected.NotPlain
        );
    }

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

    [Test]
    public void Types_of_keywords_that_are_missing_are_read_the_same_way()
    {
        // No framework at all, one without Nullable<T>, and one in which the configuration is the root of all classes.
        Check(WithLibraries(InFile(Member), []).WithReferences(Framework.Net100.References[^1]), Expected.Either);
        const string Root =
            "namespace System { public class Void { } public abstract class ValueType { } public struct Boolean { } public struct Int32 { } public class String { } public class Array { } public class Enum { } public class Attribute { } public class AttributeUsageAttribute : Attribute { } }";
        foreach (
            string declaration in new[]
            {
                "public class Object { }",
                $"{Config} public partial class Object {{ public required int N {{ get; set; }} }}",
            }
        )
        {
            CSharpCompilation compilation = Compile.Sources(
                [Root, $"namespace System {{ {declaration} }}", ConfigSource, InFile("[FlexAttribute(\"x\")] public int? X { get; set; }")],
                language: LanguageVersion.Preview
            );
            Check(compilation.RemoveAllReferences(), Expected.Either);
        }
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

    private static (int Plain, int All) Count(IEnumerable<CSharpCompilation> compilations)
    {
        int plain = 0;
        int all = 0;
        foreach (CSharpCompilation compilation in compilations)
        {
            (int some, int of) = Check(compilation, Expected.Either);
            plain += some;
            all += of;
        }
        return (plain, all);
    }

    /// <summary>Parses every configuration in both ways, in the order and from the part that the generator takes.</summary>
    private static (int Plain, int All) Check(CSharpCompilation compilation, Expected expected)
    {
        int plain = 0;
        int all = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (TypeDeclarationSyntax part in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (
                    model.GetDeclaredSymbol(part) is not INamedTypeSymbol type
                    || type.FindAttribute(KnownNames.ConfigAttribute) is not { ApplicationSyntaxReference: { } reference } config
                    || reference.SyntaxTree != tree
                    || !part.FullSpan.Contains(reference.Span)
                )
                    continue;
                PlainClass? members = PlainClass.Of(type, part, model);
                ConfigModel? bySyntax = ConfigParser.Parse(type, config, new RuleSink(collect: false, default), plain: members);
                ConfigModel? bySymbols = ConfigParser.Parse(type, config, new RuleSink(collect: false, default));
                string Message() =>
                    $"{type.Name} is {(members is null ? "not " : "")}plain in\n{string.Join("\n---\n", compilation.SyntaxTrees)}\n\n"
                    + $"from syntax:  {Text(bySyntax)}\nfrom symbols: {Text(bySymbols)}";
                Assert.That(bySyntax, Is.EqualTo(bySymbols), Message);
                if (expected != Expected.Either)
                    Assert.That(members is not null, Is.EqualTo(expected == Expected.Plain), Message);
                if (expected == Expected.Plain)
                    Assert.That(bySyntax, Is.Not.Null, Message);
                plain += members is null ? 0 : 1;
                all++;
            }
        }
        if (expected != Expected.Either)
            Assert.That(all, Is.Positive, "there is no configuration");
        AssertDoesNotThrow(compilation);
        return (plain, all);
    }

    private static void AssertDoesNotThrow(CSharpCompilation compilation) =>
        Assert.That(
            Cacheability.NewDriver(compilation, track: false).RunGenerators(compilation).GetRunResult().Results.Single().Exception,
            Is.Null
        );

    private static string Text(ConfigModel? model) =>
        model is null ? "nothing" : $"{model.Type} {string.Join(", ", model.Attributes.Select(static attribute => attribute.ToString()))}";

    private static string Sample(string file) => File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "samples", file));

    // As the SDK has it by default.
    private static CSharpCompilation Users(string code) =>
        Compile.Sources(
            [code, "global using System; global using System.Collections.Generic; global using System.Linq;"],
            nullable: NullableContextOptions.Enable
        );

    private const string SpeltSource =
        "namespace System.Runtime.CompilerServices { class " + Spelt + " : Attribute { public " + Spelt + "(string feature) { } } }";

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private const string ConfigSource =
        "namespace FlexSso { public class FlexSsoConfigAttribute : System.Attribute { public string Audience { get; set; } public string Auth0Domain { get; set; } public string ClientId { get; set; } } }";

    private static CSharpCompilation WithLibraries(string source, params MetadataReference[] libraries) =>
        Compile.Sources([source], language: LanguageVersion.Preview).WithReferences(Framework.Net100.References[..^1].AddRange(libraries));

    private static PortableExecutableReference Library(string name, params string[] sources) => Library(name, sources, []);

    private static PortableExecutableReference Library(string name, string[] sources, params MetadataReference[] references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            sources.Append(SpeltSource).Select(static source => CSharpSyntaxTree.ParseText(source)),
            Framework.Net100.References[..^1].AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using MemoryStream stream = new();
        Assert.That(compilation.Emit(stream).Success, Is.True, () => string.Join('\n', compilation.GetDiagnostics()));
        return MetadataReference.CreateFromImage(Latin(Latin(stream.ToArray()).Replace(Spelt, Reserved, StringComparison.Ordinal)));
    }
}
