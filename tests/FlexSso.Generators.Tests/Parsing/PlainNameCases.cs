using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>What the name of the attribute could mean instead.</summary>
internal static class PlainNameCases
{
    public static IEnumerable<TestCaseData> Names()
    {
        yield return Plain("A using", InFile(Member));
        yield return Plain("A using in the namespace", $"namespace Acme {{ using FlexSso; {Config} partial class A {{ {Member} }} }}");
        yield return Plain("A namespace for the file", $"using FlexSso; namespace Acme; {Config} partial class A {{ {Member} }}");
        yield return Plain("No namespace", $"using FlexSso; {Config} partial class A {{ {Member} }}");
        yield return Plain("The name of the namespace", $"namespace Acme {{ {Config} partial class A {{ {Qualified} }} }}");
        yield return Plain(
            "In the library's namespace",
            $"namespace FlexSso.Acme {{ {Config} partial class A {{ {Member} {Other("FlexSso.")} }} }}"
        );
        yield return Plain("Very much in it", $"namespace FlexSso {{ {Config} partial class A {{ {Member} }} }}");
        yield return Plain("A using for all files", InFile(Member, usings: ""), "global using FlexSso;");
        yield return Plain("A using with an escape", InFile(Member, usings: "using @FlexSso;"));
        yield return Plain("A using twice", InFile(Member, usings: "using FlexSso; using FlexSso;"));
        yield return Either("No using", InFile(Member, usings: ""));

        foreach (
            string name in Each(
                """
                global::FlexSso.FlexAttribute | FlexAttributeAttribute | @FlexAttribute | Flex\u0041ttribute |
                FlexSso.@FlexAttribute | @FlexSso.FlexAttribute | FlexSso.FlexAttributeAttribute | FlexSso::FlexAttribute |
                FlexAttribute<int> | Acme.FlexSso.FlexAttribute
                """
            )
        )
            yield return NotPlain("Written as " + name, InFile(Member.Replace("FlexAttribute", name, StringComparison.Ordinal)));

        // What stands around the class, or in the file of another, under the names that are looked for.
        foreach (
            string other in new[]
            {
                Short,
                Long,
                Short + Long,
                Short.Replace(": System.Attribute", "", StringComparison.Ordinal),
                Long.Replace(": System.Attribute", "", StringComparison.Ordinal),
                "class FlexAttribute { }",
                "class FlexAttributeAttribute { }",
                "interface FlexAttribute { }",
                "enum FlexAttributeAttribute { }",
                "delegate void FlexAttributeAttribute();",
                "class FlexAttribute<T> { }",
                "class FlexAttributeAttribute<T> : System.Attribute { }",
                "abstract " + Long,
                "class FlexSso { }",
                "class FlexSso<T> { }",
                "class FlexSso { public class FlexAttributeAttribute : System.Attribute { public FlexAttributeAttribute(string n) { } } }",
                "namespace FlexSso { }",
                "namespace FlexSso { " + Long + " }",
                "namespace FlexSso { " + Short + " }",
                "namespace FlexAttribute { }",
                "namespace FlexAttributeAttribute { }",
                "namespace Acme { }",
                "namespace Acme { namespace FlexSso { } }",
                "public class FlexAttributeAttribute : Missing { public FlexAttributeAttribute(string n) { } }",
                "file " + Long,
                "file " + Short,
                "file class FlexSso { }",
            }
        )
        {
            foreach (string member in new[] { Member, Qualified })
            {
                string name = $"{other} and {member}";
                yield return Either("Around: " + name, InFile(member), other);
                yield return Either("In the namespace: " + name, InFile(member), $"namespace Acme {{ {other} }}");
                yield return Either(
                    "In the outer namespace: " + name,
                    $"using FlexSso; namespace Acme.Flex {{ {Config} partial class A {{ {member} }} }}",
                    $"namespace Acme {{ {other} }}"
                );
                yield return Either("In the library's namespace: " + name, InFile(member), $"namespace FlexSso {{ {other} }}");
                yield return Either("In the same file: " + name, InFile(member) + $"namespace Acme {{ {other} }}");
                yield return Either(
                    "Imported: " + name,
                    InFile(member, usings: "using FlexSso; using Lib;"),
                    $"namespace Lib {{ {other} }}"
                );
                yield return Either(
                    "Imported nearer: " + name,
                    $"using FlexSso; namespace Acme {{ using Lib; {Config} partial class A {{ {member} }} }}",
                    $"namespace Lib {{ {other} }}"
                );
                yield return Either("Imported for all: " + name, InFile(member), "global using Lib;", $"namespace Lib {{ {other} }}");
                yield return Either(
                    "Imported statically: " + name,
                    InFile(member, usings: "using FlexSso; using static Lib;"),
                    $"static class Lib {{ {other} }}"
                );
                yield return Either("In the class: " + name, InFile(member + other));
                yield return Either("In a second part: " + name, InFile(member), $"namespace Acme {{ partial class A {{ {other} }} }}");
                yield return Either(
                    "In a base class: " + name,
                    InFile(member).Replace("class A", "class A : B", StringComparison.Ordinal),
                    $"class B {{ {other} }}"
                );
                yield return Either(
                    "In a base class of a second part: " + name,
                    InFile(member),
                    $"namespace Acme {{ partial class A : B {{ }} class B {{ {other} }} }}"
                );
            }
        }

        foreach (string alias in new[] { "FlexAttribute", "FlexAttributeAttribute", "FlexSso" })
        {
            foreach (
                string target in Each(
                    """
                    global::FlexSso.FlexAttributeAttribute | global::FlexSso | System | System.ObsoleteAttribute | Missing |
                    int[] | (int, int) | System.Collections.Generic.List<int> | System.Collections | Mine.FlexSso |
                    Mine.FlexAttribute | Mine.FlexAttributeAttribute
                    """
                )
            )
            {
                string directive = $"using {alias} = {target};";
                string mine = $"namespace Mine {{ {Short} {Long} namespace FlexSso {{ {Long} }} }}";
                foreach (string member in new[] { Member, Qualified })
                {
                    yield return Either($"{directive} {member}", InFile(member, usings: "using FlexSso; " + directive), mine);
                    yield return Either(
                        $"Nearer: {directive} {member}",
                        $"using FlexSso; namespace Acme {{ {directive} {Config} partial class A {{ {member} }} }}",
                        mine
                    );
                    yield return Either($"global {directive} {member}", InFile(member), "global " + directive, mine);
                    yield return Either(
                        $"Twice: {directive} {member}",
                        InFile(member, usings: $"using FlexSso; {directive} using {alias} = Mine;"),
                        mine
                    );
                }
            }
        }
    }
}
