using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>
/// Auth0's own Deploy CLI, with the two commands of <c>deploy-cli/README.md</c>, against a tenant in use and against empty ones. A run takes
/// many seconds, so each is made once and several tests look at it.
/// </summary>
public sealed class DeployCliTests
{
    private const string Folder = UploadDeclared.Folder + "deploy-cli";

    private UploadBuild _build = null!;
    private TenantServer _server = null!;
    private TenantSnapshot _before = null!;
    private TenantSnapshot _afterDryRun = null!;
    private TenantSnapshot _after = null!;
    private TenantSnapshot _afterSecond = null!;
    private TenantSnapshot _fromFolder = null!;
    private TenantSnapshot _fromYaml = null!;
    private TenantSnapshot _withTwo = null!;
    private string _dryRun = null!;
    private DirectoryInfo _exported = null!;

    [OneTimeSetUp]
    public async Task Upload()
    {
        _build = UploadDeclared.Build();
        _server = new TenantServer();
        _exported = Directory.CreateTempSubdirectory("flexsso-export-");
        // Each run is a process of its own, and two take little longer than one.
        await Task.WhenAll(Task.Run(UploadIntoTenantInUse), Task.Run(UploadIntoEmptyTenants));
    }

    [OneTimeTearDown]
    public void End()
    {
        _server.Dispose();
        _build.Dispose();
        _exported.Delete(recursive: true);
    }

    [Test]
    public void Dry_run_reads_and_says_what_would_change()
    {
        Assert.That(
            _afterDryRun.Requests.Where(request => request.Path != "/oauth/token").Select(request => request.Method),
            Is.Not.Empty.And.All.EqualTo("GET")
        );
        Assert.That(Text(_afterDryRun), Is.EqualTo(Text(_before)));
        Assert.That(_dryRun, Does.Match(@"(?im)^.*client.*UPDATE.*Twilio Flex\b").And.Match("(?im)^.*action.*CREATE.*twilio-flex-sign-in"));
        // The page says what the asterisk means.
        Assert.That(_dryRun, Does.Not.Match("DELETE [^*]").And.Contain("* Requires AUTH0_ALLOW_DELETE to be enabled"));
        Assert.That(_build.Read(Folder + "/README.md"), Does.Contain("`DELETE *`"));
    }

    [Test]
    public void Application_has_its_callback_URLs_and_addon_and_keeps_the_rest() => AssertApplication(_after, "of Twilio Flex");

    [Test]
    public void Empty_tenant_gets_the_application() => AssertApplication(_fromFolder, null);

    [Test]
    public void Action_is_deployed() =>
        Assert.Multiple(() =>
        {
            foreach (TenantSnapshot tenant in (TenantSnapshot[])[_after, _afterSecond, _fromFolder])
            {
                JsonObject action = tenant.Action(UploadDeclared.Action);
                Assert.That((bool)action["all_changes_deployed"]!, Is.True);
                Assert.That(
                    (string)action["deployed_version"]!["code"]!,
                    Is.EqualTo(_build.Read(UploadDeclared.Folder + "post-login-action.js"))
                );
                Assert.That((string)action["deployed_version"]!["runtime"]!, Is.EqualTo("node22"));
            }
        });

    [Test]
    public void Tool_waits_until_the_Action_is_built() =>
        Assert.That(
            _after.Requests,
            Has.Some.Matches<TenantRequest>(request => request.Message?.Contains("must be in the 'built' state") == true)
        );

    [Test]
    public void Login_flow_and_everything_else_stays_as_it_was() =>
        Assert.Multiple(() =>
        {
            foreach (TenantSnapshot tenant in (TenantSnapshot[])[_after, _afterSecond])
            {
                Assert.That(tenant.Bindings, Is.EqualTo(_before.Bindings));
                Assert.That(
                    tenant.OthersThan(UploadDeclared.Application, UploadDeclared.Action),
                    Is.EqualTo(_before.OthersThan(UploadDeclared.Application, UploadDeclared.Action))
                );
                Assert.That(tenant.State["users"]!.ToJsonString(), Is.EqualTo(_before.State["users"]!.ToJsonString()));
                Assert.That(tenant.Requests.Where(request => request.Method == "DELETE" || request.Path.Contains("triggers")), Is.Empty);
            }
        });

    [Test]
    public void Second_import_leaves_the_same()
    {
        // A deployment is a version, also of the same code.
        JsonObject second = _afterSecond.State.DeepClone().AsObject();
        JsonNode version = second["actions"]!.AsArray().Single(a => (string)a!["name"]! == UploadDeclared.Action)!["deployed_version"]!;
        Assert.That((int)version["number"]!, Is.EqualTo(2));
        version["number"] = 1;
        Assert.That(second.ToJsonString(), Is.EqualTo(Text(_after)));
    }

    [Test]
    public void One_YAML_file_gives_the_same_as_the_folder() => Assert.That(Text(_fromYaml), Is.EqualTo(Text(_fromFolder)));

