using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0410_AttributeLimit
{
    private const string Id = RuleIds.AttributeLimit;

    // 1024 bytes, and ".stringarray" is 12 of them.
    [TestCase("string", "n", 1024, null)]
    [TestCase("string", "n", 1025, 1025)]
    [TestCase("string[]", "n", 1012, null)]
    [TestCase("string[]", "n", 1013, 1025)]
    [TestCase("string", "é", 512, null)]
    [TestCase("string", "é", 513, 1026)]
    public void A_name_counts_in_bytes_and_with_its_suffix(string type, string letter, int length, int? bytes)
    {
        string name = string.Concat(Enumerable.Repeat(letter, length));
        string Member(string literal) => Sources.Members($"[FlexAttribute({literal})] public {type} X {{ get; set; }}");
        if (bytes is null)
            Expect.Nothing(Member($"\"{name}\""));
        else
            Expect
                .Error(
                    Id,
                    Member($"[|\"{name}\"|]"),
                    $"Attribute '{name[..40]}…' has a name of {bytes} bytes with its type suffix, but Auth0 takes 1024; shorten it"
                )
                .HasNoFix();
    }

    [Test]
    public void The_hundred_and_first_attribute_is_one_too_many()
    {
        Expect.Nothing(Sources.Members(Many(96)));
        Expect.Error(
            Id,
            Sources.Members(Many(96) + "[FlexAttribute([|\"last\"|])] public int Last { get; set; }" + Many(5, "more")),
            "Attribute 'last' is one too many: with 'email', 'full_name', 'image_url' and 'roles' Auth0 takes 100; "
                + "remove the attributes that are not used"
        );
    }

    // The four of the Action have 28 bytes: email, full_name, image_url, roles.
    [TestCase(1000, 212, false)]
    [TestCase(1000, 213, true)]
    public void The_names_together_have_a_limit(int length, int rest, bool isOver)
    {
        string names = string.Concat(
            Enumerable
                .Range(0, 10)
                .Select(i => $"[FlexAttribute(\"{i}{new string('n', length - 1)}\")] public string X{i} {{ get; set; }}\n")
        );
        string last = new('l', rest);
        if (!isOver)
            Expect.Nothing(Sources.Members(names + $"[FlexAttribute(\"{last}\")] public string Last {{ get; set; }}"));
        else
            Expect.Error(
                Id,
                Sources.Members(names + $"[FlexAttribute([|\"{last}\"|])] public string Last {{ get; set; }}" + Many(2)),
                $"Attribute '{last[..40]}…' makes the names longer than the 10240 bytes that Auth0 takes in all; shorten the names"
            );
    }

    [TestCase("string", "\"$\"", 2048, null)]
    [TestCase("string", "\"$\"", 2049, 2049)]
    [TestCase("string", "\"$\" + \"x\"", 2048, 2049)]
    [TestCase("string[]", "[\"$\", \"x\"]", 2046, null)]
    [TestCase("string[]", "[\"$\", \"x\"]", 2047, 2049)]
    public void A_value_counts_as_it_is_sent(string type, string value, int length, int? bytes)
    {
        string written = value.Replace("$", new string('v', length), StringComparison.Ordinal);
        string Member(string initializer) => Sources.Members($"[FlexAttribute(\"x\")] public {type} X {{ get; set; }} = {initializer};");
        if (bytes is null)
            Expect.Nothing(Member(written));
        else
            Expect.Error(Id, Member($"[|{written}|]"), $"Attribute 'x' has a value of {bytes} bytes, but Auth0 takes 2048; shorten it");
    }

    private static string Many(int count, string prefix = "x") =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"[FlexAttribute(\"{prefix}{i}\")] public int {prefix}{i} {{ get; set; }}\n"));
}
