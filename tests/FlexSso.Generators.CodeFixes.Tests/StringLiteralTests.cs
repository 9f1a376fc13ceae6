using FlexSso.Generators.CodeFixes.Editing;
using FlexSso.Generators.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Tests;

public sealed class StringLiteralTests
{
    [Test]
    public void Every_character_reads_back_as_itself([Values] bool isWrittenSo)
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            // Behind 'a' and before '1', where an escape of variable length would go on.
            string value = "a" + (char)i + "1";
            Assert.That(ReadBack(StringLiteral.Write(value, isWrittenSo ? value : "")), Is.EqualTo(value), $"U+{i:X4}");
        }
    }

    [TestCase("\"); Evil(\"")]
    [TestCase("\\")]
    [TestCase("\\u0022")]
    [TestCase("a\r\nb\u2028c\u2029d\u0085e")]
    [TestCase("\0\a\u001b[31m")]
    [TestCase("{0} {{x}} $@")]
    [TestCase("")]
    public void A_hostile_text_reads_back_as_itself(string value) =>
        Assert.Multiple(() =>
        {
            Assert.That(ReadBack(StringLiteral.Write(value)), Is.EqualTo(value));
            Assert.That(ReadBack(StringLiteral.Write(value, value)), Is.EqualTo(value));
        });

    [TestCase("d\u00e9partement", "\"d\u00e9partement\"")]
    [TestCase("\ud83d\ude00", "\"\ud83d\ude00\"")]
    [TestCase("a\u202eb", "\"a\\u202eb\"")]
    [TestCase("a\u00a0b", "\"a\\u00a0b\"")]
    [TestCase("a\u200bb\ufeff", "\"a\\u200bb\\ufeff\"")]
    public void Visible_characters_stay_readable_and_invisible_ones_are_escaped(string value, string literal) =>
        Assert.That(StringLiteral.Write(value, value), Is.EqualTo(literal));

    // Not a TestCase: an attribute's metadata cannot hold half a pair.
    [Test]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Multiple(() =>
        {
            const string Value = "\ud83d\ude00 \ud83d \ude00\ud83d";
            Assert.That(StringLiteral.Write(Value, Value), Is.EqualTo("\"\ud83d\ude00 \\ud83d \\ude00\\ud83d\""));
            Assert.That(ReadBack(StringLiteral.Write(Value, Value)), Is.EqualTo(Value));
            Assert.That(ReadBack(StringLiteral.Write(Value)), Is.EqualTo(Value));
        });

    [Test]
    public void A_letter_that_the_user_did_not_write_is_escaped_because_the_file_may_not_be_able_to_hold_it() =>
        Assert.That(StringLiteral.Write("d\u00e9p", "\"d\\u00e9p\""), Is.EqualTo("\"d\\u00e9p\""));

    [Test]
    public void A_title_is_one_short_line() =>
        Assert.Multiple(() =>
        {
            Assert.That(StringLiteral.Quoted("a\nb"), Is.EqualTo("'a\\u000ab'"));
            Assert.That(StringLiteral.Quoted(new string('a', 60)), Is.EqualTo("'" + new string('a', 60) + "'"));
            Assert.That(StringLiteral.Quoted(Sources.AcsUrl), Is.EqualTo("'https://login.flex.us1.tw\u2026" + Sources.Jq + "'"));
        });

    [Test]
    public void A_hostile_value_is_trimmed_without_breaking_out_of_its_literal()
    {
        Fixing result = Fixing.Of(Sources.Users("[FlexUser(@\" a\"\" + Evil() + \"\"\\@b.c\", FlexRole.Agent)]")).Fix("FLEXSSO0104");
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Users("[FlexUser(\"a\\\" + Evil() + \\\"\\\\@b.c\", FlexRole.Agent)]")));
    }

    private static string ReadBack(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal, consumeFullText: true);
        Assert.That(expression.ContainsDiagnostics, Is.False, literal);
        return ((LiteralExpressionSyntax)expression).Token.ValueText;
    }
}
