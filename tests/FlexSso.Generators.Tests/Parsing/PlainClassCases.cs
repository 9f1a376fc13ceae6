using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>What the cases of both readings are made of.</summary>
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

    public static TestCaseData Plain(string name, params string[] files) => Case(Expected.Plain, name, files);

    public static TestCaseData NotPlain(string name, params string[] files) => Case(Expected.NotPlain, name, files);

    public static TestCaseData Either(string name, params string[] files) => Case(Expected.Either, name, files);

    public static TestCaseData Case(Expected expected, string name, string[] files) =>
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

    public static string Other(string prefix) => $"[{prefix}FlexAttribute(\"y\")] public int Y {{ get; set; }}";

    public static string LongNames(int count) =>
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
