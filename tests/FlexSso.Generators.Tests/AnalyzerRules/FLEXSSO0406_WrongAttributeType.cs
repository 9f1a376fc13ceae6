using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0406_WrongAttributeType
{
    private const string Id = RuleIds.WrongAttributeType;

    [TestCase("double")]
    [TestCase("decimal")]
    [TestCase("long")]
    [TestCase("uint")]
    [TestCase("char")]
    [TestCase("object")]
    [TestCase("System.DateTime", "DateTime")]
    [TestCase("System.DayOfWeek", "DayOfWeek")]
    [TestCase("string[][]")]
    [TestCase("string[,]")]
    [TestCase("int?[]")]
    [TestCase("double[]")]
    [TestCase("System.Collections.Generic.List<object>", "List<object>")]
    [TestCase("System.Collections.Generic.Dictionary<string, string>", "Dictionary<string, string>")]
    [TestCase("System.Collections.Generic.HashSet<string>", "HashSet<string>")]
    [TestCase("System.Collections.IEnumerable", "IEnumerable")]
    [TestCase("AcmeFlex")]
    [TestCase("dynamic")]
    public void A_type_that_Flex_cannot_store(string type, string? shown = null) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute(\"x\")] public {type} [|Member|] {{ get; set; }}"),
                $"Attribute 'x' is declared by 'Member', whose type '{shown ?? type}' Flex cannot store; "
                    + "use string, bool, int or an array of one of these"
            )
            .HasNoFix();

    [TestCase("x.int", "string", "x")]
    [TestCase("x.string", "int", "x")]
    [TestCase("x.stringarray", "string", "x")]
    [TestCase("a.b.boolean", "int[]", "a.b")]
    [TestCase("x.intarray", "bool[]", "x")]
    [TestCase("x.booleanarray", "bool", "x")]
    public void A_suffix_that_the_type_does_not_fit(string name, string type, string stem) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public {type} Member {{ get; set; }}"),
                $"Attribute '{name}' is declared by 'Member', whose type '{type}' does not fit the suffix '{name[name.LastIndexOf('.')..]}'; "
                    + "leave the suffix out, the type decides it"
            )
            .HasFix(FixKeys.Likely, stem);

    [TestCase("public static string [|Member|] { get; set; }", "which is static")]
    [TestCase("public const string [|Member|] = \"\";", "which is static")]
    [TestCase("public static readonly int [|Member|];", "which is static")]
    [TestCase("public string [|Member|] { set { } }", "which cannot be read")]
    [TestCase("public string [|this|][int i] => \"\";", "which cannot be read", "this[]")]
    public void A_member_that_no_payload_can_read(string member, string reason, string name = "Member") =>
        Expect.Error(
            Id,
            Sources.Members("[FlexAttribute(\"x\")] " + member),
            $"Attribute 'x' is declared by '{name}', {reason}; declare it with an instance property that has a getter"
        );

    [Test]
    public void A_static_member_is_told_about_its_suffix_too() =>
        Expect.Error(Id, Sources.Members("[FlexAttribute([|\"x.int\"|])] public static string [|Member|] { get; set; }"));

    [Test]
    public void The_attribute_on_the_field_of_a_property_is_meant_for_the_property() =>
        Expect.Error(Id, Sources.Members("[field: FlexAttribute(\"x\")] public double [|Member|] { get; set; }"));

    [TestCase("CS0246", "[FlexAttribute(\"x\")] public Unknown Member { get; set; }")]
    [TestCase("CS0246", "[FlexAttribute(\"x\")] public Unknown[] Member { get; set; }")]
    [TestCase("CS0246", "[FlexAttribute(\"x\")] public System.Collections.Generic.List<Unknown> Member { get; set; }")]
    [TestCase("CS0592", "[FlexAttribute(\"x\")] public string Member() => \"\";")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string member) =>
        Expect.CompilerErrorAlone(id, Sources.Members(member), generates: id == "CS0592");
}
