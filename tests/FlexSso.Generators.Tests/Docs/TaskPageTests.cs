using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.RuleTexts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>
/// The pages about the build quote what the MSBuild task says. The task is not referenced here (it compiles against another MSBuild than the
/// tests run on), so its messages are taken out of its source.
/// </summary>
public sealed class TaskPageTests
{
    private static readonly string Tasks = Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso.Generators.Tasks");

    private static readonly string Build = Path.Combine(BuildFacts.RepositoryRoot, "src", "FlexSso", "build");

    /// <summary>The folders hold what is written into artifacts; a file of theirs counts where it makes an error itself.</summary>
    private static readonly MessageTemplate[] Messages =
    [
        .. Directory
            .EnumerateFiles(Tasks, "*.cs")
            .Append(Path.Combine(Tasks, "Uploads", "SharedTenants.cs"))
            .SelectMany(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot().DescendantNodes())
            .OfType<InterpolatedStringExpressionSyntax>()
            .Select(Template)
            .Where(t => t.Pieces.Sum(p => p.Length) > 12),
    ];

    [TestCaseSource(typeof(Rule), nameof(Rule.OfTheTask))]
    public void A_page_shows_messages_that_the_task_writes(object o)
    {
        string[] blocks = [.. DocFile.CodeBlocks(((Rule)o).Page.Section("Message"), "text").Select(b => b.TrimEnd('\n'))];
        Assert.That(blocks, Is.Not.Empty);
        foreach (string block in blocks)
            Assert.That(Messages.Count(m => m.Matches(block)), Is.GreaterThanOrEqualTo(1), block);
    }

    [Test]
    public void Every_message_of_the_task_is_shown_on_a_page()
    {
        string[] blocks =
        [
            .. Rule
                .OfTheTask.Select(r => r.Page)
                .Append(DocFile.Read("msbuild.md"))
                .SelectMany(p => DocFile.CodeBlocks(p.Text, "text"))
                .Select(b => b.TrimEnd('\n')),
        ];
        Assert.That(Messages, Has.Length.GreaterThan(10));
        Assert.That(Messages.Where(m => !blocks.Any(m.Matches)), Is.Empty);
    }

    [TestCase(RuleIds.CannotWriteArtifact, "FileAccess")]
    [TestCase(RuleIds.WrongArtifactPath, "PathNotPlain")]
    [TestCase(RuleIds.DuplicateArtifactPath, "PathTakenTwice")]
    [TestCase(RuleIds.UnknownFormat, "UnknownFormat")]
    [TestCase(RuleIds.SharedTenant, "SharedTenant")]
    public void The_ids_of_the_task_are_those_of_the_list(string id, string constant) =>
        Assert.That(File.ReadAllText(Path.Combine(Tasks, "ArtifactError.cs")), Does.Contain($"const string {constant} = \"{id}\";"));

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

    [Test]
    public void The_page_about_MSBuild_shows_lines_that_the_task_writes()
    {
        string[] blocks = [.. DocFile.CodeBlocks(DocFile.Read("msbuild.md").Text, "text").Select(b => b.TrimEnd('\n'))];
        Assert.That(blocks, Has.Length.EqualTo(3));
        foreach (string block in blocks)
            Assert.That(Messages.Count(m => m.Matches(block)), Is.GreaterThanOrEqualTo(1), block);
    }

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

    private static string Template(IEnumerable<string> literals) => string.Join("{…}", literals);

    private static MessageTemplate Template(InterpolatedStringExpressionSyntax text)
    {
        List<string> pieces = [""];
        foreach (InterpolatedStringContentSyntax content in text.Contents)
        {
            if (content is InterpolatedStringTextSyntax fixedWords)
                pieces[^1] += fixedWords.TextToken.ValueText;
            else
                pieces.Add("");
        }
        return new MessageTemplate(pieces);
    }
}
