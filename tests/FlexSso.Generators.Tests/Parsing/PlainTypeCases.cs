using FlexSso.Generators.Parsing;
using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>Classes that are declared in other ways.</summary>
internal static class PlainTypeCases
{
    public static IEnumerable<TestCaseData> Classes()
    {
        yield return Plain("Nothing in it", InFile(""));
        yield return Plain(
            "Something else in it",
            InFile(
                Member
                    + "public int Y { get; set; } public int Z => 1; public override string ToString() => X; void M<T>() { int Local() => 1; }"
            )
        );
        yield return Plain(
            "An escape in a name",
            InFile(
                "[FlexAttribute(\"x\")] public string @class { get; set; } [FlexAttribute(\"y\")] public string @Y { get; set; } [FlexAttribute(\"z\")] public string \\u005A { get; set; }"
            )
        );
        yield return Plain(
            "A contextual keyword for a name",
            InFile("[FlexAttribute(\"x\")] public string required { get; set; } [FlexAttribute(\"y\")] public string field { get; set; }")
        );
        yield return Plain(
            "A name of the class and the attribute",
            InFile(
                "[FlexAttribute(\"x\")] public string FlexAttribute { get; set; } [FlexAttribute(\"y\")] public string FlexSso { get; set; } [FlexAttribute(\"z\")] public string FlexAttributeAttribute { get; set; }"
            )
        );
        yield return Either("The name of the class", InFile(Member + "[FlexAttribute(\"y\")] public string A { get; set; }"));
        yield return Either("A method that is named like the class", InFile(Member + "void A() { } A M() => null;"));
        yield return Either(
            "A name twice",
            InFile("[FlexAttribute(\"x\")] public string X { get; set; } [FlexAttribute(\"y\")] public int X { get; set; }")
        );
        yield return Either("An attribute twice", InFile(Member + "[FlexAttribute(\"x\")] public string Y { get; set; }"));
        yield return Either(
            "One key for two attributes",
            InFile("[FlexAttribute(\"a.b\")] public string X { get; set; } [FlexAttribute(\"a_b\")] public int Y { get; set; }")
        );
        yield return Either(
            "A hundred attributes",
            InFile(string.Concat(Enumerable.Range(0, 100).Select(static i => $"[FlexAttribute(\"x{i}\")] public int X{i} {{ get; set; }}")))
        );
        yield return Plain(
            "Ninety-six attributes",
            InFile(string.Concat(Enumerable.Range(0, 96).Select(static i => $"[FlexAttribute(\"x{i}\")] public int X{i} {{ get; set; }}")))
        );
        yield return Plain("Nearly too much for their names", InFile(LongNames(10)));
        yield return Either("Too much for their names", InFile(LongNames(11)));

        foreach (string name in GeneratedMembers.All)
        {
            foreach (
                string member in new[]
                {
                    $"public int {name} => 1;",
                    $"public int {name} {{ get; set; }}",
                    $"void {name}(int n) {{ }}",
                    $"void @{name}<T>() {{ }}",
                    $"int {name};",
                    $"class {name} {{ }}",
                    $"event System.Action {name};",
                    $"[FlexAttribute(\"y\")] public string {name} {{ get; set; }}",
                    $"partial void {name}();",
                    $"[System.CodeDom.Compiler.GeneratedCode(\"FlexSso.Generators\", \"1\")] public int {name} => 1;",
                }
            )
                yield return NotPlain("A name that is generated: " + member, InFile(Member + member));
            yield return Either("A member of an interface: " + name, InFile(Member + $"void System.ICloneable.{name}() {{ }}"));
            yield return Either("A property of an interface: " + name, InFile(Member + $"int System.ICloneable.{name} => 1;"));
            yield return Either("A class: " + name, InFile(Member).Replace("class A", "class " + name, StringComparison.Ordinal));
        }

        foreach (
            string member in Each(
                """
                int F; | const string F = ""; | [FlexAttribute("f")] public string F; | public A() { } | static A() { } |
                private A(int n) { } | ~A() { } | class N { } | delegate void N(); | event System.Action E; |
                event System.Action E { add { } remove { } } | public int this[int i] => 1; |
                public static A operator +(A a, A b) => a; | public static implicit operator int(A a) => 1; | enum N { } |
                required string F; | ; | A | int | public | [FlexAttribute("y")] | namespace N { } | { | M() { } |
                extension(string s) { public int L => 1; } | using FlexSso;
                """
            )
        )
            yield return NotPlain("A member: " + member, InFile(Member + member));
        foreach (
            string member in Each(
                """
                partial void M(); | partial void M(); partial void M() { } | public partial int M(); |
                int System.IComparable.CompareTo(object o) => 1; | void M() { class } | void M() { int x = ; } |
                async void M() => await | static extern void M(); | void M(); | #error Stop | #warning Slow |
                #region R⏎#endregion | #region R | #pragma what | #line 1 "a" | #nullable what | #if A⏎int F;⏎#endif |
                #if !A⏎int F;⏎#endif | #if A | #define A | /* open | // <auto-generated/> | /// <summary> | /// <a></b>
                """
            )
        )
            yield return Either("In the class: " + member, InFile("\n" + member + "\n" + Member));

        foreach (
            string declaration in Each(
                """
                partial class A(int n) | partial class A() | partial class A<T> | partial class A : System.Object |
                partial class A : Missing | partial class A : System.IDisposable | partial class A : |
                partial record A(string Y) | partial record A : B | partial record A<T> |
                partial struct A | partial record struct A | partial interface A | partial class A where | partial class
                """
            )
        )
            yield return NotPlain(
                "Declared as " + declaration,
                InFile(Member).Replace("partial class A", declaration, StringComparison.Ordinal)
            );
        foreach (
            string declaration in Each("partial record A | partial record class A | sealed partial record A | abstract partial record A")
        )
            yield return Plain(
                "Declared as " + declaration,
                InFile(Member).Replace("partial class A", declaration, StringComparison.Ordinal)
            );
        foreach (
            string declaration in Each(
                """
                class A | static partial class A | abstract partial class A | sealed partial class A | file partial class A |
                unsafe partial class A | public internal partial class A | required partial class A | partial partial class A |
                private partial class A | partial class FlexAttribute | partial class FlexAttributeAttribute |
                partial class FlexSso | partial class Acme | partial class @class | file partial class FlexAttribute |
                file partial class FlexAttributeAttribute | file partial class FlexSso
                """
            )
        )
        {
            yield return Either(
                "Declared as " + declaration,
                InFile(Member).Replace("partial class A", declaration, StringComparison.Ordinal),
                InFile(Member).Replace("class A", "class B", StringComparison.Ordinal)
            );
            yield return Either(
                "Declared qualified as " + declaration,
                InFile(Qualified).Replace("partial class A", declaration, StringComparison.Ordinal),
                InFile(Qualified).Replace("class A", "class B", StringComparison.Ordinal)
            );
        }

        foreach (
            string part in new[]
            {
                "partial class A { }",
                "partial class A { public required int R { get; set; } }",
                "partial class A : B { } class B { public required int R { get; set; } }",
                "partial class A { public A() { } }",
                "partial class A { int Users; }",
                "partial class A(int n) { }",
                "partial class A { [global::FlexSso.FlexAttribute(\"y\")] public string Y { get; set; } }",
                "class A { }",
                "partial class A;",
                Config + " partial class A { }",
                "[global::FlexSso.FlexUser(\"a@b.example\", global::FlexSso.FlexRole.Agent)] partial class A { }",
            }
        )
        {
            yield return NotPlain("A second part: " + part, InFile(Member), $"namespace Acme {{ {part} }}");
            yield return NotPlain("A second part in the file: " + part, InFile(Member) + $"namespace Acme {{ {part} }}");
        }
        foreach (
            string other in new[]
            {
                "partial struct A { }",
                "partial record A { }",
                "partial interface A { }",
                "partial class A<T> { }",
                "enum A { }",
                "namespace A { }",
                Config + " partial record A { }",
            }
        )
            yield return Either("Another of that name: " + other, InFile(Member), $"namespace Acme {{ {other} }}");
        yield return NotPlain("In a class", $"using FlexSso; partial class Outer {{ {Config} partial class A {{ {Member} }} }}");
        yield return NotPlain(
            "In a class that has not ended",
            $"using FlexSso; partial class Outer {{ {Config} partial class A {{ {Member} }}"
        );
        yield return Either(
            "The program, beside statements",
            $"using FlexSso; System.Console.WriteLine(); {Config} partial class Program {{ {Member} }}"
        );
        yield return Either(
            "The program, statements elsewhere",
            $"using FlexSso; {Config} partial class Program {{ {Member} }}",
            "System.Console.WriteLine();"
        );
        foreach (string end in new[] { "", "}}", "namespace", "class", "#if A", "#endif", "/*", "using FlexSso;", "[" })
            yield return Either("The file ends in " + end, InFile(Member) + "\n" + end);
        yield return Either("The namespace does not end", InFile(Member)[..^1]);
        yield return Either("The class does not end", InFile(Member)[..^3]);
        yield return Either("A namespace without a name", InFile(Member).Replace("namespace Acme", "namespace ", StringComparison.Ordinal));
        yield return Either(
            "A namespace with half a name",
            InFile(Member).Replace("namespace Acme", "namespace Acme.", StringComparison.Ordinal)
        );
        foreach (
            string attribute in new[]
            {
                "[global::FlexSso.FlexSsoConfig(",
                "[global::FlexSso.FlexSsoConfig]",
                "[global::FlexSso.FlexSsoConfig(1)]",
                "[global::FlexSso.FlexSsoConfig(Auth0Domain = \"\")]",
                Config + Config,
            }
        )
            yield return Either("Configured by " + attribute, InFile(Member).Replace(Config, attribute, StringComparison.Ordinal));
    }
}
