using FlexSso.EndToEnd.Tests.Guide;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The guide's own files in the same harness: they fail where it is said that they fail, and the generated ones do not.</summary>
public sealed class GuideTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        GuideCases.List.Select(guideCase => new TestCaseData(guideCase).SetName("Guide and generated files: " + guideCase.Situation));

    [TestCaseSource(nameof(Cases))]
    public void Guide_and_generated_files(object guideCase)
    {
        GuideCase expected = (GuideCase)guideCase;
        Assert.Multiple(() =>
        {
            Assert.That(expected.Outcomes.Guide, Does.Contain(expected.WithGuide), "with the guide's files");
            Assert.That(expected.Outcomes.Generated, Does.Contain(expected.WithGenerated), "with the generated files");
        });
    }
}
