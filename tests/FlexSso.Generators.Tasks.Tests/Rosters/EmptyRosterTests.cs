using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Rosters;

/// <summary>A roster that an export has left without users does not take them away in silence (FLEXSSO0808).</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EmptyRosterTests : IDisposable
{
    private const string Users = "email,roles\nada@acme.example,admin\nbob@acme.example,agent\n";

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [TestCase("agents.csv", "email,roles")]
    [TestCase("agents.csv", "\ufeffemail;roles\r\n\r\n;\r\n;\r\n")]
    [TestCase("agents.csv", "sep=;\nemail;roles\n")]
    [TestCase("agents.json", " [ ] ")]
    public void A_header_alone_and_an_empty_list_are_warned_of_and_the_build_succeeds(string name, string text) =>
        Assert.That(
            Build((name, text, "")),
            Is.EqualTo([$"{name}(1,1): warning FLEXSSO0808: The roster '{name}' has no users; add them, or remove its FlexRoster item"])
        );

    [TestCase("agents.csv", "")]
    [TestCase("agents.csv", "\n \n,\n")]
    [TestCase("agents.json", "")]
    [TestCase("agents.json", " \n")]
    public void A_file_with_nothing_in_it_is_an_error(string name, string text) =>
        Assert.That(Build((name, text, "")), Has.Length.EqualTo(1).And.All.Contains(": error FLEXSSO0710: The roster "));

    // The users of both environments are counted, and the file is told once.
    [Test]
    public void The_users_of_the_last_build_are_counted_and_not_named()
    {
        Build(("agents.csv", Users, "dev,prod"), ("more.csv", "email,roles\ncid@acme.example,agent\n", "prod"));
        Assert.That(
            Build(
                ("agents.csv", "email,roles\n", "dev"),
                ("agents.csv", "email,roles\n", "prod"),
                ("more.csv", "email,roles\ncid@acme.example,agent\n", "prod")
            ),
            Is.EqualTo([
                "agents.csv(1,1): warning FLEXSSO0808: The roster 'agents.csv' has no users, so the build removed the files of 4 users and left their access as it is; restore the roster, or remove its FlexRoster item",
            ])
        );
        Assert.That(_project.Files.Where(file => file.Contains("app-metadata", StringComparison.Ordinal)), Has.Exactly(1).Items);
        Assert.That(_project.Lines.Count(line => line.Contains("who keep access until", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(Build(("agents.csv", "email,roles\n", "dev")), Has.Length.EqualTo(1).And.All.Contains("has no users; add them"));
    }

    [Test]
    public void A_roster_with_an_error_is_told_the_error_alone() =>
        Assert.That(
            Build(("agents.csv", "email,roles,boss\n", "")),
            Has.Length.EqualTo(1).And.All.Contains("error FLEXSSO0710: Column 'boss'")
        );

    private string[] Build(params (string Name, string Text, string Environment)[] rosters)
    {
        _project.Rosters.Clear();
        foreach ((string name, string text, string environment) in rosters)
        {
            File.WriteAllText(_project[name], text);
            _project.Rosters.Add((name, "Flex", environment));
        }
        _project.WriteFrom(Compiled.Models(Sample.Json([], Named("dev"), Named("prod"))));
        return _project.Complaints;
    }

    private static EnvironmentModel Named(string name) =>
        Sample.Hosted with
        {
            Name = name,
            Auth0 = Sample.Hosted.Auth0 with { Domain = name + ".us.auth0.com" },
        };
}
