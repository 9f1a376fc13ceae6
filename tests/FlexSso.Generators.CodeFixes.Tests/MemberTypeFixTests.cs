using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>FLEXSSO0413: the member gets the one type that a setting of a channel has.</summary>
public sealed class MemberTypeFixTests
{
    private const string Id = "FLEXSSO0413";
    private const string Capacity = "[FlexAttribute(\"channel.voice.capacity\")] ";
    private const string Availability = "[FlexAttribute(\"channel.voice.availability\")] ";

    [TestCase(Capacity + "public string X { get; set; }", Capacity + "public int X { get; set; }")]
    [TestCase(Capacity + "public  /* how many */ long  X;", Capacity + "public  /* how many */ int  X;")]
    [TestCase(Capacity + "public long X { get; set; } = 3; // three", Capacity + "public int X { get; set; } = 3; // three")]
    [TestCase(Capacity + "public readonly byte X = 1 + 2;", Capacity + "public readonly int X = 1 + 2;")]
    [TestCase(Capacity + "public long? X { get; set; } = null;", Capacity + "public int? X { get; set; } = null;")]
    [TestCase(Capacity + "public string X { get; set; } = default;", Capacity + "public int X { get; set; } = default;")]
    [TestCase(Availability + "public object X { get; set; } = true;", Availability + "public bool X { get; set; } = true;")]
    [TestCase(Availability + "public System.Nullable<int> X;", Availability + "public bool? X;")]
    public void The_type_changes_and_the_rest_stays(string member, string expected)
    {
        Fixing result = Fixing.Of(Sources.Members(member)).Fix(Id, "Change the type to '").IsFixed(Id);
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Members(expected)));
    }

    [Test]
    public void A_nullable_reference_becomes_a_nullable_value()
    {
        static string Source(string type) => "#nullable enable\n" + Sources.Members(Capacity + $"public {type} X {{ get; set; }}");
        Assert.That(Fixing.Of(Source("string?")).Fix(Id).IsFixed(Id).Texts[0], Is.EqualTo(Source("int?")));
    }

    [TestCase(Capacity + "public string X { get; set; } = \"3\";")]
    [TestCase(Capacity + "public string X { get; set; } = null;")]
    [TestCase(Capacity + "public double X = 1.5;")]
    [TestCase(Capacity + "public long X = 3000000000;")]
    [TestCase(Availability + "public int X { get; set; } = 1;")]
    [TestCase(Capacity + "public string X => \"3\";")]
    [TestCase(Capacity + "public string X { get { return \"3\"; } }")]
    public void Nothing_is_offered_that_would_not_compile(string member) =>
        Assert.That(Fixing.Of(Sources.Members(member)).Titles(Id), Is.Empty);

    [Test]
    public void An_override_has_the_type_of_its_base() =>
        Assert.That(
            Fixing
                .Of(
                    "class Base { public virtual string X { get; set; } }\n"
                        + Sources
                            .Members(Capacity + "public override string X { get; set; }")
                            .Replace("using FlexSso;", "")
                            .Replace("[Flex", "[FlexSso.Flex")
                            .Replace("class AcmeFlex", "class AcmeFlex : Base")
                )
                .Titles(Id),
            Is.Empty
        );

    [Test]
    public void Two_fields_in_one_declaration_are_left_alone() =>
        Assert.That(Fixing.Of(Sources.Members(Capacity + "public string X, Y;")).Titles(Id), Is.Empty);

    [Test]
    public void A_suffix_beside_it_is_left_to_its_own_rule() =>
        Assert.That(
            Fixing.Of(Sources.Members("[FlexAttribute(\"channel.voice.capacity.string\")] public string X;")).Fix(Id).IsFixed(Id).Texts[0],
            Is.EqualTo(Sources.Members("[FlexAttribute(\"channel.voice.capacity.string\")] public int X;"))
        );
}
