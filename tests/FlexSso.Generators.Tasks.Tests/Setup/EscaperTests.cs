using System.Text.Json;
using CsCheck;
using FlexSso.Generators.Tasks.Setup.Html;
using FlexSso.Generators.Tasks.Text;

namespace FlexSso.Generators.Tasks.Tests.Setup;

/// <summary>No text becomes markup, and each is read back as it was.</summary>
public sealed class EscaperTests
{
    [Test]
    public void Any_JSON_in_a_script_ends_no_script_and_is_the_same_JSON() =>
        Gen.String.Sample(text =>
        {
            string json = Markup.Json(JsonSerializer.Serialize(text, Relaxed)).Html;
            return !json.Contains('<', StringComparison.Ordinal)
                && JsonSerializer.Deserialize<string>(json) == JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text, Relaxed));
        });

    [Test]
    public void A_block_of_Markdown_is_not_ended_by_its_text() =>
        Gen.String.Sample(text =>
        {
            string block = MarkdownText.Block(text + "\n```\n````\n");
            string fence = block[..block.IndexOf('t', StringComparison.Ordinal)];
            return fence.Length == 5 && block.EndsWith("\n" + fence + "\n", StringComparison.Ordinal);
        });

    [TestCase("a`b", "``a`b``")]
    [TestCase("`", "`` ` ``")]
    [TestCase("a\r\nb", "`a b`")]
    public void A_span_of_code_holds_any_backtick(string text, string expected) =>
        Assert.That(MarkdownText.Code(text), Is.EqualTo(expected));

    [TestCase("<b>*x*</b>", @"\<b\>\*x\*\</b\>")]
    [TestCase("[a](b)", @"\[a\]\(b\)")]
    public void Plain_words_hold_no_mark(string text, string expected) => Assert.That(MarkdownText.Escape(text), Is.EqualTo(expected));

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
