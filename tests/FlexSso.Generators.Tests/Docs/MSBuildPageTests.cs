using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlexSso.Generators.Tests.Harness;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>The page about MSBuild lists the properties of the targets and the errors of the build.</summary>
public sealed class MSBuildPageTests
{
    private static readonly string Build = Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso", "build");

    [Test]
    public void The_page_about_MSBuild_lists_every_public_property_with_its_default()
    {
        string[][] rows = [.. DocFile.Rows(DocFile.Read("msbuild.md").Section("Properties"))];
        string files = string.Concat(Directory.EnumerateFiles(Build).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string[] used =
        [
            .. Regex.Matches(files, @"\$\((FlexSso[A-Za-z]+)\)").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.That(rows.Select(r => r[0].Trim('`')).Order(StringComparer.Ordinal), Is.EqualTo(used));
        Assert.That(rows.Single(r => r[0] == "`FlexSsoWriteArtifacts`")[1], Is.EqualTo("`true`"));
        XElement[] elements = [.. Directory.EnumerateFiles(Build).SelectMany(f => XDocument.Load(f).Descendants())];
        Assert.That(elements.Single(e => e.Name == "FlexSsoWriteArtifacts").Value, Is.EqualTo("true"));
        Assert.That(elements.Single(e => e.Name == "_FlexSsoDefaultDirectory").Value, Is.EqualTo("$(OutDir)flexsso/"));
        Assert.That(
            elements.Count(e => e.Name == "Target" && e.Attribute("Name")!.Value == "FlexSsoWriteArtifactFiles"),
            Is.EqualTo(1),
            "the target that the page offers as a hook"
        );
    }

    [Test]
    public void The_page_about_MSBuild_lists_the_errors_of_the_build() =>
        Assert.That(
            DocFile.Rows(DocFile.Read("msbuild.md").Section("Errors")).Select(r => string.Join(" | ", r)),
            Is.EqualTo(Rule.OfTheTask.Select(r => $"[{r.Id}](rules/{r.Id}.md) | {r.Title}"))
        );

    [Test]
    public void The_help_links_of_the_targets_lead_to_the_pages()
    {
        XElement[] errors =
        [
            .. Directory
                .EnumerateFiles(Build)
                .SelectMany(f => XDocument.Load(f).Descendants())
                .Where(e => e.Attribute("HelpLink") is not null),
        ];
        Assert.That(errors, Is.Not.Empty);
        foreach (XElement error in errors)
            Assert.That(error.Attribute("HelpLink")!.Value, Is.EqualTo(RulePage.Of(error.Attribute("Code")!.Value)));
    }
}
