using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>10,000 profiles with members missing, null, of another type or hostile; the oracle is <c>node/fuzz/oracle.cjs</c>.</summary>
public sealed class ActionFuzzTests
{
    private const int Profiles = 10_000;

    [Test]
    public void Action_with_every_attribute_type_never_throws_and_invents_no_role() => Fuzz(Declared.Enhanced, ActionShape.Enhanced);

    [Test]
    public void Action_without_attributes_never_throws_and_invents_no_role() => Fuzz(Declared.Plain, ActionShape.Plain);

    [Test]
    public void Same_seed_gives_the_same_profiles_and_outcomes()
    {
        string first = Run(Declared.Enhanced, ActionShape.Enhanced, seed: 1, count: 1000).Digest;
        string second = Run(Declared.Enhanced, ActionShape.Enhanced, seed: 1, count: 1000).Digest;
        string other = Run(Declared.Enhanced, ActionShape.Enhanced, seed: 2, count: 1000).Digest;
        Assert.That(second, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    private static void Fuzz(GeneratedConfig config, ActionShape shape)
    {
        FuzzAnswer answer = Run(config, shape, seed: 20261124, Profiles);
        Assert.That(answer.Complaints, Is.Empty, () => string.Join('\n', answer.Complaints.Take(20)));
        // All three ends often enough for the run to mean something.
        Assert.That(new[] { answer.Untouched, answer.Denied, answer.Accepted }, Is.All.GreaterThan(Profiles / 20));
        Assert.That(answer.Untouched + answer.Denied + answer.Accepted, Is.EqualTo(Profiles));
    }

    private static FuzzAnswer Run(GeneratedConfig config, ActionShape shape, int seed, int count) =>
        NodeProcess.Shared.Call<FuzzAnswer>(
            "fuzz",
            new
            {
                action = config.PostLoginAction,
                shape,
                seed,
                count,
            }
        );

    private sealed record FuzzAnswer(int Untouched, int Denied, int Accepted, string[] Complaints, string Digest);
}
