using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Adoption;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>
/// Auth0's own Deploy CLI, with the two commands of <c>deploy-cli/README.md</c>, against a tenant in use and against empty ones. A run takes
/// many seconds, so each is made once and several tests look at it.
/// </summary>
public sealed class DeployCliTests
{
    private const string Folder = UploadDeclared.Folder + "deploy-cli";

    private ArtifactBuild _build = null!;
    private TenantServer _server = null!;
    private TenantSnapshot _before = null!;
    private TenantSnapshot _afterDryRun = null!;
    private TenantSnapshot _after = null!;
    private TenantSnapshot _afterSecond = null!;
    private TenantSnapshot _withProd = null!;
    private TenantSnapshot _withBoth = null!;
    private string _dryRun = null!;
    private DirectoryInfo _exported = null!;

    [OneTimeSetUp]
    public async Task Upload()
    {
        _build = UploadDeclared.Build();
        _server = new TenantServer();
        _exported = Directory.CreateTempSubdirectory("flexsso-export-");
        // Each run is a process of its own, and two take little longer than one.
        await Task.WhenAll(Task.Run(UploadIntoTenantInUse), Task.Run(UploadEnvironmentsIntoEmptyTenant));
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
        Assert.That(_dryRun, Does.Contain("* Requires AUTH0_ALLOW_DELETE to be enabled"));
        Assert.That(_dryRun, Does.Not.Match("│ DELETE +[^ *]"));
        string page = _build.Read(Folder + "/README.md");
        Assert.That(page, Does.Contain("`DELETE *`"));
        // -MaskInput is not in Windows PowerShell, which Windows has.
        Assert.That(page, Does.Match("In PowerShell 7\\.1 or later:\n\n```powershell\n[^`]*-MaskInput"));
    }

    [Test]
    public void Application_has_its_callback_URLs_and_addon_and_keeps_the_rest()
    {
        JsonObject client = _after.Client(UploadDeclared.Application).DeepClone().AsObject();
        AssertApplication(client, UploadDeclared.Folder, FlexConnection.EnhancedAcsUrl);
        JsonObject before = _before.Client(UploadDeclared.Application).DeepClone().AsObject();
        foreach (string changed in (string[])["callbacks", "addons", "app_type"])
        {
            client.Remove(changed);
            before.Remove(changed);
        }
        Assert.That(client.ToJsonString(), Is.EqualTo(before.ToJsonString()));
    }

    [Test]
    public void Action_is_deployed() =>
        Assert.Multiple(() =>
        {
            AssertAction(_after, UploadDeclared.Action, UploadDeclared.Folder);
            AssertAction(_afterSecond, UploadDeclared.Action, UploadDeclared.Folder);
        });

    [Test]
    public void Tool_waits_until_the_Action_is_built() =>
        Assert.That(
            _after.Requests,
            Has.Some.Matches<TenantRequest>(request => request!.Message?.Contains("must be in the 'built' state") == true)
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
        // Each deployment creates a version, even of the same code.
        JsonObject second = _afterSecond.State.DeepClone().AsObject();
        JsonNode version = second["actions"]!.AsArray().Single(a => (string)a!["name"]! == UploadDeclared.Action)!["deployed_version"]!;
        Assert.That((int)version["number"]!, Is.EqualTo(2));
        Assert.That(_build.Read(Folder + "/README.md"), Does.Contain("the same code, as a new version"));
        version["number"] = 1;
        Assert.That(second.ToJsonString(), Is.EqualTo(Text(_after)));
    }

    [Test]
    public void Export_has_what_was_written()
    {
        string code = File.ReadAllText(Path.Combine(_exported.FullName, "actions", UploadDeclared.Action, "code.js"));
        Assert.That(code, Is.EqualTo(WithoutKeywords(_build.Read(UploadDeclared.Folder + "post-login-action.js"))));
        AssertExported("clients/Twilio Flex.json", "clients/flex.json");
        AssertExported($"actions/{UploadDeclared.Action}.json", $"actions/{UploadDeclared.Action}.json");
    }

