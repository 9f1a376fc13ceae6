using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0404_WrongAttributeName
{
    private const string Id = RuleIds.WrongAttributeName;
    private const string Remedy = "; use a plain name such as 'department' or 'channel.voice.capacity'";

    [TestCase(
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/department",
        "holds a colon, as a URL does, and Flex copies plain names only"
    )]
    [TestCase("urn:acme:department", "holds a colon, as a URL does, and Flex copies plain names only")]
    [TestCase("a:b", "holds a colon, as a URL does, and Flex copies plain names only")]
    [TestCase("a..b", "has an empty part between its dots")]
    [TestCase(".a", "has an empty part between its dots")]
    [TestCase("a.", "has an empty part between its dots")]
    [TestCase(".", "has an empty part between its dots")]
    [TestCase("a\\nb", "holds a character that is invisible or incomplete", "a\\u000ab")]
    [TestCase("a\\u200bb", "holds a character that is invisible or incomplete", "a\\u200bb")]
    [TestCase("a\\u2028b", "holds a character that is invisible or incomplete", "a\\u2028b")]
    [TestCase("a\\ud83d", "holds a character that is invisible or incomplete", "a\\ud83d")]
    [TestCase("a\\ude00b", "holds a character that is invisible or incomplete", "a\\ude00b")]
    [TestCase("\\ude00\\ud83d", "holds a character that is invisible or incomplete", "\\ude00\\ud83d")]
    [TestCase("a\\U000e0041", "holds a character that is invisible or incomplete", "a\U000E0041")]
    public void A_name_that_Flex_does_not_copy(string name, string reason, string? shown = null) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{shown ?? name}' {reason}{Remedy}"
            )
            .HasNoFix();

    [Test]
    public void No_name_at_all() =>
        Expect.Error(
            Id,
            Sources.Members("[FlexAttribute([|null|])] public string X { get; set; }"),
            "Attribute 'null' has no name" + Remedy
        );

    [TestCase("[FlexAttribute([|\"a:b\"|])] public double {|FLEXSSO0406:X|} { get; set; }")]
    [TestCase("[FlexAttribute([|null|])] public double {|FLEXSSO0406:X|} { get; set; }")]
    [TestCase("[FlexAttribute([|\"a..b\"|])] public string[] X { get; set; } = new[] { {|FLEXSSO0407:\"en,de\"|} };")]
    [TestCase("[FlexAttribute([|\"a..b\"|])] public static string[] {|FLEXSSO0406:X|} { get; } = new[] { {|FLEXSSO0407:\"en,de\"|} };")]
    [TestCase("[FlexAttribute([|\"a:b\"|], Source = {|FLEXSSO0409:\"user\"|})] public string X { get; set; }")]
    public void Type_value_and_source_are_checked_too(string member) => Expect.Error(Id, Sources.Members(member));

    [TestCase("department")]
    [TestCase("voice.queue")]
    [TestCase("more words")]
    [TestCase("größe")]
    [TestCase("\U0001F600")]
    [TestCase("\U00020BB7野屋")]
    [TestCase("a-b_c$")]
    [TestCase("\"quoted\"")]
    public void A_plain_name(string name) =>
        Expect.Nothing(
            Sources.Members($"[FlexAttribute(@\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\")] public string X {{ get; set; }}")
        );

    [TestCase("CS7036", "[FlexAttribute] public string X { get; set; }")]
    [TestCase("CS0182", "[FlexAttribute(nameof(X) + System.Environment.MachineName)] public string X { get; set; }")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string member) =>
        Expect.CompilerErrorAlone(id, Sources.Members(member));
}
