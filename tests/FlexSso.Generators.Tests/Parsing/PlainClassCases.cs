using FlexSso.Generators.Parsing;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>What is said of the classes of a case, all of them.</summary>
public enum Expected
{
    /// <summary>They are read from their syntax, and are right.</summary>
    Plain,

    /// <summary>They are read from their symbols.</summary>
    NotPlain,

    /// <summary>It is the same to everybody, or another compiler may see it otherwise.</summary>
    Either,
}

/// <summary>What the two ways to read a class could see differently.</summary>
internal static class PlainClassCases
{
    public const string Config = $"[global::FlexSso.FlexSsoConfig({Declarations.Arguments})]";

    public const string Member = "[FlexAttribute(\"x\")] public string X { get; set; } = \"\";";

    public const string Qualified = "[FlexSso.FlexAttribute(\"x\")] public string X { get; set; } = \"\";";

    // Attributes that could be meant instead.
    public const string Short =
        "[System.AttributeUsage(System.AttributeTargets.All)] public class FlexAttribute : System.Attribute { public FlexAttribute(string name) { } }";

    public const string Long =
        "public class FlexAttributeAttribute : System.Attribute { public FlexAttributeAttribute(string name) { } public string Source { get; set; } }";

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

    public static IEnumerable<TestCaseData> Members()
    {
        foreach (
            string type in Each(
                """
                string | int | bool | string[] | int[] | bool[] | string? | int? | bool? | string[]? | int[]? | bool[]?
                """
            )
        )
        {
            string name = type.StartsWith("bool", StringComparison.Ordinal) ? "b" : "x";
            yield return Plain("A member: " + type, InFile($"[FlexAttribute(\"{name}\")] public {type} X {{ get; set; }}"));
            yield return Plain(
                "A required member: " + type,
                InFile($"[FlexAttribute(\"{name}\")] public required {type} X {{ get; set; }}")
            );
            foreach (
                string directives in Each(
                    """
                    #nullable disable | #nullable enable | #nullable restore | #nullable enable annotations |
                    #nullable disable annotations | #nullable enable warnings | #nullable disable⏎#nullable restore |
                    // <auto-generated/> | // <auto-generated/>⏎#nullable enable | // <auto-generated/>⏎#nullable restore |
                    #pragma warning disable
                    """
                )
            )
                yield return Either(
                    $"A required member below {directives}: {type}",
                    $"{directives}\n" + InFile($"[FlexAttribute(\"{name}\")] public required {type} X {{ get; set; }}")
                );
        }
        // Each token has a context of its own.
        foreach (string state in new[] { "enable", "disable" })
        {
            string directive = $"\n#nullable {state}\n";
            string other = state == "enable" ? "#nullable disable\n" : "#nullable enable\n";
            foreach (
                string member in new[]
                {
                    $"[FlexAttribute(\"x\")] public required {directive} string[] X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public required string {directive} [] X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public required string [ {directive} ] X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public required string[] {directive} X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] {directive} public required string X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public required string {directive} X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public required string {directive} ? X {{ get; set; }}",
                    $"[FlexAttribute(\"x\")] public string {directive} ? X {{ get; set; }}",
                }
            )
                yield return Either($"{state} within {member}", other + InFile(member));
        }

        foreach (
            string type in Each(
                """
                string[][] | string[,] | string?[] | string?[]? | int?[] | int?? | string[]?[] | String | System.String |
                System.Int32? | System.Nullable<int> | System.Collections.Generic.List<string> |
                System.Collections.Generic.IEnumerable<string> | long | object | double | char | byte[] | dynamic | var | void |
                nint | ref string | ref readonly string | string* | (string, int) | @string | Missing | Missing[] |
                global::System.String
                """
            )
        )
            yield return NotPlain("A member: " + type, InFile($"[FlexAttribute(\"x\")] public {type} X {{ get; set; }}"));

        foreach (
            string accessors in Each(
                """
                { get; } | { get; init; } | { get; private set; } | { private get; set; } | { set; get; } | {get;set;}
                """
            )
        )
            yield return Plain("Accessors: " + accessors, InFile($"[FlexAttribute(\"x\")] public string X {accessors}"));
        foreach (
            string accessors in Each(
                """
                { set; } | { } | { get => ""; } | { get { return ""; } } | { get; set { } } | { get => field; set; } |
                { get; set => field = value; } | => ""; | { [System.Obsolete] get; } | { get } | { get; set | { init; } |  | ; |
                = "";
                """
            )
        )
            yield return NotPlain("Accessors: " + accessors, InFile($"[FlexAttribute(\"x\")] public string X {accessors}"));
        foreach (
            string accessors in Each(
                """
                { get; get; } | { get; set; set; } | { get; set; init; } | { get; add; } | { add; remove; } | { get; remove; } |
                { static get; } | { readonly get; set; } | { public get; } | { abstract get; } | { async get; } |
                { required get; } | { get; set; }; | { get; set; } =; | { get; } => ""; | { get; set; } => ""; |
                { private get; private set; } | { private protected get; protected internal set; }
                """
            )
        )
            yield return Either("Accessors: " + accessors, InFile($"[FlexAttribute(\"x\")] public string X {accessors}"));

        foreach (
            string modifiers in Each(
                """
                 | internal | protected | private | protected internal | private protected | public public | private public |
                required | public required | required required public | private required
                """
            )
        )
            yield return Either("Modifiers: " + modifiers, InFile($"[FlexAttribute(\"x\")] {modifiers} string X {{ get; set; }}"));
        foreach (
            string modifiers in Each(
                """
                static | abstract | virtual | override | sealed | new | extern | readonly | unsafe | volatile | async | const |
                partial | file | scoped | fixed | static required | required static | abstract required | override required |
                new required | readonly required | extern required | required virtual | required partial | required ref |
                required const | required volatile | required async | required file | required event
                """
            )
        )
        {
            yield return Either("Modifiers: " + modifiers, InFile($"[FlexAttribute(\"x\")] public {modifiers} string X {{ get; set; }}"));
            yield return Either(
                "Modifiers of another member: " + modifiers,
                InFile($"public {modifiers} string X {{ get; set; }} [FlexAttribute(\"y\")] public string Y {{ get; }}")
            );
            yield return Either(
                "Modifiers of another member with an expression: " + modifiers,
                InFile($"public {modifiers} string X => \"\"; [FlexAttribute(\"y\")] public string Y {{ get; }}")
            );
        }
        // C# knows no required member of that kind, and says so.
        yield return Either("A required member of an interface", InFile("required int System.ICloneable.X { get; set; }" + Member));
        yield return Either(
            "A required member of an interface, with the attribute",
            InFile("[FlexAttribute(\"x\")] required string System.ICloneable.X { get; set; }")
        );
        yield return Either(
            "Halves of which one is required",
            InFile("public partial int P { get; set; } public required partial int P { get => 1; set { } }" + Member)
        );
        yield return Either(
            "Halves of which the other is required",
            InFile("public required partial int P { get; set; } public partial int P { get => 1; set { } }" + Member)
        );
        yield return Either(
            "Halves of which one has the attribute",
            InFile("public partial string P { get; set; } [FlexAttribute(\"x\")] public partial string P { get => \"\"; set { } }")
        );
        yield return Either("A required method", InFile("public required void M() { }" + Member));

        foreach (
            string value in new[]
            {
                "\"a\"",
                "\"a-b\"",
                "@\"a\"",
                "\"\"\"a\"\"\"",
                "\"a\\u0062\"",
                "null",
                "default",
                "1",
                "true",
                "'c'",
                "\"a\"u8",
                "[]",
                "1.5m",
                "\"\"",
                $"\"{new string('a', 682)}\"",
                $"\"{new string('a', 683)}\"",
                $"\"{new string('\u20ac', 682)}\"",
                $"\"{new string('\u20ac', 683)}\"",
                $"\"{string.Concat(Enumerable.Repeat("\\ud800", 682))}\"",
                $"\"{new string('a', 3000)}\"",
                "null!",
                "(\"a\")",
                "\"a\" + \"b\"",
                "$\"a\"",
                "new[] { \"a,b\" }",
                "[\"a\"]",
                "[\"a,b\"]",
                "[null]",
                "[..new string[0]]",
                "new()",
                "{ }",
                "{ \"a\" }",
                "nameof(X)",
                "-1",
                "string.Empty",
                "__arglist",
                "\"a",
                "[",
            }
        )
        {
            foreach (string type in new[] { "string", "string[]", "int", "bool?", "required string[]" })
                yield return Either(
                    $"A value: {type} = {Shown(value)}",
                    InFile($"[FlexAttribute(\"x\")] public {type} X {{ get; set; }} = {value};")
                );
        }

        foreach (
            string argument in new[]
            {
                "\"department\"",
                "@\"department\"",
                "\"\"\"department\"\"\"",
                "\"\"\"\n  department\n  \"\"\"",
                "\"\\u0064epartment\"",
                "\"depart\\x6dent\"",
                "\"channel.voice.availability\"",
                "\"channel.voice.capacity\"",
                "\"team_member\"",
                "\"contact_uri\"",
                "\"email\"",
                "\"team_sid\"",
                "\"x.string\"",
                "\"x.stringarray\"",
                "\"x.int\"",
                "\"x.array\"",
                "\"x.String\"",
                "\"\"",
                "\" x\"",
                "\"x \"",
                "\"a..b\"",
                "\".\"",
                "\"a:b\"",
                "\"a\\0b\"",
                "\"\\ud800\"",
                "\"\\ud83d\\ude00\"",
                "\"\\u200b\"",
                "\"X\"",
                "\"x.y\"",
                "\"x_y\"",
                $"\"{new string('x', 1010)}\"",
                $"\"{new string('x', 1030)}\"",
                "\"a\\e\"",
                "\"a\\q\"",
                "\"a",
            }
        )
        {
            foreach (string type in new[] { "string", "int", "bool", "string[]" })
                yield return Either(
                    $"{type} with the name {Shown(argument)}",
                    InFile($"[FlexAttribute({argument})] public {type} X {{ get; set; }}")
                );
        }
        foreach (
            string argument in Each(
                """
                name: "x" | "x", source: "y" | "x", Source = null | "x", @Source = "y" | "x", Source = "y", Source = "z" | "x", OverridesSoftphone = true | "x", OverridesSoftphone = false |
                "x", Missing = 1 | "x", "y" | Source = "event.user.x" |  | null | null! | default | 1 | 'x' | "x"u8 |
                "x" + "y" | ("x") | $"x" | nameof(X) | typeof(string) | Name | new[] { "x" } | ["x"] | "x", | "x" "y" |
                Name = "x" | x: "x" | ref "x" | (string)"x" | "x"!
                """
            )
        )
            yield return NotPlain("Arguments: " + argument, InFile($"[FlexAttribute({argument})] public string X {{ get; set; }}"));
        foreach (
            string source in new[]
            {
                "event.user.x",
                "event.user.app_metadata.flex.x",
                "user.x",
                "",
                " ",
                "event",
                "event.user.__proto__",
                " event.user.x",
            }
        )
            yield return Either(
                "A source: " + source,
                InFile($"[FlexAttribute(\"x\", Source = \"{source}\")] public string X {{ get; set; }}")
            );
        yield return NotPlain("No arguments", InFile("[FlexAttribute] public string X { get; set; }"));

        foreach (
            string list in Each(
                """
                [property: FlexAttribute("x")] | [field: FlexAttribute("x")] | [type: FlexAttribute("x")] |
                [method: FlexAttribute("x")] | [what: FlexAttribute("x")] | [FlexAttribute("x"), System.Obsolete] |
                [System.Obsolete, FlexAttribute("x")] | [FlexAttribute("x")] [System.Obsolete] |
                [FlexAttribute("x")] [FlexAttribute("y")] | [FlexAttribute("x"), FlexAttribute("y")] | [System.Obsolete] |
                [Missing] | [] | [FlexAttribute("x") | [FlexAttribute("x"] | [FlexAttribute"x")] | [FlexAttribut("x")] |
                [FlexUser("x", FlexRole.Agent)]
                """
            )
        )
            yield return NotPlain("Attributes: " + list, InFile(list + " public string X { get; set; }"));
        yield return Plain("A comma at the end", InFile("[FlexAttribute(\"x\"),] public string X { get; set; }"));
        yield return Plain("A size", InFile("[FlexAttribute(\"x\")] public string[2] X { get; set; }"));
        yield return Plain("A comma that is inactive", InFile("\n#if false\n, !\n#endif\n" + Member));
    }

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

