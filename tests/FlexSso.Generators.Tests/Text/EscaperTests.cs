using System.Text;
using System.Text.Json;
using CsCheck;
using FlexSso.Generators.Text;
using FlexSso.Json;
using FlexSso.Text;
using Jint;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Text;

/// <summary>Whatever the text is, the format's own parser reads the same text back.</summary>
public sealed class EscaperTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
            Gen.String,
            Gen.OneOf(
                "\"",
                "\\",
                "\\\"",
                "'",
                "`${1}`",
                "</script>",
                "<!--",
                "\u2028\u2029",
                "\u202e\u200f",
                "\0\u0001\u001f\u007f\u0085",
                "\ud83d\ude00",
                "\r\n\t",
                "\ufeff",
                "{0}",
                "*/",
                "//"
            ),
            Gen.Char['\ud7f0', '\ue010'].Array[0, 8].Select(chars => new string(chars))
        )
        .Array[0, 4]
        .Select(string.Concat);

    [Test]
    public void Every_keyword_of_CSharp_becomes_an_identifier()
    {
        // Some kinds of keyword have no text.
        string[] keywords =
        [
            .. SyntaxFacts
                .GetKeywordKinds()
                .Concat(SyntaxFacts.GetContextualKeywordKinds())
                .Select(SyntaxFacts.GetText)
                .Where(static text => text.Length > 0),
        ];

        Assert.That(keywords, Has.Member("class").And.Member("record").And.Member("__arglist"));
        Assert.That(keywords.Select(CSharpText.Identifier), Is.EqualTo(keywords.Select(static keyword => "@" + keyword)));
        Assert.That(new[] { "Class", "\u00e9t\u00e9", "classes" }.Select(CSharpText.Identifier), Has.None.StartsWith("@"));
    }

    [Test]
    public void Json_reads_back_as_the_same_text() =>
        Hostile.Sample(text =>
        {
            StringBuilder json = new();
            JsonText.AppendString(json, text);
            // System.Text.Json refuses to read half a surrogate pair as a string, so compare with the parser that keeps it.
            return IsWellFormed(text)
                ? JsonSerializer.Deserialize<string>(json.ToString()) == text
                : new Engine().Evaluate("JSON.parse(" + JavaScriptText.Literal(json.ToString()) + ")").AsString() == text;
        });

    [Test]
    public void Json_survives_UTF8() =>
        Hostile.Sample(text =>
        {
            StringBuilder json = new();
            JsonText.AppendString(json, text);
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json.ToString())) == json.ToString();
        });

    [Test]
    public void JavaScript_evaluates_to_the_same_text()
    {
        using Engine engine = new();
        Hostile.Sample(text => engine.Evaluate(JavaScriptText.Literal(text)).AsString() == text, threads: 1);
    }

    [Test]
    public void A_JavaScript_array_evaluates_to_the_same_texts()
    {
        using Engine engine = new();
        Hostile
            .Array[0, 5]
            .Sample(
                texts => engine.Evaluate(JavaScriptText.Array(texts)).AsArray().Select(v => v.AsString()).SequenceEqual(texts),
                threads: 1
            );
    }

    [Test]
    public void A_CSharp_literal_is_the_same_text() => Hostile.Sample(text => Value(CSharpLiteral.Of(text)) == text);

    [Test]
    public void A_CSharp_literal_is_printable_ASCII() =>
        Hostile.Sample(text => CSharpLiteral.Of(text).All(static c => c is >= ' ' and <= '~'));

    [Test]
    public void A_verbatim_CSharp_literal_is_the_same_text() => Hostile.Sample(text => Value(CSharpText.VerbatimLiteral(text)) == text);

    [Test]
    public void A_raw_CSharp_literal_is_the_same_text() =>
        // The lexer keeps the line ends of a raw literal; a text of ours has no other than \n.
        Hostile
            .Select(static text => text.Replace('\r', '\n'))
            .Sample(text => Value(CSharpText.RawQuotes(text) + "\n" + text + "\n" + CSharpText.RawQuotes(text)) == text);

    [Test]
    public void Different_users_get_different_file_names_that_every_file_system_takes() =>
        Gen.Select(Hostile, Hostile)
            .Sample(
                (a, b) =>
                {
                    string name = ArtifactFileName.From(a);
                    // Half surrogate pairs all become U+FFFD; no e-mail holds one.
                    bool sameText =
                        string.Equals(a.ToLowerInvariant(), b.ToLowerInvariant(), StringComparison.Ordinal)
                        || !IsWellFormed(a)
                        || !IsWellFormed(b);
                    return (sameText || !name.Equals(ArtifactFileName.From(b), StringComparison.OrdinalIgnoreCase))
                        && name.All(c => char.IsAsciiLetterOrDigit(c) || "@._+-=".Contains(c, StringComparison.Ordinal))
                        && !(name.StartsWith('.') || name.StartsWith('-'))
                        && name.Length <= 120
                        && !WindowsDevice.IsName(name);
                }
            );

    [Test]
    public void A_user_whose_email_looks_like_the_file_name_of_another_gets_another_file_name() =>
        Gen.Select(Gen.OneOf("", "-", ".", "~", "nul.", "="), Hostile)
            .Sample(
                (prefix, rest) =>
                {
                    string name = ArtifactFileName.From(prefix + rest);
                    return string.Equals(name, (prefix + rest).ToLowerInvariant(), StringComparison.Ordinal)
                        || !name.Equals(ArtifactFileName.From(name), StringComparison.OrdinalIgnoreCase);
                }
            );

    [TestCase("ada@acme.example", "ada@acme.example")]
    [TestCase("Ada+x@acme.example", "ada+x@acme.example")]
    [TestCase("../../etc/passwd@x", "=2E./../etc/passwd@x")]
    [TestCase("aux.x@acme.example", "=61ux.x@acme.example")]
    [TestCase("o'hara@acme.example", "o=27hara@acme.example")]
    [TestCase("-x@acme.example", "=2Dx@acme.example")]
    [TestCase("-rf", "=2Drf")]
    [TestCase("~x@acme.example", "=7Ex@acme.example")]
    public void File_names_stay_readable(string email, string expected) =>
        Assert.That(ArtifactFileName.From(email), Is.EqualTo(expected.Replace("/", "=2F", StringComparison.Ordinal)));

    private static string Value(string literal) => (string)((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value!;

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
