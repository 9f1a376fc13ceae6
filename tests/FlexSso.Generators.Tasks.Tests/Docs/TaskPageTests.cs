namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>The pages about the build quote what the task says. Real runs say it here.</summary>
public sealed class TaskPageTests
{
    [TestCase("FLEXSSO0701")]
    [TestCase("FLEXSSO0714")]
    [TestCase("FLEXSSO0801")]
    [TestCase("FLEXSSO0802")]
    [TestCase("FLEXSSO0803")]
    [TestCase("FLEXSSO0804")]
    [TestCase("FLEXSSO0806")]
    [TestCase("FLEXSSO0807")]
    [TestCase("FLEXSSO0808")]
    [TestCase("FLEXSSO0809")]
    [TestCase("FLEXSSO0812")]
    [TestCase("FLEXSSO0813")]
    [TestCase("FLEXSSO0814")]
    public void The_page_of_a_rule_shows_messages_that_the_task_writes(string id)
    {
        string[] written =
        [
            .. TaskMessages.Errors.Where(error => error.Id == id).Select(error => TaskMessages.WithoutReason(error.Message)),
        ];

        Assert.That(TaskPage.Read("rules/" + id + ".md").Messages.Select(TaskMessages.WithoutReason), Is.EquivalentTo(written));
    }

    // The messages of FLEXSSO0805 are those of SharedTenantTests.
    [Test]
    public void The_page_about_MSBuild_shows_lines_that_the_task_writes() =>
        Assert.That(TaskPage.Read("msbuild.md").Messages, Is.EqualTo(TaskMessages.Lines));
}
