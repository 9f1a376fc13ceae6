using System.Net;
using CsCheck;
using FlexSso.Generators.Tasks.Setup.Html;

namespace FlexSso.Generators.Tasks.Tests.Setup;

/// <summary>The renderer of <c>setup.html</c>: each kind of tag, and that no value is read as a tag or as markup.</summary>
public sealed class HtmlTemplateTests
{
    private static readonly string[] Tags = ["{{text}}", "<!-- end -->", "<!-- each x -->", "</p><script>", "\" onclick=\"", "a&lt;\0\r"];

    [Test]
    public void A_list_repeats_its_block_and_an_item_hides_the_names_around_it() =>
        Assert.That(
            Render(
                "<!-- each items -->\n<li>{{name}} of {{owner}}\n<!-- end -->\n{{name}}",
                new()
                {
                    { "name", "outer" },
                    { "owner", "ada" },
                    { "items", [new() { { "name", "a" } }, new() { { "name", "b" } }] },
                }
            ),
            Is.EqualTo("<li>a of ada\n<li>b of ada\nouter")
        );

    [Test]
    public void A_condition_is_true_for_true_for_text_and_for_a_list_with_items()
    {
        TemplateValues values = new()
        {
            { "yes", true },
            { "no", false },
            { "text", "x" },
            { "empty", "" },
            { "none", (string?)null },
            { "items", [new()] },
            { "noItems", [] },
        };
        string[] names = ["yes", "no", "text", "empty", "none", "items", "noItems"];
        string template = string.Concat(
            names.Select(name => $"<!-- if {name} -->+{name}<!-- end --><!-- unless {name} -->-{name}<!-- end -->")
        );
        Assert.That(Render(template, values), Is.EqualTo("+yes-no+text-empty-none+items-noItems"));
    }

    [Test]
    public void A_part_is_written_where_it_stands_and_where_it_is_used_also_when_its_own_place_is_not_written()
    {
        const string Template =
            "<!-- if first --><!-- part box -->[{{a}}<!-- if b -->{{b}}<!-- end -->]<!-- end -->!<!-- end --> <!-- use box -->";
        TemplateValues values = new() { { "a", "1" }, { "b", "2" } };
        TemplateValues first = new() { { "a", "1" }, { "b", "" } };
        values.Add("first", false);
        first.Add("first", true);
        Assert.That(Render(Template, values), Is.EqualTo(" [12]"));
        Assert.That(Render(Template, first), Is.EqualTo("[1]! [1]"));
    }

    [Test]
    public void Comments_and_samples_are_not_written_and_a_comment_takes_its_line_with_it() =>
        Assert.That(
            Render("a<!--\n--> b\n  <!-- of\n several lines -->\nc\n<!-- sample -->\n<link {{unknown}}>\n<!-- end -->\nd", []),
            Is.EqualTo("a b\nc\nd")
        );

    [Test]
    public void A_name_without_a_value_is_a_mistake_in_the_template() =>
        Assert.That(() => Render("{{title}}", []), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'title'"));

    [Test]
    public void Any_value_comes_back_from_the_page_and_holds_no_markup() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Tags.Length - 1].Select(i => Tags[i]))
            .Sample(text =>
            {
                string html = Render("<p title=\"{{text}}\">{{text}}</p>", new() { { "text", text } });
                string[] parts = html.Split('"');
                return parts.Length == 3
                    && parts[2] == $">{parts[1]}</p>"
                    && !parts[1].Contains('<', StringComparison.Ordinal)
                    && WebUtility.HtmlDecode(parts[1]) == Readable(text);
            });

    private static string Render(string template, TemplateValues values) => new HtmlTemplate(template).Render(values);

    // NUL and half a surrogate pair cannot stand in HTML.
    private static string Readable(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? "\ufffd" : rune.ToString()));
}
