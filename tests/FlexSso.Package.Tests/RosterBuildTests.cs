using System.Text;
using System.Text.RegularExpressions;

namespace FlexSso.Package.Tests;

/// <summary>The FlexRoster items of a project in a build: what the compiler sees of them, and what the task does.</summary>
public sealed class RosterBuildTests
{
    private const string Source = """
        using FlexSso;

        namespace Acme
        {
            [FlexSsoConfig(Environment = "dev", Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
                Auth0Domain = "acme-dev.us.auth0.com", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexSsoConfig(Environment = "prod", Audience = "urn:flex:JQ1123456789abcdef0123456789abcdef",
                Auth0Domain = "acme.us.auth0.com", ClientId = "pfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexUser("root@acme.example", FlexRole.Admin, Environment = "prod")]
            public partial class AcmeFlex { }
        }
        """;

    private const string Right = "email,roles\nada@acme.example,admin\n";

    [Test]
    public void Items_of_one_file_are_checked_for_each_environment_wherever_they_stand()
    {
        using Consumer consumer = new();
        consumer.Project(
            "Sso.csproj",
            "net10.0",
            items: """<FlexRoster Include="agents.csv" Config="AcmeFlex" Environment="dev" /><FlexRoster Include="both.json" Config="AcmeFlex" Environment="dev;prod" />"""
        );
        Late(consumer, """<FlexRoster Include="$(MSBuildThisFileDirectory)agents.csv" Config="Acme.AcmeFlex" Environment="prod" />""");
        consumer.Write("AcmeFlex.cs", Source);
        consumer.Write("agents.csv", Right);
        consumer.Write("both.json", """[{ "email": "bob@acme.example", "roles": ["agent"] }]""");
        consumer.Succeeds("build", "-nologo");
        string[] users = [.. consumer.Files("bin/Debug/net10.0/flexsso").Where(f => f.Contains("app-metadata", StringComparison.Ordinal))];
        Assert.That(
            users,
            Is.EqualTo(
                new[] { "dev/{0}/ada", "dev/{0}/bob", "prod/{0}/ada", "prod/{0}/bob", "prod/{0}/root" }.Select(f =>
                    "Acme.AcmeFlex/" + f.Replace("{0}", "app-metadata", StringComparison.Ordinal) + "@acme.example.json"
                )
            )
        );

        // The compiler knows both environments, not only the last one; each mistake is said once.
        consumer.Write("agents.csv", "email,roles\nada@acme.example,Admin\nroot@acme.example,agent\n");
        consumer.Write("both.json", """[{ "email": "root@acme.example", "roles": ["agent"] }]""");
        string[] expected = ["agents.csv(2,18): FLEXSSO0302", "agents.csv(3,1): FLEXSSO0304", "both.json(1,14): FLEXSSO0304"];
        Assert.That(Errors(consumer.Fails("build", "-nologo")), Is.EqualTo(expected));
        // And so does the task.
        Assert.That(Errors(consumer.Fails("build", "-nologo", "-p:RunAnalyzers=false")), Is.EqualTo(expected));
        // An IDE asks for the compiler's command line, and takes what the targets give it.
        consumer.Succeeds("build", "-nologo", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.That(
            consumer.Read("obj/Debug/net10.0/Sso.GeneratedMSBuildEditorConfig.editorconfig"),
            Does.Contain("FlexRosterUses = AcmeFlex > dev | Acme.AcmeFlex > prod\n").And.Contain("FlexRosterUses = AcmeFlex > dev,prod\n")
        );

        // Builds that failed in between lose nobody from the count of those who are no longer declared.
        consumer.Write("agents.csv", Right);
        consumer.Write("both.json", """[{ "email": "eve@acme.example", "roles": ["agent"] }]""");
        string leavers = consumer.Succeeds("build", "-nologo");
        foreach (string environment in new[] { "dev", "prod" })
            Assert.That(
                leavers,
                Does.Contain($"FlexSso: Acme.AcmeFlex, {environment}: 1 user was removed, who keeps access until both the roles")
            );
        Assert.That(consumer.Succeeds("build", "-nologo"), Does.Not.Contain("removed"));
    }

    [Test]
    public void A_wrong_roster_item_is_one_error_of_the_compiler_or_of_the_build()
    {
        using Consumer consumer = new();
        consumer.Write("AcmeFlex.cs", Source);
        consumer.Write("agents.csv", Right);
        Expect(
            """<FlexRoster Include="agents.csv" />""",
            "The roster has no Config; write Config=\"Acme.AcmeFlex\" at its FlexRoster item"
        );
        Expect(
            """<FlexRoster Include="agents.csv" Config="AcmeFlex" Environment="dev;test" />""",
            "The roster's Environment 'test' is not an environment of 'Acme.AcmeFlex'; use dev, prod"
        );
        Expect(
            """<FlexRoster Include="agents.csv" Config="AcmeFlex" /><FlexRoster Include="./agents.csv" Config="AcmeFlex" />""",
            "The roster is given twice to 'Acme.AcmeFlex'; remove one of its FlexRoster items"
        );
        Expect(
            """<FlexRoster Include="agents.csv;data/gone.csv" Config="AcmeFlex" />""",
            "The roster 'data/gone.csv' does not exist; correct the Include of its FlexRoster item, or fetch the file before the build",
            "-p:RunAnalyzers=false",
            "-p:FlexSsoWriteArtifacts=false"
        );
        Assert.That(consumer.Files("bin/Debug/net10.0/flexsso"), Is.Empty);

        void Expect(string items, string message, params string[] options)
        {
            consumer.Project("Sso.csproj", "net10.0", items: items);
            foreach (string option in options.Prepend("-nologo"))
            {
                string output = consumer.Fails("build", option);
                Assert.That(output, Does.Contain("error FLEXSSO0710: " + message).And.Not.Contain("CS2001"), option);
                Assert.That(Errors(output), Has.Length.EqualTo(1), option);
            }
        }
    }

    // What the compiler makes of bytes only a build can show. EncodingTests has what the task makes of the same.
    [Test]
    public void A_file_that_is_no_text_in_UTF_8_is_our_own_error_and_Excels_Unicode_text_is_read()
    {
        const string Text = "email\troles\tname\nada@acme.example\tadmin\tAda Müller\n";
        using Consumer consumer = new();
        consumer.Write("AcmeFlex.cs", Source);
        byte[] workbook = [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0xb5, 0x55];
        (string Name, byte[] Bytes)[] files =
        [
            ("ansi.csv", Encoding.Latin1.GetBytes(Text)),
            ("nomark.csv", Encoding.Unicode.GetBytes(Text)),
            ("renamed.csv", workbook),
            ("utf32.csv", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)]),
            ("unicode.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]),
            ("agents.xlsx", workbook),
        ];
        foreach ((string name, byte[] bytes) in files)
            File.WriteAllBytes(consumer.PathOf(name), bytes);
        Items(files.Select(file => file.Name));
        // The compiler itself finds only the renamed workbook binary; to that our error adds the remedy.
        Assert.That(
            Errors(consumer.Fails("build", "-nologo")),
            Is.EqualTo(
                new[]
                {
                    "ansi.csv(2,29): FLEXSSO0710",
                    "nomark.csv(1,2): FLEXSSO0710",
                    "renamed.csv(1,1): FLEXSSO0710",
                    "utf32.csv(1,1): FLEXSSO0710",
                }
            )
        );

        Items(["unicode.csv", "agents.xlsx"]);
        foreach (string option in new[] { "-p:Any=", "-p:FlexSsoWriteArtifacts=false" })
        {
            string output = consumer.Fails("build", "-nologo", option);
            Assert.That(
                output,
                Does.Contain("error FLEXSSO0710: The roster 'agents.xlsx' is a workbook; save it as CSV").And.Not.Contain("CS2015")
            );
            Assert.That(Errors(output), Has.Length.EqualTo(1), option);
        }

        Items(["unicode.csv"]);
        consumer.Succeeds("build", "-nologo");
        Assert.That(consumer.Read("bin/Debug/net10.0/flexsso/Acme.AcmeFlex/dev/users-import-001.json"), Does.Contain("\"Ada Müller\""));

        void Items(IEnumerable<string> names) =>
            consumer.Project(
                "Sso.csproj",
                "net10.0",
                items: string.Concat(names.Select(name => $"""<FlexRoster Include="{name}" Config="AcmeFlex" Environment="dev" />"""))
            );
    }