    [TestCase("clients")]
    [TestCase("yaml-after")]
    public void An_export_of_the_right_tenant_is_right_for_the_build_and_gives_the_declaration_back(string part)
    {
        (string Name, string Text)[] files = Exported(part == "clients" ? "" : part);
        string[] arguments = ["AcsUrl", "Audience", "ClientId"];

        using AdoptedBuild adopted = new(files);

        Assert.That(files.Select(file => file.Name), Has.Some.EndsWith(part == "clients" ? "clients/Twilio Flex.json" : "tenant.yaml"));
        Assert.That(Findings(files), Is.Empty);
        Assert.That(adopted.Notes, Is.Empty);
        Assert.That(adopted.Code.Split('\n').Select(line => line.Trim().Split(' ')[0]), Is.SupersetOf(arguments));
    }

    [Test]
    public void An_export_of_a_wrong_tenant_gets_findings_about_Flex_alone() =>
        Assert.That(
            Findings(Exported("yaml-before")),
            Is.EqualTo(
                new[]
                {
                    "tenant.yaml: FLEXSSO0504",
                    "tenant.yaml: FLEXSSO0504",
                    "tenant.yaml: FLEXSSO0511",
                    "tenant.yaml: FLEXSSO0511",
                    "tenant.yaml: FLEXSSO0508",
                    "tenant.yaml: FLEXSSO0202",
                    "tenant.yaml: FLEXSSO0506",
                    "tenant.yaml: FLEXSSO0514",
                }
            )
        );

    private (string Name, string Text)[] Exported(string folder)
    {
        string root = Path.Combine(_exported.FullName, folder);
        return
        [
            .. Directory
                .GetFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
                .Where(file => folder.Length > 0 || !file.Item1.StartsWith("yaml-", StringComparison.Ordinal)),
        ];
    }

    private static string[] Findings((string Name, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(file => new SourceFile(new ProjectPath(AppContext.BaseDirectory, file.Name), file.Text))];
        ExistingFiles.Check([.. sources.Where(source => source.CanBeChecked)]);
        return [.. sources.SelectMany(source => source.Findings.InOrder.Select(finding => source.Path.Name + ": " + finding.RuleId))];
    }

    [Test]
    public void Empty_tenant_gets_the_application_and_the_Action_of_each_environment() =>
        Assert.Multiple(() =>
        {
            AssertApplication(_withProd.Client(UploadDeclared.Application), UploadDeclared.Prod, FlexConnection.EnhancedAcsUrl);
            AssertAction(_withProd, UploadDeclared.Action + "-prod", UploadDeclared.Prod);
            AssertApplication(_withBoth.Client(UploadDeclared.DevApplication), UploadDeclared.Dev, UploadDeclared.DevAcsUrl);
            AssertAction(_withBoth, UploadDeclared.Action + "-dev", UploadDeclared.Dev);
        });

    [Test]
    public void Environments_that_share_a_tenant_leave_each_other_alone()
    {
        Assert.That(_withBoth.ActionNames, Is.EqualTo(new[] { "twilio-flex-sign-in-prod", "twilio-flex-sign-in-dev" }));
        Assert.That(
            _withBoth.OthersThan(UploadDeclared.DevApplication, "twilio-flex-sign-in-dev"),
            Is.EqualTo(_withProd.OthersThan("", ""))
        );
    }

    // The state after the Action was added to the flow by hand, which the tool leaves alone.
    [Test]
    public void Login_succeeds_with_what_the_tenant_holds_and_the_Action_in_the_flow() =>
        Assert.Multiple(() =>
        {
            string metadata = _build.Read(UploadDeclared.Folder + $"app-metadata/{UploadDeclared.User}.json");
            TenantLogin.Of(_after, UploadDeclared.Action, metadata).Run().Accepted();
            TenantLogin.Of(_withBoth, UploadDeclared.Action + "-prod", metadata).Run().Accepted();
        });

