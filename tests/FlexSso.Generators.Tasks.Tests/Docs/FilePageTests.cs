using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>The examples on the pages about existing files give what the pages promise.</summary>
public sealed class FilePageTests
{
    private static IEnumerable<string> Ids => RuleSeverities.OfFiles.Select(rule => rule.Id);

    [TestCaseSource(nameof(Ids))]
    public void A_wrong_example_breaks_its_rule_alone_in_the_words_of_the_page(string id)
    {
        List<string> messages = [];
        foreach (FileExample example in FileExample.Of(id, "Wrong"))
        {
            Assert.That(example.Findings.Select(finding => finding.RuleId).Distinct(), Is.EqualTo(new[] { id }), example.ToString);
            messages.AddRange(example.Findings.Select(finding => finding.Message));
        }

        Assert.That(TaskPage.Read("rules/" + id + ".md").Messages, Is.EqualTo(messages.Distinct()));
    }

    [TestCaseSource(nameof(Ids))]
    public void A_right_example_gets_no_word(string id)
    {
        foreach (FileExample example in FileExample.Of(id, "Right"))
            Assert.That(example.Findings.Select(finding => finding.Message), Is.Empty, example.ToString);
    }
}