    [Test]
    public void A_roster_that_is_lost_is_a_warning_whether_it_is_empty_or_gone()
    {
        using Consumer consumer = new();
        consumer.Project(
            "Sso.csproj",
            "net10.0",
            items: """<FlexRoster Include="rosters\**\*.csv" Config="AcmeFlex" Environment="dev" />"""
        );
        Late(consumer, """<FlexRoster Include="$(MSBuildThisFileDirectory)more/*.json" Config="AcmeFlex" Environment="dev" />""");
        consumer.Write("AcmeFlex.cs", Source);
        consumer.Write("rosters/a.csv", Right);
        consumer.Write("more/b.json", """[{ "email": "bob@acme.example", "roles": ["agent"] }]""");
        Assert.That(consumer.Succeeds("build", "-nologo"), Does.Not.Contain("warning"));

        consumer.Write("rosters/a.csv", "email,roles\n");
        File.Delete(consumer.PathOf("more/b.json"));
        string output = consumer.Succeeds("build", "-nologo");
        Assert.That(
            output,
            Does.Contain(
                    "a.csv(1,1): warning FLEXSSO0808: The roster 'rosters/a.csv' has no users, so the build removed the files of 2 users and left their access as it is"
                )
                .And.Contain("Directory.Build.targets(1,22): warning FLEXSSO0809: No file matches '$(MSBuildThisFileDirectory)more/*.json'")
                .And.Contain("2 users were removed, who keep access")
        );

        File.Delete(consumer.PathOf("rosters/a.csv"));
        Assert.That(
            consumer.Succeeds("build", "-nologo"),
            Does.Contain("Sso.csproj(5,6): warning FLEXSSO0809: No file matches 'rosters\\**\\*.csv'").And.Not.Contain("0808")
        );
        Assert.That(consumer.Succeeds("build", "-nologo", "-p:NoWarn=FLEXSSO0809", "--no-incremental"), Does.Not.Contain("0809"));
    }

    private static void Late(Consumer consumer, string item) =>
        consumer.Write("Directory.Build.targets", "<Project><ItemGroup>" + item + "</ItemGroup></Project>");

    private static string[] Errors(string output) =>
        [
            .. Regex
                .Matches(output, @"(\w+\.\w+\([0-9,]+\)|\w+\.csproj) ?: error (\w+):")
                .Select(m => m.Groups[1].Value + ": " + m.Groups[2].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
