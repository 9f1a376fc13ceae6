using System.Text;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static FlexSso.Generators.Tests.Parsing.PlainChecks;
using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>Another library, or another framework, than the one that is meant: both readings of a class still give the same.</summary>
public sealed class PlainLibraryTests
{
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
