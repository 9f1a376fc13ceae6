using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Generators.Tasks.Setup.Markdown;
using FlexSso.Generators.Tasks.Text;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>"Rules by symptom" of <c>docs/rules/README.md</c> is the table of the page.</summary>
public sealed class SymptomIndexTests
{
    private const string Head = "| You see | Because | Look at |\n|---|---|---|\n";
    private static readonly string Page = Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules", "README.md");

    [Test]
    public void The_index_has_the_symptoms_of_the_page()
    {
        string text = File.ReadAllText(Page);
        int start = text.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        string wanted = string.Concat(SymptomTable.All.Select(Row));
        if (Environment.GetEnvironmentVariable("FLEXSSO_ACCEPT") == "1")
            File.WriteAllText(Page, text[..start] + wanted + text[end..]);
        else
            Assert.That(text[start..end], Is.EqualTo(wanted), "docs/rules/README.md is out of date; FLEXSSO_ACCEPT=1 rewrites it");
    }

    private static string Row(Symptom symptom)
    {
        StringBuilder row = new("| ");
        row.Append(MarkdownText.Cell(MarkdownPage.OfRuns(symptom.Text("urn:flex:JQ…")))).Append(" | ");
        row.Append(MarkdownText.Cell(MarkdownPage.OfCauses(symptom))).Append(" | ");
        IEnumerable<string> places = symptom.Rules.Select(id => $"[{id}]({id}.md)");
        row.Append(string.Join(", ", symptom.Docs is { } docs ? [.. places, docs] : places)).Append(" |\n");
        return row.ToString();
    }
}
