using FlexSso.Generators.Tasks.Tests.Docs;
using FlexSso.Model;
using FlexSso.Roles;

namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Files of a tenant beside the declaration that they should come from.</summary>
public sealed class DriftTests
{
    private const string Config = "Acme.Flex";

    [Test]
    public void Artifacts_of_the_build_itself_are_no_drift()
    {
        using Tenant tenant = new();
        tenant.Copy("saml-addon.json", "auth0/addon.json");
        tenant.Copy("post-login-action.js", "auth0/action.js", text => text.Replace("\n", "\r\n", StringComparison.Ordinal));
        tenant.Copy("users-import-001.json", "auth0/users.json");

        Assert.That(tenant.Compare(), Is.Empty);
    }

    [Test]
    public void Each_difference_is_a_warning_at_its_place_with_both_values()
    {
        using Tenant tenant = new();
        tenant.Copy(
            "saml-addon.json",
            "auth0/addon.json",
            text =>
                text.Replace("\"signResponse\": true", "\"signResponse\": false", StringComparison.Ordinal)
                    .Replace("  \"createUpnClaim\": false,\n", "", StringComparison.Ordinal)
                    .Replace("\"binding\"", "\"issuer\": \"urn:acme\",\n  \"binding\"", StringComparison.Ordinal)
        );
        tenant.Copy("post-login-action.js", "auth0/action.js", text => text + "// by hand\n");
        tenant.Copy(
            "users-import-001.json",
            "auth0/users.json",
            text =>
                text.Replace("\"admin\"", "\"agent\"", StringComparison.Ordinal)
                    .Replace("bob@acme.example", "eve@acme.example", StringComparison.Ordinal)
        );

        string[] found = tenant.Compare();

        Assert.That(found, Has.Some.Contains("addon.json(").And.Contains("'signResponse' is false, and the declaration gives true"));
        Assert.That(
            found,
            Has.Some.Contains("addon.json(1,1)").And.Contains("'createUpnClaim' is not set, and the declaration gives false")
        );
        Assert.That(found, Has.Some.Contains("'issuer' is 'urn:acme', and the declaration does not set it"));
        Assert.That(found, Has.Some.Contains("action.js(").And.Contains("is the first that differs"));
        Assert.That(found, Has.Some.Contains("User 'ada@acme.example': 'flex.roles' is ['agent'], and the declaration gives ['admin']"));
        Assert.That(found, Has.Some.Contains("users.json(1,1)").And.Contains("1 declared user is in no file of users"));
        Assert.That(found, Has.Some.Contains("'eve@acme.example' has access to Flex, and the declaration does not have the user"));
        Assert.That(found, Has.Length.EqualTo(7));
        Assert.That(found, Is.All.Contains(": warning FLEXSSO0711: "));
        AssertPageQuotes("FLEXSSO0711", found);
    }

    [Test]
    public void An_export_is_compared_with_its_callbacks_and_its_flow()
    {
        using Tenant tenant = new();
        string addon = tenant.Read("saml-addon.json");
        tenant.Write(
            "auth0/clients/Flex.json",
            $"{{ \"name\": \"Flex\", \"callbacks\": [\"https://acme.example/callback\",\n\"{tenant.AcsUrl}\"], \"addons\": {{ \"samlp\": {addon} }} }}"
        );
        tenant.Write("auth0/clients/Shop.json", "{ \"name\": \"Shop\", \"callbacks\": [\"https://shop.example\"] }");
        tenant.Write(
            "auth0/actions/flex.json",
            "{ \"name\": \"flex\", \"code\": \"./actions/flex/code.js\", \"supported_triggers\": [{ \"id\": \"post-login\" }] }"
        );
        tenant.Copy("post-login-action.js", "auth0/actions/flex/code.js");
        tenant.Write("auth0/triggers/triggers.json", "{\n\"post-login\": [{ \"action_name\": \"shop\" }] }");

        Assert.That(
            tenant.Compare(),
            Is.EquivalentTo(
                new[]
                {
                    $"Flex.json(1,33): warning FLEXSSO0711: The first callback is 'https://acme.example/callback', and the declaration gives '{tenant.AcsUrl}'; put the ACS URL first, or change the declaration",
                    "triggers.json(2,15): warning FLEXSSO0711: The Action 'flex' is not in the login flow, so Flex gets no roles; add it at Auth0 > Actions > Triggers > post-login",
                }
            )
        );
    }

    [Test]
    public void A_roster_with_an_error_is_a_reason_to_compare_nothing_that_is_told()
    {
        using Tenant tenant = new();
        tenant.Copy("saml-addon.json", "auth0/addon.json");
        tenant.AddRoster("gone.csv");

        Assert.That(tenant.Compare(), Is.Empty);
        Assert.That(tenant.Lines, Has.Some.Contains("files are not compared, because a roster or a declaration has an error"));
    }

    [Test]
    public void A_use_that_names_no_environment_is_an_error()
    {
        using Tenant tenant = new();
        tenant.Copy("saml-addon.json", "auth0/addon.json");

        string[] found = tenant.Compare("Acme.Flux");

        Assert.That(
            found,
            Is.EqualTo(
                new[]
                {
                    "App.csproj(0,0): error FLEXSSO0713: FlexSsoFile names 'Acme.Flux', which is no environment of the project; set Config and Environment to one of 'Acme.Flex'",
                }
            )
        );
        Assert.That(
            TaskPage.Read("rules/FLEXSSO0713.md").Messages,
            Has.Some.Matches<string>(message => found[0].EndsWith(message!, StringComparison.Ordinal))
        );
    }

