using FlexSso.Generators.Tasks.Tests.Uploads;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Users;

/// <summary>The line of the build about users who are no longer declared.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class LeaversTests : IDisposable
{
    private const string End = " access until both the roles at Auth0 and the worker at Twilio are gone";
    private const string Page = " (https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rosters.md#when-somebody-leaves)";
    private const string Two = "FlexSso: Acme.Flex: 2 users were removed, who keep" + End + Page;

    private readonly TaskProject _project = new();
    private EnvironmentModel[] _environments = [Sample.Hosted];

    public void Dispose() => _project.Dispose();

    [Test]
    public void They_are_counted_once_and_not_named()
    {
        Assert.That(Build("ada", "bob", "cid"), Is.Empty, "nothing is known before the first build");
        Assert.That(Build("ada", "bob", "cid", "dan"), Is.Empty);
        Assert.That(Build("ADA", "dan"), Is.EqualTo([Two]), "e-mails are compared without case");
        Assert.That(Build("ada", "dan"), Is.Empty);
        Assert.That(Build("dan"), Is.EqualTo(["FlexSso: Acme.Flex: 1 user was removed, who keeps" + End + Page]));
        Assert.That(Build(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Users_in_code_are_counted_too()
    {
        Upload.Write(_project, "paste;setup", Sample.Ada, Sample.User("bob@acme.example", FlexRole.Agent));
        Upload.Write(_project, "paste;setup", Sample.Ada);
        Assert.That(Leavers, Has.Length.EqualTo(1).And.One.Contains(" 1 user was removed"));
    }

    // A user who moves from code to a roster stays.
    [Test]
    public void It_does_not_matter_where_a_user_is_declared()
    {
        Upload.Write(_project, "paste;setup", Sample.Ada);
        Assert.That(Build("ada"), Is.Empty);
    }

    [Test]
    public void A_failed_build_in_between_changes_nothing()
    {
        Build("ada", "bob", "cid");
        _project.Withdraw();
        File.WriteAllText(_project["agents.csv"], "email,roles\nada@acme.example,admim\n");
        Assert.That(_project.Rewrite(), Is.False);
        Assert.That(Leavers, Is.Empty);
        Assert.That(Build("ada"), Is.EqualTo([Two]));
    }

    [Test]
    public void A_build_that_could_not_write_leaves_the_line_to_the_next()
    {
        Build("ada", "bob", "cid");
        Directory.CreateDirectory(_project.Artifact("Acme.Flex/app-metadata/dan@acme.example.json"));
        Roster("ada", "dan");
        Assert.That(_project.Rewrite(), Is.False);
        Assert.That(Leavers, Is.Empty);
        Directory.Delete(_project.Artifact("Acme.Flex/app-metadata/dan@acme.example.json"));
        Assert.That(Build("ada", "dan"), Is.EqualTo([Two]));
    }

    [Test]
    public void After_Clean_nothing_is_known_but_of_a_committed_folder()
    {
        Build("ada", "bob", "cid");
        _project.Clean();
        Assert.That(Build("ada"), Is.Empty);

        (_project.IsCommitted, _project.Output) = (true, "auth0/");
        Assert.That(Build("ada", "bob", "cid"), Is.Empty);
        _project.Clean();
        File.Delete(_project.ManifestFile);
        Assert.That(Build("ada"), Is.EqualTo([Two]), "a fresh clone knows the record");
    }

    [Test]
    public void Other_formats_and_another_folder_remove_nobody()
    {
        Build("ada", "bob", "cid");
        _project.Output = "elsewhere/";
        Assert.That(Build("ada", "bob", "cid"), Is.Empty);
        _project.Formats = "setup";
        Assert.That(Build("ada"), Is.EqualTo([Two]));
        Assert.That(Build(), Is.Empty, "without paste there is no list of users");
        _project.Formats = "paste";
        Assert.That(Build("ada"), Is.Empty);
    }

    [Test]
    public void A_renamed_environment_is_not_said_to_have_lost_its_users()
    {
        _environments = [Named("dev"), Named("stage")];
        Build("ada", "bob");
        _environments = [Named("dev"), Named("prod")];
        Assert.That(
            Build("ada", "bob"),
            Is.EqualTo([
                "FlexSso: Acme.Flex, stage is not in this build any more; unless it was only renamed, its 2 users keep"
                    + End
                    + ", and with DefaultRole or RolesFrom the account is blocked"
                    + Page,
            ])
        );
        Assert.That(
            Build("bob"),
            Is.EqualTo(new[] { "dev", "prod" }.Select(name => $"FlexSso: Acme.Flex, {name}: 1 user was removed, who keeps{End}{Page}"))
        );
        _project.Rosters.Clear();
        Assert.That(_project.Write(), "the class has gone");
        Assert.That(Leavers, Has.Length.EqualTo(2).And.All.Contains("its 1 user keeps access"));
    }

    [Test]
    public void Where_nobody_needs_roles_the_account_has_to_be_blocked()
    {
        AccessModel access = Sample.Hosted.Access;
        foreach (
            AccessModel open in new[]
            {
                access with
                {
                    DefaultRole = FlexRole.Agent,
                },
                access with
                {
                    RolesFrom = Sample.Array("user", "groups"),
                    RoleMappings = Sample.Array(new RoleMappingModel("Agents", Sample.Array(FlexRole.Agent))),
                },
            }
        )
        {
            _environments = [Sample.Hosted with { Access = open }];
            Build("ada", "bob", "cid");
            Assert.That(Build("ada"), Has.One.EqualTo(Two.Replace(Page, ", and the account is blocked" + Page, StringComparison.Ordinal)));
        }
    }

    // A constant of the user's own whose path only looks like ours.
    [Test]
    public void A_file_of_another_origin_that_is_still_there_is_nobody()
    {
        (string, string) own = ("Own/app-metadata/x@acme.example.json", "{}");
        Assert.That(_project.Write(own));
        Assert.That(_project.Write(own));
        Assert.That(Leavers, Is.Empty);
    }

    private string[] Leavers => [.. _project.Lines.Where(line => line.Contains("Twilio", StringComparison.Ordinal))];

    private string[] Build(params string[] names)
    {
        Roster(names);
        Assert.That(_project.WriteFrom(Compiled.Models(Sample.Json([], _environments))), string.Join("\n", _project.Complaints));
        Assert.That(Leavers, Has.None.Contains("@"));
        return Leavers;
    }

    private void Roster(params string[] names)
    {
        File.WriteAllText(_project["agents.csv"], "email,roles\n" + string.Concat(names.Select(name => name + "@acme.example,agent\n")));
        _project.Rosters.Clear();
        _project.Rosters.Add(("agents.csv", "Flex", ""));
    }

    private static EnvironmentModel Named(string name) =>
        Sample.Hosted with
        {
            Name = name,
            Auth0 = Sample.Hosted.Auth0 with { Domain = name + ".us.auth0.com" },
        };
}
