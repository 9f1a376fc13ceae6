using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Uploads;

/// <summary>What an upload would take for one is refused, for the tools that do (FLEXSSO0805).</summary>
public sealed class SharedTenantTests : IDisposable
{
    private const string OtherClient = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x";

    private static readonly Auth0Model Auth0 = Sample.Hosted.Auth0;

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void Two_applications_of_one_name()
    {
        Auth0Model other = Auth0 with { ClientId = OtherClient };
        Assert.That(Write("deploy-cli", ("dev", Auth0), ("prod", other)), Is.False);
        Assert.That(
            _project.Complaints,
            Is.EqualTo([
                "App.dll(0,0): error FLEXSSO0805: 'Acme.Flex, dev' and 'Acme.Flex, prod' have one tenant, 'acme.us.auth0.com', and two applications of "
                    + "one name, 'Twilio Flex', so that an upload of one would overwrite the other; give each its ApplicationName",
            ])
        );
        Assert.That(_project.Files, Is.Empty);
        Assert.That(Write("all", ("dev", Auth0), ("prod", other)), Is.False);
    }

    [TestCase("deploy-cli", "")]
    [TestCase("terraform", "")]
    [TestCase("paste;http", "dev")]
    public void Two_Actions_of_one_name(string formats, string environment)
    {
        Auth0Model other = Auth0 with { ClientId = OtherClient, ApplicationName = "Flex" };
        Assert.That(Write(formats, (environment, Auth0), (environment, other)), Is.False);
        string suffix = environment.Length == 0 ? "" : "-" + environment;
        Assert.That(
            _project.Complaints.Single(),
            Does.Contain($"both an Action 'twilio-flex-sign-in{suffix}'").And.EndsWith("give one of them another Environment")
        );
        Assert.That(_project.Files, Is.Empty);
    }

    [Test]
    public void Files_to_paste_may_share_a_tenant() =>
        Assert.That(Write("paste;setup", ("", Auth0), ("", Auth0 with { ClientId = OtherClient })), Is.True);

    [Test]
    public void Environments_that_do_not_conflict()
    {
        Auth0Model other = Auth0 with { ClientId = OtherClient };
        Assert.That(Write("deploy-cli", ("dev", Auth0), ("prod", Auth0)), Is.True, "one application for both");
        Assert.That(Write("deploy-cli", ("dev", Auth0), ("prod", other with { ApplicationName = "Flex" })), Is.True);
        Assert.That(Write("deploy-cli", ("dev", Auth0), ("prod", other with { Domain = "acme-prod.us.auth0.com" })), Is.True);
        Assert.That(Write("paste;setup;terraform;http", ("dev", Auth0), ("prod", other)), Is.True);
    }

    // One class with both environments, or a class for each where the environments have one name.
    private bool Write(string formats, params (string Environment, Auth0Model Auth0)[] environments)
    {
        _project.Formats = formats;
        EnvironmentModel[] models = [.. environments.Select(each => Sample.Hosted with { Name = each.Environment, Auth0 = each.Auth0 })];
        bool isOneClass = models.DistinctBy(model => model.Name).Count() == models.Length;
        BuildModel[] configs = isOneClass
            ? [new("Acme.Flex", default, Sample.Array(models))]
            : [.. models.Select((model, i) => new BuildModel($"Acme.Flex{i}", default, Sample.Array(model)))];
        IEnumerable<string> folders = configs.SelectMany(config =>
            config.Environments.Select(model => ArtifactPaths.Folder(config.Name, model.Name))
        );
        return _project.WriteFrom(
            Compiled.Configs(
                [.. configs.Select(BuildModelJson.Write)],
                [
                    .. folders.SelectMany(folder =>
                        new[] { (folder + "/saml-addon.json", Upload.Addon), (folder + "/post-login-action.js", Upload.Code) }
                    ),
                ]
            )
        );
    }
}
