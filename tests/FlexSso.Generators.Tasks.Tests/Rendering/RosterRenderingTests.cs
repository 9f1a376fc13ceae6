using System.Globalization;
using System.Text;
using System.Text.Json;
using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Rendering;

/// <summary>The files that the task renders from the model of a configuration and from rosters.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RosterRenderingTests : IDisposable
{
    private const string Header = "email,name,roles,department,vip,channel.voice.capacity,languages,levels,flags\n";

    private static readonly WorkerAttributeModel[] Attributes =
    [
        new("Department", "department", WorkerAttributeType.Text, default),
        new("Vip", "vip", WorkerAttributeType.Boolean, default),
        new("Capacity", "channel.voice.capacity", WorkerAttributeType.Int, default),
        new("Languages", "languages", WorkerAttributeType.TextArray, default),
        new("Levels", "levels", WorkerAttributeType.IntArray, default),
        new("Flags", "flags", WorkerAttributeType.BooleanArray, default),
        new("Location", "location", WorkerAttributeType.Text, Sample.Array("user", "user_metadata", "location")),
    ];

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void A_user_of_a_roster_gets_every_file_with_every_type()
    {
        Roster("agents.csv", Header + "bob@acme.example,Bob B.,agent;supervisor,Sales,true,3,en;de,1;-2,true;false\n");
        Assert.That(Build(Model("", "ada@acme.example")), Is.True, string.Join("\n", Errors()));
        Assert.That(
            _project.Files,
            Is.EqualTo(
                new[] { "Acme.Flex/app-metadata/bob@acme.example.json", "Acme.Flex/users-import-001.json", "Acme.Flex/worker-preview.json" }
            ),
            "the app_metadata of users in code are constants of the assembly"
        );
        const string flex =
            """{"roles":["agent","supervisor"],"department":"Sales","vip":true,"channel_voice_capacity":3,"languages":["en","de"],"levels":[1,-2],"flags":[true,false]}""";
        AssertJson("Acme.Flex/app-metadata/bob@acme.example.json", "{\"flex\":" + flex + "}");
        AssertJson(
            "Acme.Flex/users-import-001.json",
            """[{"email":"ada@acme.example","app_metadata":{"flex":{"roles":["admin"]}}},"""
                + """{"email":"bob@acme.example","name":"Bob B.","app_metadata":{"flex":"""
                + flex
                + "}}]"
        );
        AssertJson(
            "Acme.Flex/worker-preview.json",
            """
            {"readAtLogin":["image_url","location"],"setByFlex":["contact_uri"],"workers":[
              {"friendly_name":"ada@acme.example","attributes":{"email":"ada@acme.example","full_name":"ada@acme.example","roles":["admin"]}},
              {"friendly_name":"bob@acme.example","attributes":{"email":"bob@acme.example","full_name":"Bob B.","roles":["agent","supervisor"],
               "department":"Sales","vip":true,"channel.voice.capacity":3,"languages":["en","de"],"levels":[1,-2],"flags":[true,false]}}]}
            """
        );
    }

    [Test]
    public void Csv_and_json_give_the_same_files()
    {
        Roster("agents.csv", "email,roles,department,languages\nb@acme.example,agent,\"Sales, \"\"EMEA\"\"\",en;de\n");
        Build(Model("", ""));
        string[] fromCsv = [.. _project.Files.Select(file => File.ReadAllText(_project.Artifact(file)))];
        _project.Rosters.Clear();
        Roster("agents.json", """[{"email":"b@acme.example","roles":["agent"],"department":"Sales, \"EMEA\"","languages":["en","de"]}]""");
        Build(Model("", ""));
        Assert.That(_project.Files.Select(file => File.ReadAllText(_project.Artifact(file))), Is.EqualTo(fromCsv));
        Assert.That(_project.Lines, Is.EqualTo(new[] { "FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (3 files: 3 unchanged)" }));
    }

    [Test]
    public void A_roster_serves_the_environments_that_it_names_or_all()
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n", environment: "prod");
        Roster("testers.csv", "email,roles\nt@acme.example,admin\n");
        Roster("some.csv", "email,roles\ns@acme.example,agent\n", environment: "stage, prod");
        Assert.That(Build(Model("dev", "", "stage", "", "prod", "")), Is.True);
        Assert.That(
            _project.Files.Where(file => file.Contains("app-metadata", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "Acme.Flex/dev/app-metadata/t@acme.example.json",
                    "Acme.Flex/prod/app-metadata/a@acme.example.json",
                    "Acme.Flex/prod/app-metadata/s@acme.example.json",
                    "Acme.Flex/prod/app-metadata/t@acme.example.json",
                    "Acme.Flex/stage/app-metadata/s@acme.example.json",
                    "Acme.Flex/stage/app-metadata/t@acme.example.json",
                }
            )
        );
    }

    [TestCase("Flex")]
    [TestCase(" Acme.Flex ")]
    [TestCase("Acme+Flex")]
    public void The_configuration_is_named_by_its_class_short_or_in_full(string config)
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n", config);
        Assert.That(Build(Model("", "")), Is.True);
        Assert.That(_project.Files, Has.Length.EqualTo(3));
    }

    [Test]
    public void A_wrong_row_is_an_error_at_its_cell_and_nothing_is_written()
    {
        Roster("agents.csv", "\ufeffemail,name,roles\r\na@acme.example,\"A\r\nB\",agent\r\n\r\nb@acme.example,B,agent;Administrator\r\n");
        Assert.That(Build(Model("", "ada@acme.example")), Is.False);
        Assert.Multiple(() =>
        {
            Assert.That(_project.Files, Is.Empty);
            Assert.That(
                Errors(),
                Is.EqualTo(
                    new[]
                    {
                        "agents.csv(5,24): FLEXSSO0302: 'Administrator' of user 'b@acme.example' is not a role of Flex; did you mean 'admin'?",
                    }
                )
            );
            Assert.That(_project.Engine.Errors[0].HelpLink, Does.EndWith("/docs/rules/FLEXSSO0302.md"));
        });
    }

    [TestCase("Other", "", "The roster's Config 'Other' does not name a class of this project")]
    [TestCase("", "", "The roster has no Config")]
    [TestCase("Flex", "dev;test", "The roster's Environment 'test' is not an environment of 'Acme.Flex'")]
    [TestCase("Flex", "dev,test", "The roster's Environment 'test' is not an environment of 'Acme.Flex'")]
    public void A_roster_without_a_matching_class_or_environment_is_an_error(string config, string environment, string message)
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n", config, environment);
        Assert.That(Build(Model("dev", "", "prod", "")), Is.False);
        Assert.That(_project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0710" }));
        Assert.That(_project.Engine.Errors[0].Message, Does.StartWith(message + "; "));
    }

    [Test]
    public void A_short_name_of_two_configurations_is_an_error_that_names_both()
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n");
        Assert.That(Build(Model("", ""), Model("", "").Replace("Acme.Flex", "Other.Flex", StringComparison.Ordinal)), Is.False);
        Assert.That(
            _project.Engine.Errors.Single().Message,
            Is.EqualTo("The roster's Config 'Flex' is the name of several classes; write one in full: Acme.Flex, Other.Flex")
        );
    }

    [Test]
    public void A_class_outside_of_namespaces_is_named_beside_its_namesake()
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n");
        Assert.That(Build(Model("", ""), Model("", "").Replace("Acme.Flex", "Flex", StringComparison.Ordinal)), Is.True);
        Assert.That(_project.Files, Has.Length.EqualTo(3).And.All.StartsWith("Flex/"));
    }

    [Test]
    public void A_user_of_two_rosters_is_one_error_in_the_second_whatever_the_environments_are()
    {
        Directory.CreateDirectory(_project["teams"]);
        Roster("teams/agents.csv", "email,roles\nx@acme.example,agent\na@acme.example,agent\n");
        Roster("more.csv", "roles,email\nagent,b@acme.example\nadmin,A@ACME.example\n");
        Assert.That(Build(Model("dev", "", "stage", "", "prod", "")), Is.False);
        Assert.That(
            Errors(),
            Is.EqualTo(
                new[]
                {
                    "more.csv(3,7): FLEXSSO0304: User 'A@ACME.example' is declared more than once (also at teams/agents.csv(3); e-mails are compared without case); keep one declaration with all roles",
                }
            )
        );
    }

    [Test]
    public void A_hundred_of_many_repeated_users_are_reported()
    {
        string users = "email,roles\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"a{i}@acme.example,agent\n"));
        Roster("one.csv", users);
        Roster("two.csv", users, environment: "prod");
        Assert.That(Build(Model("dev", "", "prod", "")), Is.False);
        Assert.That(_project.Engine.Errors, Has.Count.EqualTo(101));
        Assert.That(
            Errors()[^1],
            Is.EqualTo("two.csv(102,1): FLEXSSO0710: The roster has 4900 more errors; correct those before it, and build again")
        );
    }

    [Test]
    public void One_file_serves_two_environments_in_two_items()
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\n", environment: "dev");
        Roster("agents.csv", "email,roles\na@acme.example,agent\n", "Acme.Flex", "prod");
        Assert.That(Build(Model("dev", "", "stage", "", "prod", "")), Is.True);
        Assert.That(_project.Files, Has.Length.EqualTo(6).And.None.Contains("/stage/"));
    }

    [Test]
    public void A_mistake_of_a_file_is_told_once_for_all_its_environments()
    {
        Roster("agents.csv", "email,roles\nada@acme.example,boss\n", environment: "dev");
        Roster("agents.csv", "email,roles\nada@acme.example,boss\n", environment: "stage,prod");
        Assert.That(Build(Model("dev", "", "stage", "ada@acme.example", "prod", "ada@acme.example")), Is.False);
        Assert.That(_project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0302", "FLEXSSO0304" }));
    }

    [TestCase("", "", "'Acme.Flex'; remove one of its FlexRoster items")]
    [TestCase("", "prod", "the environment 'prod' of 'Acme.Flex'; name each environment in one of its FlexRoster items only")]
    [TestCase("dev,prod", "prod", "the environment 'prod' of 'Acme.Flex'; name each environment in one of its FlexRoster items only")]
    public void A_file_that_is_given_twice_to_one_target_is_one_error(string first, string second, string message)
    {
        Roster("agents.csv", "email,roles\na@acme.example,agent\nb@acme.example,agent\n", environment: first);
        _project.Rosters.Add(("./sub/../agents.csv", "Acme.Flex", second));
        Assert.That(Build(Model("dev", "", "prod", "")), Is.False);
        Assert.That(Errors(), Is.EqualTo(new[] { "agents.csv(1,1): FLEXSSO0710: The roster is given twice to " + message }));
    }

    // Only the task can find these errors. Without a withdrawal, the files would still have the users of the last build.
    [TestCase("email,roles\na@acme.example,boss\n", "FLEXSSO0302")]
    [TestCase("email,roles\nb@acme.example,agent\n", "FLEXSSO0304")]
    public void An_error_of_the_task_withdraws_what_the_last_build_wrote(string roster, string id)
    {
        Roster("more.csv", "email,roles\nb@acme.example,agent\n");
        Roster("agents.csv", "email,roles\na@acme.example,agent\n");
        Build(Model("", ""));
        Assert.That(_project.Files, Is.Not.Empty);
        File.WriteAllText(_project["agents.csv"], roster);
        Assert.That(_project.Rewrite(), Is.False);
        Assert.That(_project.ErrorIds, Is.EqualTo(new[] { id }));
        Assert.That(_project.Files, Is.Empty);
        Assert.That(_project.Lines.Single(), Does.Contain("4 files of 'Acme.Flex' were withdrawn"));
    }

    [Test]
    public void A_roster_that_is_not_there_is_an_error()
    {
        Build(Model("", "ada@acme.example"));
        _project.Rosters.Add(("sub/missing.csv", "Flex", ""));
        Assert.That(Build(Model("", "ada@acme.example")), Is.False);
        Assert.That(
            Errors(),
            Is.EqualTo(
                new[]
                {
                    "missing.csv(1,1): FLEXSSO0710: The roster 'sub/missing.csv' does not exist; correct the Include of its FlexRoster item, or fetch the file before the build",
                }
            )
        );
        Assert.That(_project.Files, Is.Empty, "without these users nothing is right");
    }

    [Test]
    public void A_model_of_another_version_is_an_error()
    {
        Assert.That(Build(Model("", "").Replace("\"format\":5", "\"format\":1", StringComparison.Ordinal)), Is.False);
        Assert.That(_project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0801" }));
    }

    [Test]
    public void Import_files_are_below_the_limit_and_hold_every_user_once_in_order()
    {
        StringBuilder csv = new("email,roles,department\n");
        for (int i = 0; i < 6_000; i++)
            csv.Append(CultureInfo.InvariantCulture, $"agent{i}@acme.example,agent,\"Straße \"\"{i}\"\" {new string('ü', i % 90)}\"\n");
        Roster("agents.csv", csv.ToString());
        Assert.That(Build(Model("", "")), Is.True);

        string[] files = [.. _project.Files.Where(f => f.Contains("users-import", StringComparison.Ordinal))];
        Assert.That(files, Is.EqualTo(Enumerable.Range(1, files.Length).Select(i => $"Acme.Flex/users-import-{i:000}.json")));
        long[] sizes = [.. files.Select(f => new FileInfo(_project.Artifact(f)).Length)];
        Assert.That(sizes, Is.All.LessThan(500_000));
        Assert.That(sizes.SkipLast(1), Is.All.GreaterThan(250_000), "each is a job of its own, so there are no more than must be");
        Assert.That(
            files
                .SelectMany(f => JsonDocument.Parse(File.ReadAllText(_project.Artifact(f))).RootElement.EnumerateArray().ToArray())
                .Select(u => u.GetProperty("email").GetString()),
            Is.EqualTo(Enumerable.Range(0, 6_000).Select(i => $"agent{i}@acme.example"))
        );

        _project.Rosters.Clear();
        Roster("agents.csv", csv.Replace("Straße \"\"1234\"\"", "Straße \"\"4321\"\"").ToString());
        Build(Model("", ""));
        Assert.That(
            _project.Lines,
            Is.EqualTo(
                new[]
                {
                    $"FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ ({6_001 + files.Length} files: 3 changed, {5_998 + files.Length} unchanged)",
                }
            ),
            "the user's app_metadata, the import file that has the user, and the preview"
        );
    }

    private bool Build(params string[] models) => _project.WriteFrom(Compiled.Models(models));

    private void Roster(string name, string text, string config = "Flex", string environment = "")
    {
        File.WriteAllText(_project[name], text);
        _project.Rosters.Add((name, config, environment));
    }

    // Environments and the e-mail of their one admin, in pairs.
    private static string Model(params string[] environments) =>
        Sample.Json(
            Attributes,
            [
                .. environments
                    .Chunk(2)
                    .Select(pair =>
                        (Sample.Hosted with { Name = pair[0] }).WithUsers(pair[1].Length == 0 ? [] : [Sample.User(pair[1], FlexRole.Admin)])
                    ),
            ]
        );

    private void AssertJson(string file, string expected)
    {
        string text = File.ReadAllText(_project.Artifact(file));
        Assert.That(text, Does.EndWith("\n").And.Not.Contain("\r"));
        Assert.That(
            JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement),
            Is.EqualTo(JsonSerializer.Serialize(JsonDocument.Parse(expected).RootElement))
        );
    }

    private string[] Errors() =>
        [.. _project.Engine.Errors.Select(e => $"{Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber}): {e.Code}: {e.Message}")];
}
