using System.Text.Json;
using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>The files as a parser of their language reads them.</summary>
public sealed class PageFileTests
{
    private static readonly string[] OfUsers = ["app_metadata in Auth0", "Worker in Flex"];

    [Test]
    public void The_page_is_HTML_without_an_error()
    {
        foreach (string file in (string[])[SetupPages.Enhanced, SetupPages.Legacy, SetupPages.Plain, SetupPages.Chosen])
            Assert.That(NodeProcess.Browser.Call<string[]>("htmlErrors", new { file }), Is.Empty, file);
    }

    [Test]
    public void The_template_of_the_page_is_HTML_without_an_error()
    {
        string file = Path.Combine(BuildFacts.RepositoryRoot, "src/FlexSso.Generators.Tasks/Setup/Page/setup.html");
        Assert.That(NodeProcess.Browser.Call<string[]>("htmlErrors", new { file }), Is.Empty);
    }

    [Test]
    public void SETUP_md_has_the_values_of_the_page_without_those_of_users()
    {
        Node[][] read = NodeProcess.Browser.Call<Node[][]>(
            "markdownTexts",
            new { pieces = new[] { SetupPages.Build.Read("Acme.EnhancedFlex/SETUP.md") } }
        );
        IEnumerable<string> values = CopyValues
            .Of(SetupPages.Build, KeyPair.Auth0.Certificate + "\n")
            .Where(value => !OfUsers.Contains(value.Label))
            .Select(value => value.Text.TrimEnd('\n') + "\n");
        Assert.That(read[0].Where(node => node.Type == "code_block").Select(node => node.Text), Is.EqualTo(values));
        Assert.That(read[0].Where(node => node.Type.StartsWith("html", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_rule_has_the_title_of_its_page()
    {
        string html = File.ReadAllText(SetupPages.Enhanced);
        Dictionary<string, string> titles = JsonSerializer.Deserialize<Dictionary<string, string>>(
            Regex.Match(html, "\"titles\":({[^}]*})").Groups[1].Value
        )!;
        Assert.That(Regex.Matches(html, "FLEXSSO[0-9]{4}").Select(match => match.Value).Distinct(), Is.SubsetOf(titles.Keys));
        foreach ((string id, string title) in titles)
        {
            string page = Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules", id + ".md");
            Assert.That(File.ReadLines(page).First(), Is.EqualTo($"# {id}: {title}"));
        }
    }

    private sealed record Node(string Type, string Text);
}
