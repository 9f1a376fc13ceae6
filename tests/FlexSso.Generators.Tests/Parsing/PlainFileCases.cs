using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>Several files in one compilation: what is known of the names of one is asked for the next.</summary>
internal static class PlainFileCases
{
    // The answer for one class is kept for the next one, so what matters is what the second file sees.
    public static IEnumerable<TestCaseData> Files()
    {
        const string One = $"namespace Acme {{ {Config} partial class A {{ {Member} }} }}";
        const string Two = $"namespace Acme {{ {Config} partial class B {{ {Member} }} }}";
        const string Mine = $"namespace Mine {{ {Long} }} namespace Acme.Sub {{ {Long} }}";
        yield return Plain("Twice the same", "using FlexSso; " + One, "using FlexSso; // a comment\n" + Two);
        yield return Plain("The same in another order", "using FlexSso; using System; " + One, "using System; using FlexSso; " + Two);
        // What is local to a file changes what only its own names mean, wherever in the file it stands.
        foreach (string type in new[] { Short, Long })
        {
            string local = type.Replace("public class", "file class", StringComparison.Ordinal);
            foreach (
                (string before, string after) in new[]
                {
                    ("using FlexSso; ", ""),
                    ("using FlexSso; namespace Acme { ", "}"),
                    ("using FlexSso; namespace Acme; ", ""),
                }
            )
            {
                string one = $"{before}{Config} partial class A {{ {Member} }} {after}";
                string two = $"{before}{Config} partial class B {{ {Member} }}";
                yield return Either($"A type of its own in {before}", one, two + local + after);
                yield return Either(
                    $"A type of its own before it in {before}",
                    one,
                    $"{before}{local} {Config} partial class B {{ {Member} }} {after}"
                );
            }
            yield return Either("A type of its own outside", "using FlexSso; " + One, $"using FlexSso; {Two} {local}");
        }
        yield return Either("One with a using", "using FlexSso; " + One, Two);
        yield return Either("Other usings", "using FlexSso; " + One, "using Mine; " + Two, Mine);
        yield return Either("One using more", "using FlexSso; " + One, "using FlexSso; using Mine; " + Two, Mine);
        yield return Either(
            "One that is static",
            "using FlexSso; using Mine; " + One,
            "using FlexSso; using static Mine; " + Two,
            $"static class Mine {{ {Long} }}"
        );
        yield return Either(
            "One with an alias",
            "using FlexSso; using B = Mine.FlexAttributeAttribute; " + One,
            "using FlexSso; using FlexAttribute = Mine.FlexAttributeAttribute; " + Two,
            Mine
        );
        yield return Either(
            "Aliases of two things",
            "using FlexAttribute = FlexSso.FlexAttributeAttribute; " + One,
            "using FlexAttribute = Mine.FlexAttributeAttribute; " + Two,
            Mine
        );
        yield return Either(
            "Aliases of two namespaces",
            "using FlexSso = global::FlexSso; " + One.Replace(Member, Qualified, StringComparison.Ordinal),
            "using FlexSso = Mine; " + Two.Replace(Member, Qualified, StringComparison.Ordinal),
            Mine
        );
        foreach (
            string usings in Each(
                """
                using FlexSso; | using Mine; | using Sub; | using FlexSso; using Sub; | using static Acme.Types; |
                using FlexAttribute = Sub.FlexAttributeAttribute;
                """
            )
        )
            yield return Either(
                "In the namespace " + usings,
                "using FlexSso; " + One,
                "using FlexSso; " + Two.Replace("Acme {", "Acme { " + usings, StringComparison.Ordinal),
                Mine,
                "namespace Acme { static class Types { public class FlexAttribute { } } }"
            );
        yield return Either(
            "Other namespaces",
            "using FlexSso; " + One,
            "using FlexSso; " + Two.Replace("Acme", "Mine", StringComparison.Ordinal),
            Mine
        );
        yield return Either(
            "A namespace in the other",
            "using FlexSso; " + One,
            "using FlexSso; " + Two.Replace("Acme", "Acme.Sub", StringComparison.Ordinal),
            Mine
        );
        yield return Either(
            "No namespace",
            "using FlexSso; " + One,
            $"using FlexSso; {Config} partial class B {{ {Member} }}",
            $"namespace Acme {{ {Long} }}"
        );
        yield return Either(
            "Two namespaces for one",
            "using FlexSso; " + One.Replace("Acme", "Acme.Sub", StringComparison.Ordinal),
            $"using FlexSso; namespace Acme {{ using Mine; namespace Sub {{ {Config} partial class B {{ {Member} }} }} }}",
            $"namespace Mine {{ {Long} }}"
        );
        yield return Either(
            "A namespace for the file",
            "using FlexSso; " + One,
            $"using FlexSso; namespace Acme; {Config} partial class B {{ {Member} }}"
        );
        yield return Either(
            "A type that is local to one file",
            "using FlexSso; " + One,
            "using FlexSso; " + Two + $" namespace Acme {{ file {Long} }}"
        );
        yield return Either("A type that is local to one file, in front", "using FlexSso; " + One, $"using FlexSso; file {Short} " + Two);
        yield return Either(
            "A name only for its own class",
            $"using FlexSso; namespace Acme {{ {Config} partial class A {{ {Member} {Short} }} }}",
            "using FlexSso; " + Two
        );
        yield return Either(
            "Both ways to write it",
            "using FlexSso; " + One,
            "using FlexSso; " + Two.Replace(Member, Qualified, StringComparison.Ordinal),
            "namespace Acme { class FlexSso { } }"
        );
        yield return Either(
            "A class of that name is one of them",
            "using FlexSso; " + One,
            "using FlexSso; " + Two.Replace("class B", "class FlexAttribute", StringComparison.Ordinal)
        );
        yield return Either(
            "A class with the long name is one of them",
            "using FlexSso; " + One,
            "using FlexSso; " + Two.Replace("class B", "class FlexAttributeAttribute", StringComparison.Ordinal)
        );
        yield return Either("A using half typed", "using FlexSso; " + One, "using FlexSso " + Two);
        yield return Either("A using of nothing", "using FlexSso; " + One, "using FlexSso; using ; " + Two);
        yield return Either("A using that is global for one", "using FlexSso; " + One, "global using FlexSso; " + Two);
        yield return Either("Extern aliases that are none", "extern alias E; using E::FlexSso; " + One, "using FlexSso; " + Two);
        // A class without braces has no inside to look around from.
        const string Inside = "class FlexSso { " + Long + " }";
        foreach (string attribute in new[] { Long, Short, "class FlexSso { }", Inside, "namespace FlexSso { " + Long + " }" })
        {
            foreach (string member in new[] { Member, Qualified })
            {
                string more = Two.Replace(Member, member, StringComparison.Ordinal);
                yield return Either(
                    $"One has no braces, beside {attribute} and {member}",
                    "using FlexSso; namespace Acme { " + Config + " partial class A; }",
                    "using FlexSso; " + more,
                    $"namespace Acme {{ {attribute} }}"
                );
            }
        }
        yield return Plain(
            "One has no braces",
            $"using FlexSso; namespace Acme; {Config} partial class A;",
            $"using FlexSso; namespace Acme; {Config} partial class B {{ {Member} }}"
        );
        yield return Plain(
            "One has no braces, and the using is inside",
            $"namespace Acme; using FlexSso; {Config} partial class A;",
            $"namespace Acme; using FlexSso; {Config} partial class B {{ {Member} }}"
        );
    }
}