    private async Task UploadIntoTenantInUse()
    {
        DeployCliReadmePage page = new(_build.Read(Folder + "/README.md"));
        TestTenant tenant = _server.Open(page.Scopes, TenantStates.InUse());
        DeployCli cli = new(_server, tenant, _build.PathOf(Folder));
        _before = tenant.Read();
        await cli.Run(Export("yaml", _exported.CreateSubdirectory("yaml-before").FullName));
        _dryRun = await cli.Run(page.Commands[0]);
        _afterDryRun = tenant.Read();
        await cli.Run(page.Commands[1]);
        _after = tenant.Read();
        await cli.Run(page.Commands[1]);
        _afterSecond = tenant.Read();
        await cli.Run(Export("directory", _exported.FullName));
        await cli.Run(Export("yaml", _exported.CreateSubdirectory("yaml-after").FullName));
    }

    private static string Export(string format, string folder) =>
        $"npx auth0-deploy-cli@8 export --format={format} --output_folder={folder}";

    private async Task UploadEnvironmentsIntoEmptyTenant()
    {
        DeployCliReadmePage page = new(_build.Read(UploadDeclared.Prod + "deploy-cli/README.md"));
        TestTenant tenant = _server.Open(page.Scopes, TenantStates.Empty());
        await new DeployCli(_server, tenant, _build.PathOf(UploadDeclared.Prod + "deploy-cli")).Run(page.Commands[1]);
        _withProd = tenant.Read();
        await new DeployCli(_server, tenant, _build.PathOf(UploadDeclared.Dev + "deploy-cli")).Run(page.Commands[1]);
        _withBoth = tenant.Read();
    }

    private void AssertApplication(JsonObject client, string folder, string acsUrl) =>
        Assert.Multiple(() =>
        {
            JsonNode addon = JsonNode.Parse(_build.Read(folder + "saml-addon.json"))!;
            Assert.That(client["callbacks"]!.ToJsonString(), Is.EqualTo($"[\"{acsUrl}\"]"));
            Assert.That(JsonNode.DeepEquals(client["addons"]!["samlp"], addon), Is.True, () => client.ToJsonString());
            Assert.That((string)client["app_type"]!, Is.EqualTo("regular_web"));
        });

    private void AssertAction(TenantSnapshot tenant, string name, string folder)
    {
        JsonObject action = tenant.Action(name);
        Assert.That((bool)action["all_changes_deployed"]!, Is.True);
        string code = _build.Read(folder + "post-login-action.js");
        Assert.That((string)action["deployed_version"]!["code"]!, Is.EqualTo(WithoutKeywords(code)));
        Assert.That(code, Does.Contain("\"##USER##@@HOME@@\""), "else nothing is proved of keywords");
        Assert.That((string)action["deployed_version"]!["runtime"]!, Is.EqualTo("node22"));
    }

    // Every property that we wrote; the export has the rest of the application too.
    private void AssertExported(string exported, string written)
    {
        JsonObject ours = JsonNode.Parse(_build.Read(Folder + "/" + written))!.AsObject();
        JsonObject theirs = JsonNode.Parse(File.ReadAllText(Path.Combine(_exported.FullName, exported)))!.AsObject();
        foreach ((string name, JsonNode? value) in ours)
            Assert.That(JsonNode.DeepEquals(theirs[name], value), Is.True, () => $"{written}, {name}: {theirs[name]?.ToJsonString()}");
    }

    // The escapes are in a string literal, so the code is the same.
    private static string WithoutKeywords(string code) =>
        code.Replace("\"##USER##@@HOME@@\"", "\"#\\u0023USER#\\u0023@\\u0040HOME@\\u0040\"", StringComparison.Ordinal);

    private static string Text(TenantSnapshot tenant) => tenant.State.ToJsonString();
}
