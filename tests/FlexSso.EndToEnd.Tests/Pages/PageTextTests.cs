using System.Text.Json;
using CsCheck;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.Generators.Tasks.Setup.Html;
using FlexSso.Generators.Tasks.Text;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>Whatever is in a text, a browser and a parser of Markdown read the same text again, and nothing else.</summary>
public sealed class PageTextTests
{
    // Characters of both markups, line ends, bidirectional marks, both kinds of surrogates; and words that end an element.
    private static readonly Gen<string> Piece = Gen.Frequency(
        (
            8,
            Gen.Char["<>&\"'`=/!-\\*_[](){}#|~@;:.+ \t\r\n\0\f\u000bab1\u00a0\u2028\u2029\u202e\u200f\ufeff\ufffe"]
                .Select(c => c.ToString())
        ),
        (2, Words("</script>", "<!--", "-->", "]]>", "&lt;", "&#60;", "</pre>", "<img src=x>", "\n\n", "```", "~~~", "    ", "[a](b)")),
        (1, Gen.Char.Where(c => !char.IsSurrogate(c)).Select(c => c.ToString())),
        (1, Words("\ud83d\ude00", "\ud83d\ude00\u200d"))
    );

    private static Gen<string> Words(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static readonly Gen<string> Text = Piece.Array[0, 12].Select(string.Concat);

    private static readonly Gen<string[]> Texts = Text.Array[100];

    [Test]
    public void Html_text() =>
        Sample(texts =>
        {
            Htmls read = NodeProcess.Browser.Call<Htmls>("htmlTexts", new { pieces = texts.Select(Rendered) });
            foreach (Html[] each in (Html[][])[read.ByBrowser, read.ByParse5])
            {
                foreach ((string text, Html html) in texts.Zip(each))
                {
                    string wanted = text.Replace('\0', '\ufffd');
                    Assert.That((html.Text, html.Attribute, html.Pre, html.Elements), Is.EqualTo((wanted, wanted, wanted, 3)));
                }
            }
        });

    // Half a pair cannot travel to Node as it is, nor stand in an attribute of a test.
    [Test]
    public void Half_a_surrogate_pair_becomes_the_character_that_a_browser_makes_of_it()
    {
        const char High = (char)0xd83d;
        const char Low = (char)0xdc00;
        foreach (string text in (string[])[$"a{High}b", $"{Low}", $"x{High}", $"{Low}{High}"])
            Assert.That(Render("{{text}}", text), Is.EqualTo(text.Replace(High, '\ufffd').Replace(Low, '\ufffd')));
    }

    [Test]
    public void Json_in_a_script_element() =>
        Sample(texts =>
        {
            IEnumerable<string> pieces = texts.Select(text => Markup.Json(JsonSerializer.Serialize(text, Relaxed)).Html);
            Script[] read = NodeProcess.Browser.Call<Script[]>("scriptTexts", new { pieces });
            foreach ((string text, Script script) in texts.Zip(read))
                Assert.That((JsonSerializer.Deserialize<string>(script.Text), script.Elements), Is.EqualTo((text, 2)));
        });

    [Test]
    public void Markdown_words() =>
        Sample(texts =>
        {
            foreach ((string text, Node[] nodes) in texts.Zip(Markdown(texts.Select(text => "# a:" + MarkdownText.Escape(text) + "z"))))
                Assert.That(
                    nodes,
                    Is.EqualTo(new[] { new Node("heading", ""), new Node("text", "a:" + Line(text.Replace("\r\n", "  ")) + "z") })
                );
        });

    [Test]
    public void Markdown_code() =>
        Sample(texts =>
        {
            // Of blanks alone CommonMark takes none away.
            string[] some = [.. texts.Where(text => Line(text).Trim(' ').Length > 0)];
            foreach ((string text, Node[] nodes) in some.Zip(Markdown(some.Select(text => "a" + MarkdownText.Code(text) + "z"))))
                Assert.That(nodes, Is.EqualTo(new Node[] { new("text", "a"), new("code", Line(text)), new("text", "z") }));
        });

    [Test]
    public void Markdown_block() =>
        Sample(texts =>
        {
            foreach ((string text, Node[] nodes) in texts.Zip(Markdown(texts.Select(text => MarkdownText.Block(text) + "z"))))
            {
                string wanted = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\0', '\ufffd');
                if (!wanted.EndsWith('\n'))
                    wanted += "\n";
                Assert.That(nodes, Is.EqualTo(new Node[] { new("code_block", wanted), new("text", "z") }));
            }
        });

    [Test]
    public void Markdown_code_in_a_cell() =>
        Sample(texts =>
        {
            // A backslash before a bar cannot be written in the code of a cell: GitHub takes it for the bar's own.
            string[] some = [.. texts.Where(text => Line(text).Trim(' ').Length > 0 && !text.Contains('\\'))];
            Node[][][] rows = NodeProcess.Browser.Call<Node[][][]>("markdownRows", new { pieces = some.Select(Row) });
            foreach ((string text, Node[][] cells) in some.Zip(rows))
            {
                Node[][] wanted =
                [
                    [new("text", "a")],
                    [new("code", Line(text))],
                    [new("text", "z")],
                ];
                Assert.That(cells, Is.EqualTo(wanted));
            }
        });

    private static string Row(string text) => "|a|" + MarkdownText.Cell(MarkdownText.Code(text)) + "|z|";

    private static void Sample(Action<string[]> check) => Texts.Sample(check, iter: 10, threads: 1);

    private static Node[][] Markdown(IEnumerable<string> pieces) => NodeProcess.Browser.Call<Node[][]>("markdownTexts", new { pieces });

    // The empty element follows the values, so that a value that swallows it is noticed.
    private static string Rendered(string text) => Render("<p title=\"{{text}}\">{{text}}</p><pre>\n{{text}}</pre><i></i>", text);

    private static string Render(string template, string text) =>
        new HtmlTemplate(template).Render(new TemplateValues { { "text", text } });

    private static string Line(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\n', ' ').Replace('\0', '\ufffd');

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Htmls(Html[] ByBrowser, Html[] ByParse5);

    private sealed record Html(string Text, string Attribute, string Pre, int Elements);

    private sealed record Script(string Text, int Elements);

    private sealed record Node(string Type, string Text);
}