    // The answer for one class is kept for the next one, so what matters is what the second file sees.
    public static IEnumerable<TestCaseData> Files()
    {
        const string One = $"namespace Acme {{ {Config} partial class A {{ {Member} }} }}";
        const string Two = $"namespace Acme {{ {Config} partial class B {{ {Member} }} }}";
        const string Mine = $"namespace Mine {{ {Long} }} namespace Acme.Sub {{ {Long} }}";
        yield return Plain("Twice the same", "using FlexSso; " + One, "using FlexSso; // a comment\n" + Two);
        yield return Plain("The same in another order", "using FlexSso; using System; " + One, "using System; using FlexSso; " + Two);
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

    public static IEnumerable<TestCaseData> Libraries()
    {
        foreach (
            (Expected expected, string name, string attribute) in new[]
            {
                (Expected.Plain, "as it is", Long),
                (Expected.NotPlain, "without a source", Long.Replace(" public string Source { get; set; }", "", StringComparison.Ordinal)),
                (Expected.NotPlain, "with another source", Long.Replace("string Source", "object Source", StringComparison.Ordinal)),
                (Expected.NotPlain, "with a source that is only read", Long.Replace("get; set;", "get;", StringComparison.Ordinal)),
                (Expected.NotPlain, "abstract", Long.Replace("public class", "public abstract class", StringComparison.Ordinal)),
                (
                    Expected.NotPlain,
                    "with an argument more",
                    Long.Replace("string name", "string name, int n = 0", StringComparison.Ordinal)
                ),
                (Expected.NotPlain, "with an object for its name", Long.Replace("string name", "object name", StringComparison.Ordinal)),
                (Expected.NotPlain, "with many names", Long.Replace("string name", "params string[] name", StringComparison.Ordinal)),
                (
                    Expected.NotPlain,
                    "with an argument that is passed in",
                    Long.Replace("string name", "in string name", StringComparison.Ordinal)
                ),
                (
                    Expected.NotPlain,
                    "with two constructors",
                    Long.Replace("{ }", "{ } public FlexAttributeAttribute() { }", StringComparison.Ordinal)
                ),
                (Expected.NotPlain, "with a constructor for its heirs", Long.Replace("{ public", "{ protected", StringComparison.Ordinal)),
                (Expected.NotPlain, "that is internal", Long.Replace("public class", "internal class", StringComparison.Ordinal)),
                (Expected.NotPlain, "that is generic too", Long + "public class FlexAttributeAttribute<T> : System.Attribute { }"),
                (
                    Expected.NotPlain,
                    "that is only generic",
                    "public class FlexAttributeAttribute<T> : System.Attribute { public FlexAttributeAttribute(string name) { } }"
                ),
                (Expected.NotPlain, "beside a shorter one", Long + Short),
                (Expected.Either, "beside a namespace", Long + "namespace FlexAttribute { public class C { } }"),
                (Expected.NotPlain, "without the suffix", Short),
                (
                    Expected.NotPlain,
                    "that is a struct",
                    "public struct FlexAttributeAttribute { public FlexAttributeAttribute(string name) { } }"
                ),
                (
                    Expected.Either,
                    "beside an internal shorter one",
                    Long + Short.Replace("public class", "internal class", StringComparison.Ordinal)
                ),
                (Expected.Either, "that is no attribute", Long.Replace(": System.Attribute", "", StringComparison.Ordinal)),
                (
                    Expected.Either,
                    "that is an exception",
                    Long.Replace(": System.Attribute", ": System.Exception", StringComparison.Ordinal)
                ),
                (Expected.Either, "that is obsolete", "[System.Obsolete(\"\", true)] " + Long),
                (Expected.Either, "for methods only", "[System.AttributeUsage(System.AttributeTargets.Method)] " + Long),
                (
                    Expected.Either,
                    "that requires a property",
                    Long.Replace("{ }", "{ } public required int N { get; set; }", StringComparison.Ordinal)
                ),
                (Expected.Either, "of a later compiler", Later + Long),
                (
                    Expected.Either,
                    "with a constructor of a later compiler",
                    Long.Replace("{ public", "{ " + Later + " public", StringComparison.Ordinal)
                ),
                (Expected.Either, "with an optional name", Long.Replace("string name", "string name = \"\"", StringComparison.Ordinal)),
            }
        )
            yield return new TestCaseData(expected, attribute).SetArgDisplayNames(name);
    }

    private static TestCaseData Plain(string name, params string[] files) => Case(Expected.Plain, name, files);

    private static TestCaseData NotPlain(string name, params string[] files) => Case(Expected.NotPlain, name, files);

    private static TestCaseData Either(string name, params string[] files) => Case(Expected.Either, name, files);

    private static TestCaseData Case(Expected expected, string name, string[] files) =>
        new TestCaseData(expected, files).SetArgDisplayNames(Shown(name));

    // Names of tests are shown in one line, and read by programs that do not like everything.
    public static string Shown(string text)
    {
        string line = string.Concat(text.Select(static c => c is >= ' ' and < '\x7f' ? c : ' '));
        return line.Length > 200 ? $"{line[..200]}… ({line.Length})" : line;
    }

    public static string InFile(string members, string usings = "using FlexSso;") =>
        $"{usings} namespace Acme {{ {Config} partial class A {{ {members} }} }}";

    // Between bars; a line break is a sign.
    public static string[] Each(string table) =>
        [.. table.Replace('\n', ' ').Split('|').Select(static entry => entry.Trim().Replace('⏎', '\n'))];

    private static string Other(string prefix) => $"[{prefix}FlexAttribute(\"y\")] public int Y {{ get; set; }}";

    private static string LongNames(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(static i => $"[FlexAttribute(\"{new string('x', 1000)}{i}\")] public int X{i} {{ get; set; }}")
        );

    // The compiler writes this attribute itself and lets nobody else write it, so its name is put right in the file.
    public const string Reserved = "CompilerFeatureRequiredAttribute";
    public const string Spelt = "CompilerFeatureRequiredAttributo";
    public const string Later = "[System.Runtime.CompilerServices." + Spelt + "(\"what\")]";
}
