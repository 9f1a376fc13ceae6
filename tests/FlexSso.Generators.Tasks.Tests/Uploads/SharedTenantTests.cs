using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Tests.Uploads;

/// <summary>What an upload would take for one is refused, for the tools that do (FLEXSSO0805).</summary>
public sealed class SharedTenantTests : IDisposable
{
    private const string OtherClient = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x";

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void Two_applications_of_one_name()
    {
        RenderedSettings other = Sample.Hosted with { ClientId = OtherClient };
        Assert.That(Write("deploy-cli", ("dev", Sample.Hosted), ("prod", other)), Is.False);
        Assert.That(
            _project.Complaints,
            Is.EqualTo([
                "App.dll(0,0): error FLEXSSO0805: 'Acme.Flex, dev' and 'Acme.Flex, prod' have one tenant, 'acme.us.auth0.com', and two applications of "
                    + "one name, 'Twilio Flex', so that an upload of one would overwrite the other; give each its ApplicationName",
            ])
        );
        Assert.That(_project.Files, Is.Empty);
        Assert.That(Write("all", ("dev", Sample.Hosted), ("prod", other)), Is.False);
    }

    [TestCase("deploy-cli", "")]
    [TestCase("terraform", "")]
    [TestCase("paste;http", "dev")]
    public void Two_Actions_of_one_name(string formats, string environment)
    {
        RenderedSettings other = Sample.Hosted with { ClientId = OtherClient, ApplicationName = "Flex" };
        Assert.That(Write(formats, (environment, Sample.Hosted), (environment, other)), Is.False);
        string suffix = environment.Length == 0 ? "" : "-" + environment;
        Assert.That(
            _project.Complaints.Single(),
            Does.Contain($"both an Action 'twilio-flex-sign-in{suffix}'").And.EndsWith("give one of them another Environment")
        );
        Assert.That(_project.Files, Is.Empty);
    }

    [Test]
    public void What_is_pasted_goes_where_the_reader_puts_it() =>
        Assert.That(Write("paste;setup", ("", Sample.Hosted), ("", Sample.Hosted with { ClientId = OtherClient })), Is.True);

    [Test]
    public void What_is_not_one()
    {
        RenderedSettings other = Sample.Hosted with { ClientId = OtherClient };
        Assert.That(Write("deploy-cli", ("dev", Sample.Hosted), ("prod", Sample.Hosted)), Is.True, "one application for both");
        Assert.That(Write("deploy-cli", ("dev", Sample.Hosted), ("prod", other with { ApplicationName = "Flex" })), Is.True);
        Assert.That(Write("deploy-cli", ("dev", Sample.Hosted), ("prod", other with { Domain = "acme-prod.us.auth0.com" })), Is.True);
        Assert.That(Write("paste;setup;terraform;http", ("dev", Sample.Hosted), ("prod", other)), Is.True);
    }

    private bool Write(string formats, params (string Environment, RenderedSettings Settings)[] environments)
    {
        _project.Formats = formats;
        string[] folders = [.. environments.Select((each, i) => $"Acme.Flex/{i}")];
        string model = RenderedConfigText.Write(
            new RenderedConfig(
                "Acme.Flex",
                [],
                [.. environments.Select((each, i) => new RenderedEnvironment(each.Environment, folders[i], each.Settings, []))]
            )
        );
        return _project.WriteFrom(
            Compiled.Config(
                model,
                [
                    .. folders.SelectMany(folder =>
                        new[] { (folder + "/saml-addon.json", Upload.Addon), (folder + "/post-login-action.js", Upload.Code) }
                    ),
                ]
            )
        );
    }
}
