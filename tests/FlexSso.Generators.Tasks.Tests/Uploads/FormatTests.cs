using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Tests.Uploads;

/// <summary><c>FlexSsoFormats</c>: which files are written.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly string[] Paste =
    [
        "app-metadata/ada@acme.example.json",
        "post-login-action.js",
        "saml-addon.json",
        "users-import-001.json",
        "worker-preview.json",
    ];

    private static readonly string[] Setup = ["SETUP.md", "flex-console.json", "setup.html"];

    private static readonly string[] DeployCli =
    [
        "deploy-cli/README.md",
        "deploy-cli/actions/twilio-flex-sign-in.json",
        "deploy-cli/actions/twilio-flex-sign-in/code.js",
        "deploy-cli/clients/flex.json",
    ];

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void Each_format_has_its_files_and_what_is_not_wanted_any_more_is_removed()
    {
        AssertFiles("paste;setup", [.. Paste, .. Setup]);
        AssertFiles("deploy-cli", DeployCli);
        AssertFiles(" Setup ;\n ; DEPLOY-CLI", [.. Setup, .. DeployCli]);
        AssertFiles("paste,deploy-cli", [.. Paste, .. DeployCli]);
        Assert.That(Written("all"), Is.SupersetOf(Paste.Concat(Setup).Concat(DeployCli)));
    }

    [TestCase("paste;deploycli", "names 'deploycli', which is no format")]
    [TestCase(" ; ", "names no format")]
    public void A_format_that_there_is_not_leaves_all_files_as_they_are(string formats, string cause)
    {
        string[] before = Written("paste;setup");
        Assert.That(Upload.Write(_project, formats, Sample.Hosted), Is.False);
        Assert.That(
            _project.Complaints,
            Is.EqualTo([
                $"App.csproj(0,0): error FLEXSSO0804: FlexSsoFormats {cause}; use one or more of 'paste', 'setup', 'deploy-cli', "
                    + "'terraform', 'http', 'all', with semicolons",
            ])
        );
        Assert.That(Names(), Is.EqualTo(before));
    }

    private void AssertFiles(string formats, string[] expected) =>
        Assert.That(Written(formats), Is.EqualTo(expected.Order(StringComparer.Ordinal)), formats);

    private string[] Written(string formats)
    {
        bool succeeded = Upload.Write(_project, formats, Sample.Hosted, new RenderedUser("ada@acme.example", [FlexRole.Agent]));
        Assert.That(succeeded, Is.True, string.Join('\n', _project.Complaints));
        return Names();
    }

    private string[] Names() =>
        [
            .. _project
                .Files.Select(file => file[(file.IndexOf("Acme.Flex/", StringComparison.Ordinal) + "Acme.Flex/".Length)..])
                .Order(StringComparer.Ordinal),
        ];
}
