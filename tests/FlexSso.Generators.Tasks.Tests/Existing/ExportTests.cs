namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Exports of a tenant by Auth0's Deploy CLI, in both of its forms.</summary>
public sealed class ExportTests
{
    private const string Jq = "JQ0123456789abcdef0123456789abcdef";
    private const string Acs = "https://login.flex.us1.twilio.com/login/callback?connection=" + Jq;
    private const string Callbacks = $"\"callbacks\": [\"{Acs}\"]";
    private const string Addon =
        $"\"audience\": \"urn:flex:{Jq}\", \"signResponse\": true, \"signatureAlgorithm\": \"rsa-sha256\", \"digestAlgorithm\": \"sha256\", "
        + "\"mapIdentities\": false, \"passthroughClaimsWithNoMapping\": false, "
        + "\"nameIdentifierProbes\": [\"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress\"]";
    private const string FlexClient = $"{{ \"name\": \"Flex\", {Callbacks}, \"addons\": {{ \"samlp\": {{ {Addon} }} }} }}";
    private const string OtherClient =
        "{ \"name\": \"Shop\", \"callbacks\": [\"http://localhost:3000\"], \"addons\": { \"samlp\": null } }";
    private const string Action =
        "{ \"name\": \"flex\", \"code\": \"./actions/flex/code.js\", \"runtime\": \"node22\", \"supported_triggers\": [{ \"id\": \"post-login\", \"version\": \"v3\" }] }";
    private const string Code =
        "exports.onExecutePostLogin = async (event, api) => {\n  if (event.client.client_id !== event.secrets.ID) return;\n"
        + "  api.samlResponse.setAttribute('email', event.user.email);\n  api.samlResponse.setAttribute('full_name', event.user.name);\n"
        + "  api.samlResponse.setAttribute('roles', event.user.app_metadata.flex?.roles);\n};\n";
    private const string OtherCode = "exports.onExecutePostLogin = async (event, api) => { api.access.deny('closed'); };\n";

    private static readonly (string, string)[] Others =
    [
        ("auth0/tenant.json", "{ \"friendly_name\": \"Acme\" }"),
        ("auth0/clients/Shop.json", OtherClient),
        ("auth0/actions/shop/code.js", OtherCode),
        ("auth0/actions/shop.json", Action.Replace("flex", "shop", StringComparison.Ordinal)),
        ("auth0/triggers/triggers.json", "{ \"post-login\": [{ \"action_name\": \"flex\", \"display_name\": \"flex\" }] }"),
        ("auth0/databases/users/login.js", "function login(email, password, callback) { return callback(null); }"),
        ("auth0/connections/google.json", "{ \"name\": \"google\", \"strategy\": \"google-oauth2\" }"),
    ];

    [Test]
    public void Of_a_right_export_nothing_is_said_and_of_other_applications_neither() =>
        Assert.That(
            Found.InAll([
                .. Others,
                ("auth0/clients/Flex.json", FlexClient),
                ("auth0/actions/flex.json", Action),
                ("auth0/actions/flex/code.js", Code),
            ]),
            Is.Empty
        );

    [Test]
    public void What_is_wrong_is_told_in_the_file_that_says_it() =>
        Assert.That(
            Found.InAll([
                .. Others,
                (
                    "auth0/clients/Flex.json",
                    FlexClient.Replace("\"signResponse\": true", "\n\"signResponse\": false", StringComparison.Ordinal)
                ),
                ("auth0/actions/flex.json", Action.Replace("node22", "node16", StringComparison.Ordinal)),
                (
                    "auth0/actions/flex/code.js",
                    Code.Replace("flex?.roles", "flex.roles", StringComparison.Ordinal)
                        .Replace("};", $"  api.samlResponse.setAudience('urn:flex:{Jq.Replace('0', '9')}');\n}};", StringComparison.Ordinal)
                ),
            ]),
            Is.EqualTo(
                new[]
                {
                    "auth0/clients/Flex.json(2,17): FLEXSSO0506",
                    "auth0/actions/flex.json(1,64): FLEXSSO0517",
                    "auth0/actions/flex/code.js(5,71): FLEXSSO0703",
                    "auth0/actions/flex/code.js(6,32): FLEXSSO0708",
                }
            )
        );

