using static FlexSso.Generators.Tests.Parsing.PlainClassCases;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>Libraries whose attribute does not bind, or binds otherwise.</summary>
internal static class PlainLibraryCases
{
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
}