    [Test]
    public void Users_of_several_files_are_compared_together_and_the_order_of_roles_does_not_count()
    {
        using Tenant tenant = new();
        tenant.Write("auth0/one.json", """[{"email":"ada@acme.example","app_metadata":{"flex":{"roles":["admin"]}}}]""");
        tenant.Write("auth0/bob@acme.example.json", """{"flex":{"roles":["admin"]}}""");
        tenant.Write("auth0/clients.json", """[{"name":"Shop","callbacks":["https://shop.example"]}]""");

        Assert.That(
            tenant.Compare(),
            Has.Length.EqualTo(1)
                .And.All.Contains(
                    "bob@acme.example.json(1,18): warning FLEXSSO0711: User 'bob@acme.example': 'flex.roles' is ['admin'], and the declaration gives ['agent']"
                )
        );
    }

    [TestCase("flex, hr", true)]
    [TestCase("hr, flex", false)]
    public void The_Action_stands_behind_those_that_set_what_it_reads(string flow, bool isWrong)
    {
        using Tenant tenant = new();
        foreach (
            (string name, string code) in new[]
            {
                ("flex", tenant.Read("post-login-action.js")),
                ("hr", Setter("flex")),
                ("flexer", Setter("other")),
            }
        )
        {
            tenant.Write(
                $"auth0/actions/{name}.json",
                $"{{ \"name\": \"{name}\", \"code\": \"./actions/{name}/code.js\", \"supported_triggers\": [{{ \"id\": \"post-login\" }}] }}"
            );
            tenant.Write($"auth0/actions/{name}/code.js", code);
        }
        IEnumerable<string> bound = flow.Split(", ").Append("flexer").Select(name => $"{{ \"action_name\": \"{name}\" }}");
        tenant.Write("auth0/triggers/triggers.json", "{ \"post-login\": [" + string.Join(", ", bound) + "] }");

        Assert.That(
            tenant.Compare(),
            Is.EqualTo(
                isWrong
                    ? new[]
                    {
                        "triggers.json(1,18): warning FLEXSSO0711: The Action 'flex' stands before 'hr', which sets app_metadata.flex, so Flex gets the value of the previous login; move it behind at Auth0 > Actions > Triggers > post-login",
                    }
                    : []
            )
        );
    }

    private static string Setter(string field) =>
        $"exports.onExecutePostLogin = async (event, api) => {{ api.user.setAppMetadata('{field}', {{ office: 'Berlin' }}); }};";

    private static void AssertPageQuotes(string id, string[] found)
    {
        string[] quoted = [.. TaskPage.Read("rules/" + id + ".md").Messages];
        Assert.That(
            quoted,
            Is.Not.Empty.And.SubsetOf(found.Select(line => line[(line.IndexOf(id, StringComparison.Ordinal) + id.Length + 2)..]))
        );
    }

    /// <summary>A project with a declaration, and a folder with what its tenant has.</summary>
    private sealed class Tenant : IDisposable
    {
        private readonly TaskProject _project = new();
        private readonly List<string> _files = [];

        public Tenant()
        {
            EnvironmentModel environment = Sample.Hosted with
            {
                Users = Sample.Array(
                    new UserModel("ada@acme.example", Sample.Array(FlexRole.Admin)),
                    new UserModel("bob@acme.example", Sample.Array(FlexRole.Agent))
                ),
            };
            AcsUrl = environment.Connection.AcsUrl;
            Assert.That(
                _project.WriteFrom(
                    Compiled.Config(
                        BuildModelJson.Write(new BuildModel(Config, default, Sample.Array(environment))),
                        [
                            (Config + "/saml-addon.json", environment.ToSamlAddon().ToJson()),
                            (
                                Config + "/post-login-action.js",
                                "exports.onExecutePostLogin = async (event, api) => {\n  api.samlResponse.setAttribute('roles', event.user.app_metadata.flex?.roles);\n};\n"
                            ),
                            (Config + "/app-metadata/ada@acme.example.json", Metadata("admin")),
                            (Config + "/app-metadata/bob@acme.example.json", Metadata("agent")),
                        ]
                    )
                ),
                string.Join('\n', _project.Complaints)
            );
        }

        public string AcsUrl { get; }

        public string Read(string artifact) => File.ReadAllText(_project.Artifact(Config + "/" + artifact));

        public void Write(string file, string text)
        {
            _project.Folder.Write("App/" + file, text);
            _files.Add(file);
        }

        public void Copy(string artifact, string file, Func<string, string>? change = null) =>
            Write(file, (change ?? (static text => text))(Read(artifact)));

        public string[] Compare(string config = Config) => _project.Compare(config, _files);

        public string[] Lines => _project.Lines;

        public void AddRoster(string file) => _project.Rosters.Add((file, Config, ""));

        public void Dispose() => _project.Dispose();

        private static string Metadata(string role) => $"{{\n  \"flex\": {{\n    \"roles\": [\n      \"{role}\"\n    ]\n  }}\n}}\n";
    }
}
