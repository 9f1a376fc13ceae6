using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Each known mistake is refused by exactly the software, or the model, that the proof names, in its words.</summary>
public sealed class MistakeTests
{
    private static IEnumerable<TestCaseData> Cases() =>
        AllMistakes.List.Select(mistake => new TestCaseData(mistake).SetName(mistake.ToString().Replace('"', '\'')));

    [TestCaseSource(nameof(Cases))]
    public void Mistake(object mistake)
    {
        Mistake expected = (Mistake)mistake;
        Assert.That(
            expected.Input.ChangesFrom(expected.Right),
            Has.Count.EqualTo(expected.Inputs),
            expected.Input.Obstacle ?? "changed inputs"
        );
        Observation observed = expected.Observation;

        Assert.That(
            observed.Refusals.Select(refusal => refusal.By),
            Is.EqualTo(expected.Refusals.Select(refusal => refusal.By)),
            () => string.Join('\n', observed.Refusals)
        );
        Assert.Multiple(() =>
        {
            foreach ((Refusal actual, Refusal words) in observed.Refusals.Zip(expected.Refusals))
                Assert.That(actual.Text, Does.Contain(words.Text));
        });
        if (expected.Consequence is not null)
            Assert.That(expected.Consequence(observed), Is.EqualTo(expected.Expected));
    }

    // Without this every row above could be the fault of something else.
    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void The_same_login_without_the_mistake_succeeds(object form)
    {
        Observation right = new(AllMistakes.Right((LoginForm)form));
        Assert.That(right.Refusals, Is.Empty);
        Assert.That(right.Flex!.Worker, Is.Not.Null);
    }

    [Test]
    public void There_are_25_mistakes_or_more_and_each_has_a_refusal_or_a_consequence() =>
        Assert.Multiple(() =>
        {
            Assert.That(AllMistakes.List, Has.Count.GreaterThanOrEqualTo(25));
            Assert.That(AllMistakes.List, Is.All.Matches<Mistake>(m => m is { Refusals.Count: > 0 } != m is { Consequence: not null }));
        });
}
