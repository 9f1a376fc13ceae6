using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0405_WrongTypeSuffix
{
    private const string Id = RuleIds.WrongTypeSuffix;

    [Test]
    public void A_suffix_that_Flex_does_not_know() =>
        Expect
            .Error(
                Id,
                Sources.Members("[FlexAttribute([|\"languages.array\"|])] public string[] Languages { get; set; }"),
                "Attribute 'languages.array' ends in the type suffix '.array', which Flex does not know; "
                    + "write 'languages': the type of 'Languages' decides the suffix"
            )
            .HasFix(FixKeys.Likely, "languages");

    [TestCase("Integer")]
    [TestCase("integer")]
    [TestCase("INT")]
    [TestCase("Int")]
    [TestCase("String")]
    [TestCase("Boolean")]
    [TestCase("bool")]
    [TestCase("StringArray")]
    [TestCase("intArray")]
    [TestCase("boolarray")]
    [TestCase("strarray")]
    [TestCase("Array")]
    [TestCase("int[]")]
    [TestCase("string[]")]
    [TestCase("double")]
    [TestCase("float")]
    [TestCase("Decimal")]
    [TestCase("int32")]
    [TestCase("int?")]
    [TestCase("number")]
    [TestCase("Number")]
    [TestCase("datetime")]
    [TestCase("object")]
    [TestCase("string_array")]
    [TestCase("int-array")]
    [TestCase("numberArray")]
    [TestCase("stringlist")]
    [TestCase("list<string>")]
    [TestCase("Array<int>")]
    public void A_suffix_that_is_meant_as_one(string suffix) =>
        Expect
            .Error(Id, Sources.Members($"[FlexAttribute([|\"skill.level.{suffix}\"|])] public int X {{ get; set; }}"))
            .HasFix(FixKeys.Likely, "skill.level");

    [TestCase("list")]
    [TestCase("Set")]
    public void A_list_is_meant_by_its_member(string suffix) =>
        Expect
            .Error(Id, Sources.Members($"[FlexAttribute([|\"skills.{suffix}\"|])] public string[] X {{ get; set; }}"))
            .HasFix(FixKeys.Likely, "skills");

    [Test]
    public void A_wrong_suffix_hides_no_type_that_Flex_cannot_store() =>
        Expect.Error(Id, Sources.Members("[FlexAttribute([|\"score.double\"|])] public double {|FLEXSSO0406:X|} { get; set; }"));

    [TestCase("phone.number")]
    [TestCase("price.list")]
    [TestCase("skill.set")]
    [TestCase("greeting.text")]
    [TestCase("hire.date")]
    [TestCase("custom.wordlist")]
    public void A_word_of_its_own_at_the_end_of_a_name(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public string X {{ get; set; }}"));

    [TestCase("skill.strings")]
    [TestCase("integer")]
    [TestCase("array.of")]
    [TestCase("channel.voice.capacity")]
    public void A_name_that_only_looks_like_it(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public int X {{ get; set; }}"));

    [TestCase("x.string", "string")]
    [TestCase("x.int", "int")]
    [TestCase("x.boolean", "bool?")]
    [TestCase("x.stringarray", "string[]")]
    [TestCase("x.intarray", "System.Collections.Generic.List<int>")]
    [TestCase("x.booleanarray", "System.Collections.Generic.IReadOnlyList<bool>")]
    public void A_suffix_that_fits_may_be_written(string name, string type) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public {type} X {{ get; set; }}"));

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() =>
        Expect.Error(Id, Sources.Members("[FlexAttribute([|\"skill.INT\"|])] public int X { get; set; }"));
}