    [Test]
    public void Export_has_what_was_written()
    {
        string code = File.ReadAllText(Path.Combine(_exported.FullName, "actions", UploadDeclared.Action, "code.js"));
        Assert.That(code, Is.EqualTo(_build.Read(UploadDeclared.Folder + "post-login-action.js")));
        AssertExported("clients/Twilio Flex.json", "clients/flex.json");
        AssertExported($"actions/{UploadDeclared.Action}.json", $"actions/{UploadDeclared.Action}.json");
    }

    [Test]
    public void Environments_that_share_a_tenant_have_an_Action_each()
    {
        Assert.That(_withTwo.ActionNames, Is.EqualTo(new[] { "twilio-flex-sign-in-prod", "twilio-flex-sign-in-dev" }));
        foreach (string environment in (string[])["prod", "dev"])
        {
            string code = _build.Read($"Acme.TwoFlex/{environment}/post-login-action.js");
            Assert.That((string)_withTwo.Action("twilio-flex-sign-in-" + environment)["deployed_version"]!["code"]!, Is.EqualTo(code));
        }
        Assert.That((string)_withTwo.Client("Flex: dev # \\1")["callbacks"]![0]!, Does.EndWith("JQfedcba9876543210fedcba9876543210"));
        Assert.That((string)_withTwo.Client(UploadDeclared.Application)["callbacks"]![0]!, Is.EqualTo(FlexConnection.EnhancedAcsUrl));
    }

    [Test]
    public void Login_succeeds_with_what_the_tenant_holds() =>
        Assert.Multiple(() =>
        {
            string metadata = _build.Read(UploadDeclared.Folder + $"app-metadata/{UploadDeclared.User}.json");
            foreach (TenantSnapshot tenant in (TenantSnapshot[])[_after, _fromFolder, _fromYaml])
                TenantLogin.Of(tenant, metadata).Run().Accepted();
        });

    private async Task UploadIntoTenantInUse()
    {
        DeployCliReadmePage page = new(_build.Read(Folder + "/README.md"));
        TestTenant tenant = _server.Open(page.Scopes, TenantStates.InUse());
        DeployCli cli = new(_server, tenant, _build.PathOf(Folder));
        _before = tenant.Read();
        _dryRun = await cli.Run(page.Commands[0]);
        _afterDryRun = tenant.Read();
        await cli.Run(page.Commands[1]);
        _after = tenant.Read();
        await cli.Run(page.Commands[1]);
        _afterSecond = tenant.Read();
        await cli.Run("npx auth0-deploy-cli@8 export --format=directory --output_folder=" + _exported.FullName);
    }

    private async Task UploadIntoEmptyTenants()
    {
        DeployCliReadmePage page = new(_build.Read(Folder + "/README.md"));
        Assert.That(page.Commands, Has.Count.EqualTo(2));
        _fromFolder = await UploadInto(_server.Open(page.Scopes, TenantStates.Empty()), Folder, page.Commands[1]);
        string yaml = page.Commands[1].Replace("--input_file=.", "--input_file=tenant.yaml", StringComparison.Ordinal);
        _fromYaml = await UploadInto(_server.Open(page.Scopes, TenantStates.Empty()), Folder, yaml);
        TestTenant shared = _server.Open(page.Scopes, TenantStates.Empty());
        await UploadInto(shared, "Acme.TwoFlex/prod/deploy-cli", page.Commands[1]);
        _withTwo = await UploadInto(shared, "Acme.TwoFlex/dev/deploy-cli", yaml);
    }

    private async Task<TenantSnapshot> UploadInto(TestTenant tenant, string folder, string command)
    {
        await new DeployCli(_server, tenant, _build.PathOf(folder)).Run(command);
        return tenant.Read();
    }

    private void AssertApplication(TenantSnapshot tenant, string? description)
    {
        JsonObject client = tenant.Client(UploadDeclared.Application);
        JsonNode addon = JsonNode.Parse(_build.Read(UploadDeclared.Folder + "saml-addon.json"))!;
        Assert.Multiple(() =>
        {
            Assert.That(client["callbacks"]!.ToJsonString(), Is.EqualTo($"[\"{FlexConnection.EnhancedAcsUrl}\"]"));
            Assert.That(JsonNode.DeepEquals(client["addons"]!["samlp"], addon), Is.True);
            Assert.That((string)client["app_type"]!, Is.EqualTo("regular_web"));
            Assert.That((string)client["client_id"]!, Is.EqualTo(Tenant.ClientId));
            Assert.That((string?)client["description"], Is.EqualTo(description));
        });
    }

    // Every property that we wrote; the export has the rest of the application too.
    private void AssertExported(string exported, string written)
    {
        JsonObject ours = JsonNode.Parse(_build.Read(Folder + "/" + written))!.AsObject();
        JsonObject theirs = JsonNode.Parse(File.ReadAllText(Path.Combine(_exported.FullName, exported)))!.AsObject();
        foreach ((string name, JsonNode? value) in ours)
            Assert.That(JsonNode.DeepEquals(theirs[name], value), Is.True, () => $"{written}, {name}: {theirs[name]?.ToJsonString()}");
    }

    private static string Text(TenantSnapshot tenant) => tenant.State.ToJsonString();
}
