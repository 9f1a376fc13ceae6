using FlexSso.Generators.Tasks.Tests.Docs;

namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>How the task reports findings in FlexSsoFile items: severity, line and column.</summary>
public sealed class FileTaskTests
{
    [Test]
    public void Errors_warnings_and_informations_are_told_as_such_at_their_place()
    {
        using TaskProject project = new();
        project.Folder.Write(
            "App/action.js",
            """
            exports.onExecutePostLogin = async (event, api) => {
              api.samlResponse.setAttribute("roles", event.user.app_metadata.flex.roles);
              fill(event, api);
            };
            """
        );

        Assert.That(project.CheckFiles("action.js"), Is.False);
        Assert.That(
            project.Complaints.Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)]),
            Is.EqualTo(new[] { "action.js(2,71): error FLEXSSO0703", "action.js(2,3): warning FLEXSSO0704" })
        );
        Assert.That(
            project.Engine.Messages.Select(m => (m.Code, m.LineNumber, m.ColumnNumber)),
            Is.EqualTo(new[] { ("FLEXSSO0712", 3, 3) })
        );
    }

    [Test]
    public void A_glob_may_find_texts_of_people_and_files_of_the_build()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        project.Write(("Acme.Flex/flex-console.json", "{}"), ("Acme.Flex/SETUP.md", "# Set-up"));
        project.Folder.Write("App/auth0/README.md", "# Ours");
        project.Folder.Write("App/auth0/addon.txt", "{ \"audience\": \"urn:flex:JQxxxx\" }");

        project.CheckFiles("auth0/Acme.Flex/flex-console.json", "auth0/Acme.Flex/SETUP.md", "auth0/README.md", "auth0/addon.txt");

        Assert.That(project.Complaints, Is.Not.Empty.And.All.StartsWith("addon.txt("));
        Assert.That(
            project.Lines,
            Is.EqualTo(new[] { "FlexSso: not checked, because it is neither JSON, YAML nor JavaScript: auth0/README.md" })
        );
    }

    [TestCase("{ }", "addon", "FLEXSSO0201")]
    [TestCase("{ }", "application", "FLEXSSO0514")]
    [TestCase("{ }", "app_metadata", "FLEXSSO0707")]
    [TestCase("{ \"flex\": {} }", "user", "FLEXSSO0707")]
    [TestCase("[1]", "users", "FLEXSSO0707")]
    [TestCase("let a = 1;", "action", "FLEXSSO0706")]
    public void The_kind_can_be_said(string text, string kind, string rule)
    {
        using TaskProject project = new();
        project.Folder.Write("App/clients/file.txt", text);

        project.CheckFile("clients/file.txt", kind);

        Assert.That(project.ErrorIds, Does.Contain(rule).And.All.Not.EqualTo("FLEXSSO0709"));
    }

    [Test]
    public void An_unknown_kind_is_an_error()
    {
        using TaskProject project = new();
        project.Folder.Write("App/auth0/addon.json", "{ \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\" }");

        project.CheckFile("auth0/addon.json", "saml");

        Assert.That(TaskPage.Read("rules/FLEXSSO0713.md").Messages, Does.Contain(project.Engine.Errors[0].Message));
    }

    [Test]
    public void Warnings_hide_no_error_and_what_is_not_shown_is_counted()
    {
        using TaskProject project = new();
        string user = """{ "email": "a@acme.example", "app_metadata": { "flex": { "roles": ["agent", "agent"] } } }""";
        string users = string.Join(",\n", Enumerable.Range(0, 150).Select(i => user.Replace("a@", $"a{i}@", StringComparison.Ordinal)));
        project.Folder.Write("App/users.json", $$"""[{{users}}, { "app_metadata": { "flex": {} } }]""");

        Assert.That(project.CheckFiles("users.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0707" }));
        Assert.That(project.Engine.Warnings, Has.Count.EqualTo(100));
        Assert.That(project.Lines, Is.EqualTo(new[] { "FlexSso: 50 more findings in users.json are not shown" }));
    }

    [Test]
    public void A_secret_in_a_file_is_not_repeated_in_the_log()
    {
        using TaskProject project = new();
        const string Secret = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";
        project.Folder.Write("App/addon.json", $$"""{ "audience": "{{Secret}}" }""");

        project.CheckFiles("addon.json");

        Assert.That(project.Complaints, Has.Some.Contains("FLEXSSO0202").And.None.Contains(Secret));
    }

    [Test]
    public void A_file_that_is_not_there_is_an_error_and_the_others_are_checked()
    {
        using TaskProject project = new();
        project.Folder.Write("App/user.json", """{ "flex": { "roles": "agent" } }""");

        Assert.That(project.CheckFiles("gone.json", "user.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0709", "FLEXSSO0707" }));
    }
}