    [Test]
    public void The_YAML_form_says_the_same()
    {
        const string Yaml = $"""
            clients:
              - name: Shop
                callbacks: [http://localhost:3000]
              - name: Flex
                callbacks:
                  - https://acme.example/callback
                  - {Acs}
                addons:
                  samlp:
                    audience: urn:flex:{Jq}
                    signResponse: 'true'
                    signatureAlgorithm: rsa-sha256
                    digestAlgorithm: sha1
                    mapIdentities: false
                    passthroughClaimsWithNoMapping: false
                    nameIdentifierProbes:
                      - http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress
            actions:
              - name: flex
                code: ./actions/flex/code.js
                supported_triggers:
                  - id: post-login
            """;
        Assert.That(
            Found.InAll(("auth0/tenant.yaml", Yaml), ("auth0/actions/flex/code.js", Code), ("auth0/shop/code.js", OtherCode)),
            Is.EqualTo(
                new[]
                {
                    "auth0/tenant.yaml(7,9): FLEXSSO0514",
                    "auth0/tenant.yaml(11,23): FLEXSSO0516",
                    "auth0/tenant.yaml(13,26): FLEXSSO0504",
                }
            )
        );
    }

    [Test]
    public void The_Action_of_another_SAML_application_gets_no_word()
    {
        const string Slack =
            "exports.onExecutePostLogin = async (event, api) => { if (event.client.client_id !== 'sl') return; api.samlResponse.setAudience('https://slack.com'); api.samlResponse.setAttribute('User.Email', event.user.email); };";

        Assert.That(
            Found.InAll(
                (
                    "actions/slack.json",
                    """{ "name": "slack", "code": "./actions/slack/code.js", "supported_triggers": [{ "id": "post-login" }] }"""
                ),
                ("actions/slack/code.js", Slack)
            ),
            Is.Empty
        );
    }

    [Test]
    public void A_list_of_applications_is_judged_like_each_of_them() =>
        Assert.That(
            Found.InAll(
                (
                    "clients.json",
                    """[{ "name": "Shop", "callbacks": ["https://shop.example"] }, { "name": "Flex", "callbacks": [], "addons": { "samlp": { "audience": "urn:flex:JQxxxx" } } }]"""
                )
            ),
            Has.Some.EqualTo("clients.json(1,131): FLEXSSO0203").And.Some.Contains("FLEXSSO0514")
        );

    [Test]
    public void Users_whose_Action_reads_the_roles_elsewhere_are_right() =>
        Assert.That(
            Found.InAll(
                (
                    "action.js",
                    "exports.onExecutePostLogin = async (event, api) => { if (event.client.client_id !== 'f') return; const roles = event.user.app_metadata.roles; if (!roles) return api.access.deny('no'); for (const [n, v] of [['email', event.user.email], ['full_name', event.user.name], ['roles', roles]]) api.samlResponse.setAttribute(n, v); };"
                ),
                ("users.json", """[{ "email": "a@acme.example", "app_metadata": { "roles": ["agent"] } }]""")
            ),
            Is.Empty
        );

    [Test]
    public void Users_whose_Action_reads_the_whole_flex_object_are_judged() =>
        Assert.That(
            Found.InAll(
                (
                    "action.js",
                    "exports.onExecutePostLogin = async (event, api) => { api.samlResponse.setAttribute('roles', f(event.user.app_metadata.flex)); };"
                ),
                ("users.json", """[{ "email": "a@acme.example", "app_metadata": { "flex": { "roles": "agent" } } }]""")
            ),
            Has.Some.EqualTo("users.json(1,68): FLEXSSO0707")
        );

    [Test]
    public void The_export_of_users_by_Auth0_is_told_as_what_it_is() =>
        Assert.That(
            Found.Messages("users.json", "{\"email\":\"a@acme.example\"}\n{\"email\":\"b@acme.example\"}\n"),
            Has.Length.EqualTo(1).And.All.Contains("one on each line as Auth0 exports users")
        );

    [TestCase("clients: [\n", "FLEXSSO0709(2,1)")]
    [TestCase("a: 1\na: 2\n", "FLEXSSO0709(1,1)", "FLEXSSO0709(2,1)")]
    [TestCase("a: &x [*x, *x]\n", "FLEXSSO0709(1,8)")]
    public void Wrong_YAML_is_told_at_its_place(string yaml, params string[] expected) =>
        Assert.That(Found.In("a.yaml", yaml), Is.EqualTo(expected), () => string.Join('\n', Found.Messages("a.yaml", yaml)));

    [Test]
    public void A_text_of_ten_thousand_levels_is_one_finding()
    {
        string open = new('[', 10_000);
        Assert.That(Found.In("a.json", open), Has.Length.EqualTo(1));
        Assert.That(Found.In("a.yaml", open), Has.Length.EqualTo(1));
        Assert.That(Found.In("a.js", open), Has.Length.EqualTo(1));
        Assert.That(Found.In("a.js", "exports.a = 1" + string.Concat(Enumerable.Repeat("+1", 100_000)) + ";"), Has.Length.EqualTo(1));
        Assert.That(
            Found.In(
                "a.js",
                "exports.onExecutePostLogin = async (event, api) => { x = "
                    + new string('(', 10_000)
                    + "1"
                    + new string(')', 10_000)
                    + "; }"
            ),
            Is.EqualTo(new[] { "FLEXSSO0706(1,1)" })
        );
    }
}
