using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.Testing;

namespace FlexSso.EndToEnd.Tests;

/// <summary>10,000 profiles with members missing, null, of another type or hostile; the oracle is <c>node/fuzz/oracle.cjs</c>.</summary>
[Category("Reliability")]
public sealed class ActionFuzzTests
{
    private static readonly int Profiles = Cases.Count(10_000);

    [Test]
    public void Action_with_every_attribute_type_never_throws_and_invents_no_role() => Fuzz(Declared.Enhanced, ActionShape.Enhanced);

    [Test]
    public void Action_without_attributes_never_throws_and_invents_no_role() => Fuzz(Declared.Plain, ActionShape.Plain);

    [Test]
    public void Action_with_mapped_roles_never_throws_and_invents_no_role() => Fuzz(DeclaredAccess.Mapped, ActionShape.Mapped);

    [Test]
    public void Action_with_connections_groups_and_a_default_role_never_throws_and_lets_no_stranger_in() =>
        Fuzz(DeclaredAccess.Groups, ActionShape.Groups);

    /// <summary>An Action that forgets one thing is found out, each by another part of the oracle.</summary>
    [TestCase("!CONNECTIONS.includes(name)", "false", "through a connection that is not declared")]
    [TestCase("event.user.email_verified !== true", "false", "an address that nobody vouches for")]
    [TestCase("if (event.user.email_verified !== true) {", "if (!event.user.email_verified) {", "an address that nobody vouches for")]
    [TestCase("identities?.[0]?.connection", "identities?.at(-1)?.connection", "an address that nobody vouches for")]
    [TestCase("ROLE_MAPPINGS.get(name)?.includes(role)", "ROLE_MAPPINGS.get(String(name))?.includes(role)", "a role that neither")]
    [TestCase("return mapped;", "return mapped.slice(0, 1);", "it leaves a role out")]
    [TestCase("return [\"agent\"];", "return [\"admin\"];", "a role that neither")]
    [TestCase("error instanceof Refusal ? error.message : \"the profile of this user cannot be read.\"", "error.message", "the reason")]
    [TestCase("does not fit: Flex needs a whole number.`", "is ${value}.`", "holds a value of the user")]
    [TestCase("  if (value === undefined) {\n    return;", "  if (value === undefined) {\n    value = \"\";", "it sends an empty text")]
    [TestCase("return initial;", "return undefined;", "it does not set")]
    public void The_fuzz_finds_a_mistake(string find, string replace, string complaint)
    {
        string action = DeclaredAccess.Groups.PostLoginAction;
        Assert.That(action, Does.Contain(find));
        FuzzAnswer answer = Run(action.Replace(find, replace, StringComparison.Ordinal), ActionShape.Groups, seed: 1, count: 4000);
        Assert.That(answer.Complaints, Has.Some.Contains(complaint));
    }

    [Test]
    public void Same_seed_gives_the_same_profiles_and_outcomes()
    {
        string first = Run(Declared.Enhanced.PostLoginAction, ActionShape.Enhanced, seed: 1, count: 1000).Digest;
        string second = Run(Declared.Enhanced.PostLoginAction, ActionShape.Enhanced, seed: 1, count: 1000).Digest;
        string other = Run(Declared.Enhanced.PostLoginAction, ActionShape.Enhanced, seed: 2, count: 1000).Digest;
        Assert.That(second, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    private static void Fuzz(GeneratedConfig config, ActionShape shape)
    {
        FuzzAnswer answer = Run(config.PostLoginAction, shape, seed: 20261124, Profiles);
        Assert.That(answer.Complaints, Is.Empty, () => string.Join('\n', answer.Complaints.Take(20)));
        // All three ends often enough for the run to mean something.
        Assert.That(new[] { answer.Untouched, answer.Denied, answer.Accepted }, Is.All.GreaterThan(Profiles / 20));
        Assert.That(answer.Untouched + answer.Denied + answer.Accepted, Is.EqualTo(Profiles));
        Cases.Report("Profiles at login", Profiles);
    }

    private static FuzzAnswer Run(string action, ActionShape shape, int seed, int count) =>
        NodeProcess.Shared.Call<FuzzAnswer>(
            "fuzz",
            new
            {
                action,
                shape,
                seed,
                count,
            }
        );

    private sealed record FuzzAnswer(int Untouched, int Denied, int Accepted, string[] Complaints, string Digest);
}
