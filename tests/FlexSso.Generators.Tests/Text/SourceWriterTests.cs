using FlexSso.Generators.Text;

namespace FlexSso.Generators.Tests.Text;

public sealed class SourceWriterTests
{
    private static readonly BlockTemplate Members = new("        A %type%\n        {\n            B %type%%type%\n        }\n\n        C");

    [TestCase(0, "A X\n{\n    B XX\n}\n\nC\n")]
    [TestCase(1, "o\n{\n    A X\n    {\n        B XX\n    }\n\n    C\n")]
    [TestCase(
        3,
        "o\n{\n    o\n    {\n        o\n        {\n            A X\n            {\n                B XX\n            }\n\n            C\n"
    )]
    public void A_block_moves_to_where_it_stands(int depth, string expected)
    {
        // Twice: the second one takes what the first has cut.
        for (int i = 0; i < 2; i++)
        {
            SourceWriter cs = SourceWriter.Start();
            for (int level = 0; level < depth; level++)
                cs.Open("o");
            Assert.That(cs.Block(Members, "X").Finish().ToString(), Is.EqualTo(expected));
        }
    }

    [Test]
    public void A_block_deeper_than_any_that_is_kept_moves_as_well()
    {
        SourceWriter cs = SourceWriter.Start();
        for (int level = 0; level < 12; level++)
            cs.Open("o");
        Assert.That(cs.Block(Members, "X").Finish().ToString(), Does.EndWith("\n" + new string(' ', 48) + "C\n"));
    }

    [Test]
    public void JSON_of_any_length_becomes_a_literal()
    {
        foreach (int length in new[] { 0, 1, 1020, 1024, 1025, 5000, 100_000 })
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(static n => (char)('a' + (n % 26))));
            SourceWriter cs = SourceWriter.Start();
            cs.BeginJson(compact: true).BeginObject().Name("a").String(text).EndObject();
            cs.LiteralJson();
            cs.BeginJson(compact: false).BeginArray().String(text).EndArray();
            cs.VerbatimJson();
            Assert.That(cs.Finish().ToString(), Is.EqualTo($"\"{{\\\"a\\\":\\\"{text}\\\"}}\"@\"[\n  \"\"{text}\"\"\n]\n\""));
        }
    }
}
