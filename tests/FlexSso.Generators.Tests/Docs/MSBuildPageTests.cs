using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Rosters;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>The page about MSBuild lists the properties of the targets and the errors of the build.</summary>
public sealed class MSBuildPageTests
{
    private static readonly string Build = Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso", "build");

    private static IEnumerable<string> Targets =>
        new[] { Build, Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso", "buildMultiTargeting") }.SelectMany(
            Directory.EnumerateFiles
        );

    [Test]
    public void The_page_about_MSBuild_lists_every_public_property_with_its_default()
    {
        string[][] rows = [.. DocFile.Rows(DocFile.Read("msbuild.md").Section("Properties"))];
        XElement[] properties =
        [
            .. XDocument
                .Load(Path.Combine(Build, "FlexSso.Generators.props"))
                .Root!.Elements("PropertyGroup")
                .Elements()
                .Where(e => e.Name.LocalName.StartsWith("FlexSso", StringComparison.Ordinal)),
        ];
        Assert.That(rows.Select(r => r[0].Trim('`')), Is.EquivalentTo(properties.Select(e => e.Name.LocalName)));
        foreach (XElement property in properties.Where(e => e.Name != "FlexSsoTasksAssembly"))
            Assert.That(
                rows.Single(r => r[0] == $"`{property.Name}`")[1],
                Is.EqualTo(property.Value.Length == 0 ? "not set" : $"`{property.Value.Trim()}`")
            );
        XElement[] elements = [.. Directory.EnumerateFiles(Build).SelectMany(f => XDocument.Load(f).Descendants())];
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

    // One that they gave it would be "a binary file instead of a text file" (CS2015).
    [Test]
    public void The_targets_keep_from_the_compiler_what_the_task_calls_a_workbook()
    {
        XElement workbook = XDocument
            .Load(Path.Combine(Build, "FlexSso.Generators.Inputs.targets"))
            .Descendants()
            .Single(e => e.Name == "_FlexSsoWorkbook" && e.Attribute("Include") is not null);
        Assert.That(
            workbook.Attribute("Condition")!.Value,
            Is.EqualTo(string.Join(" or ", RosterTarget.WorkbookExtensions.Select(extension => $"'%(Extension)' == '{extension}'")))
        );
    }

    [Test]
    public void The_page_of_a_warning_of_the_targets_quotes_it()
    {
        IGrouping<string, XElement>[] warnings =
        [
            .. Targets.SelectMany(f => XDocument.Load(f).Descendants("Warning")).GroupBy(warning => warning.Attribute("Code")!.Value),
        ];
        Assert.That(warnings.Select(rule => rule.Key), Is.EquivalentTo(new[] { "FLEXSSO0810", "FLEXSSO0811" }));
        foreach (IGrouping<string, XElement> rule in warnings)
        {
            string[] quoted =
            [
                .. DocFile.CodeBlocks(DocFile.Read($"rules/{rule.Key}.md").Section("Message"), "text").Select(block => block.Trim()),
            ];
            string[] written = [.. rule.Select(warning => warning.Attribute("Text")!.Value)];
            Assert.That(quoted, Has.Length.EqualTo(written.Length), rule.Key);
            // An expression of MSBuild stands for any text.
            foreach ((string block, string text) in quoted.Zip(written))
                Assert.That(block, Does.Match("^" + Regex.Replace(Regex.Escape(text), @"(\\\$|@)\\\(.*?\)", "[^']+") + "$"), rule.Key);
        }
    }

    [Test]
    public void The_help_links_of_the_targets_lead_to_the_pages()
    {
        XElement[] errors = [.. Targets.SelectMany(f => XDocument.Load(f).Descendants()).Where(e => e.Attribute("HelpLink") is not null)];
        Assert.That(errors, Is.Not.Empty);
        foreach (XElement error in errors)
            Assert.That(error.Attribute("HelpLink")!.Value, Is.EqualTo(RulePage.Of(error.Attribute("Code")!.Value)));
    }
}
