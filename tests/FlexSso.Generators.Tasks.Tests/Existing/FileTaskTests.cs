namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>What the build says of the FlexSsoFile items, each at its place and as grave as it is.</summary>
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

    [Test]
    public void A_file_that_is_not_there_is_an_error_and_the_others_are_checked()
    {
        using TaskProject project = new();
        project.Folder.Write("App/user.json", """{ "flex": { "roles": "agent" } }""");

        Assert.That(project.CheckFiles("gone.json", "user.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0709", "FLEXSSO0707" }));
    }
}
