using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using FlexSso.Tests.Payload;

namespace FlexSso.Tests.Management;

/// <summary>The requests before they are sent.</summary>
public sealed class Auth0ManagementRequestsTests
{
    private const string Api = "https://acme.us.auth0.com/api/v2/";
    private const string Addon = """{ "audience": "urn:flex:JQ", "mappings": { "email": "email" }, "lifetimeInSeconds": 60 }""";

    private static readonly Auth0ManagementRequests Requests = new("acme.us.auth0.com");

    [TestCase("https://acme.us.auth0.com")]
    [TestCase("acme.us.auth0.com/")]
    [TestCase("acme.us.auth0.com/x")]
    [TestCase("acme.us.auth0.com?x")]
    [TestCase("a@acme.us.auth0.com")]
    [TestCase("acme.us.auth0.com#")]
    [TestCase(" acme.us.auth0.com")]
    [TestCase("..")]
    [TestCase("")]
    [TestCase("acme.us.auth0.com:")]
    [TestCase("acme.us.auth0.com:443/x")]
    [TestCase("a@acme.us.auth0.com:443")]
    public void A_domain_that_is_no_bare_host_is_refused(string domain) =>
        Assert.That(() => new Auth0ManagementRequests(domain), Throws.ArgumentException.With.Property("ParamName").EqualTo("domain"));

    [TestCase("localhost:8443", "https://localhost:8443/api/v2/")]
    [TestCase("localhost:80", "https://localhost:80/api/v2/")]
    [TestCase("acme.us.auth0.com:443", Api)]
    public void A_port_may_follow(string domain, string api) =>
        Assert.That(new Auth0ManagementRequests(domain).GetBindings().RequestUri!.AbsoluteUri, Does.StartWith(api));

    [Test]
    public void Application_with_its_addon() =>
        AssertRequest(
            Requests.UpdateClient("kfTh7J8x", ["https://a.example/x?y=1", "urn:b"], Addon),
            "PATCH",
            "clients/kfTh7J8x",
            $$"""{ "callbacks": ["https://a.example/x?y=1", "urn:b"], "addons": { "samlp": {{Addon}} } }"""
        );

    [Test]
    public void Action_of_the_flow()
    {
        AssertRequest(Requests.FindAction("a b&c"), "GET", "actions/actions?triggerId=post-login&actionName=a%20b%26c");
        AssertRequest(
            Requests.CreateAction("n", "code\n\"x\""),
            "POST",
            "actions/actions",
            """{ "name": "n", "supported_triggers": [{ "id": "post-login", "version": "v3" }], "code": "code\n\"x\"", "runtime": "node22" }"""
        );
        AssertRequest(
            Requests.UpdateAction("id", "c", "node18-actions"),
            "PATCH",
            "actions/actions/id",
            """{ "code": "c", "runtime": "node18-actions" }"""
        );
        AssertRequest(Requests.DeployAction("id"), "POST", "actions/actions/id/deploy");
        AssertRequest(Requests.GetBindings(), "GET", "actions/triggers/post-login/bindings?page=0&per_page=50");
    }

    [Test]
    public void User_with_an_escaped_ID()
    {
        AcmeFlex payload = new(FlexRole.Agent) { Department = "x" };
        AssertRequest(
            Requests.UpdateUser("auth0|5f7c", payload),
            "PATCH",
            "users/auth0%7C5f7c",
            $$"""{ "app_metadata": {{payload.ToAppMetadataJson()}} }"""
        );
    }

    [Test]
    public void User_who_has_left() =>
        AssertRequest(Requests.RemoveFlex("auth0|5f7c"), "PATCH", "users/auth0%7C5f7c", """{ "app_metadata": { "flex": null } }""");

    [TestCase("a/b", "a%2Fb")]
    [TestCase("../clients", "..%2Fclients")]
    [TestCase("a?b#c", "a%3Fb%23c")]
    [TestCase("%2e%2e", "%252e%252e")]
    [TestCase("...", "...")]
    public void An_ID_is_one_segment(string id, string segment) =>
        Assert.That(Requests.DeployAction(id).RequestUri!.AbsoluteUri, Is.EqualTo(Api + "actions/actions/" + segment + "/deploy"));

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    public void An_ID_that_would_be_another_resource_is_refused(string id)
    {
        AcmeFlex payload = new(FlexRole.Agent);
        using MemoryStream file = new();
        (string Parameter, Action Call)[] calls =
        [
            ("clientId", () => Requests.UpdateClient(id, [], Addon)),
            ("name", () => Requests.FindAction(id)),
            ("actionId", () => Requests.UpdateAction(id, "")),
            ("actionId", () => Requests.DeployAction(id)),
            ("actionId", () => Requests.BindAction(Bindings(), id, "n")),
            ("userId", () => Requests.UpdateUser(id, payload)),
            ("userId", () => Requests.RemoveFlex(id)),
            ("connectionId", () => Requests.ImportUsers(id, file)),
        ];
        foreach ((string parameter, Action call) in calls)
            Assert.That(call, Throws.ArgumentException.With.Property("ParamName").EqualTo(parameter), parameter);
    }

    [Test]
    public void An_Action_without_a_name_is_refused() =>
        Assert.That(() => Requests.CreateAction("", "code"), Throws.ArgumentException.With.Property("ParamName").EqualTo("name"));

    [Test]
    public void Null_is_refused_by_name()
    {
        AcmeFlex payload = new(FlexRole.Agent);
        (string Parameter, Action Call)[] calls =
        [
            ("domain", () => _ = new Auth0ManagementRequests(null!)),
            ("clientId", () => Requests.UpdateClient(null!, [], Addon)),
            ("callbacks", () => Requests.UpdateClient("x", null!, Addon)),
            ("samlAddonJson", () => Requests.UpdateClient("x", [], null!)),
            ("name", () => Requests.FindAction(null!)),
            ("name", () => Requests.CreateAction(null!, "")),
            ("code", () => Requests.CreateAction("x", null!)),
            ("runtime", () => Requests.CreateAction("x", "", null!)),
            ("actionId", () => Requests.UpdateAction(null!, "")),
            ("code", () => Requests.UpdateAction("x", null!)),
            ("runtime", () => Requests.UpdateAction("x", "", null!)),
            ("actionId", () => Requests.DeployAction(null!)),
            ("bindingsJson", () => Requests.BindAction(null!, "x", "n")),
            ("actionId", () => Requests.BindAction(Bindings(), null!, "n")),
            ("displayName", () => Requests.BindAction(Bindings(), "x", null!)),
            ("userId", () => Requests.UpdateUser(null!, payload)),
            ("payload", () => Requests.UpdateUser("x", null!)),
            ("userId", () => Requests.RemoveFlex(null!)),
            ("connectionId", () => Requests.ImportUsers(null!, Stream.Null)),
            ("file", () => Requests.ImportUsers("x", null!)),
        ];
        foreach ((string parameter, Action call) in calls)
            Assert.That(call, Throws.ArgumentNullException.With.Property("ParamName").EqualTo(parameter), parameter);
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("\"x\"")]
    [TestCase("{")]
    [TestCase("{ \"a\": 1, }")]
    [TestCase("{} {}")]
    public void Settings_that_are_no_JSON_object_are_refused(string addon) =>
        Assert.That(
            () => Requests.UpdateClient("x", [], addon),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("samlAddonJson")
        );

    [TestCase(true, "true")]
    [TestCase(false, "false")]
    public void Import_of_users_is_a_form(bool upsert, string sent)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes("[{}]"));
        using HttpRequestMessage request = Requests.ImportUsers("con_1", file, upsert);
        Assert.That(request.Method, Is.EqualTo(HttpMethod.Post));
        Assert.That(request.RequestUri!.AbsoluteUri, Is.EqualTo(Api + "jobs/users-imports"));
        Assert.That(request.Headers, Is.Empty);
        MultipartFormDataContent form = (MultipartFormDataContent)request.Content!;
        Assert.That(
            form.Select(part => (part.Headers.ToString().ReplaceLineEndings("\n"), part.ReadAsStringAsync().Result)),
            Is.EqualTo(
                new[]
                {
                    ("Content-Disposition: form-data; name=\"connection_id\"\n", "con_1"),
                    ("Content-Disposition: form-data; name=\"upsert\"\n", sent),
                    ("Content-Type: application/json\nContent-Disposition: form-data; name=\"users\"; filename=\"users.json\"\n", "[{}]"),
                }
            )
        );
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_file_that_was_written_for_new_users_replaces_no_app_metadata(bool upsert)
    {
        FlexImportUser user = new("ada@acme.example", new AcmeFlex(FlexRole.Agent)) { ReplacesAppMetadata = true };
        using Stream file = FlexBulkImport.Write([user], new FlexBulkImportOptions { Upsert = upsert }).Single();

        Assert.That(
            () => Requests.ImportUsers("con_1", file, replaceAppMetadata: true),
            upsert ? Throws.Nothing : Throws.ArgumentException.With.Property("ParamName").EqualTo("file")
        );
        Assert.That(() => Requests.ImportUsers("con_1", file), Throws.Nothing);
    }

    [Test]
    public void Any_bindings_stay_in_their_order_with_the_new_one_last() =>
        Gen.Select(Generate.WholeText.Where(text => text.Length > 0), Generate.WholeText, Generate.Members)
            .Array[0, 20]
            .Sample(bindings =>
            {
                JsonArray array = [];
                JsonArray expected = [];
                foreach ((string id, string name, JsonObject more) in bindings)
                {
                    JsonObject binding = (JsonObject)more.DeepClone();
                    binding["id"] = id;
                    binding["action"] = new JsonObject
                    {
                        ["x"] = more.DeepClone(),
                        ["id"] = "other",
                        ["name"] = "n",
                    };
                    if (name.Length > 0)
                        binding["display_name"] = name;
                    array.Add(binding);
                    expected.Add(Reference("binding_id", id, name));
                }
                expected.Add(Reference("action_id", "ours", "Flex"));
                JsonObject answer = new()
                {
                    ["before"] = new JsonArray(1, new JsonObject()),
                    ["total"] = array.Count,
                    ["bindings"] = array,
                };
                answer["after"] = null;
                using HttpRequestMessage? request = Requests.BindAction(answer.ToJsonString(), "ours", "Flex");
                return JsonNode.DeepEquals(JsonNode.Parse(Body(request!)), new JsonObject { ["bindings"] = expected });
            });

    [Test]
    public void Binding_is_a_PATCH_of_the_flow() =>
        AssertRequest(
            Requests.BindAction(Bindings(), "ours", "Flex")!,
            "PATCH",
            "actions/triggers/post-login/bindings",
            """{ "bindings": [{ "ref": { "type": "action_id", "value": "ours" }, "display_name": "Flex" }] }"""
        );

    [Test]
    public void An_Action_that_is_bound_is_not_bound_again() =>
        Assert.That(
            Requests.BindAction(Bindings("""{ "id": "b1" }""", """{ "id": "b2", "action": { "id": "ours" } }"""), "ours", "x"),
            Is.Null
        );

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "bindings": {} }""")]
    [TestCase("""{ "bindings": [ """)]
    [TestCase("""{ "bindings": [1] }""")]
    [TestCase("""{ "bindings": [{ "id": "b" }, 1] }""")]
    [TestCase("""{ "bindings": [{ "id": "b" } """)]
    [TestCase("""{ "bindings": [{ "id": "b", }] }""")]
    [TestCase("""{ "bindings": [] } x""")]
    [TestCase("""{ "bindings": [], "bindings": [] }""")]
    [TestCase("""{ "bindings": [{ "display_name": "x" }] }""")]
    [TestCase("""{ "bindings": [{ "id": 1 }] }""")]
    [TestCase("""{ "total": 2, "bindings": [{ "id": "b" }] }""")]
    [TestCase("""{ "total": 0, "bindings": [{ "id": "b" }] }""")]
    [TestCase("""{ "total": 1e9, "bindings": [{ "id": "b" }] }""")]
    public void An_answer_that_is_not_all_bindings_is_refused(string answer) =>
        Assert.That(
            () => Requests.BindAction(answer, "ours", "x"),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("bindingsJson")
        );

    private static string Bindings(params string[] bindings) => "{ \"bindings\": [" + string.Join(", ", bindings) + "] }";

    private static JsonObject Reference(string type, string value, string name)
    {
        JsonObject reference = new()
        {
            ["ref"] = new JsonObject { ["type"] = type, ["value"] = value },
        };
        if (name.Length > 0)
            reference["display_name"] = name;
        return reference;
    }

    private static void AssertRequest(HttpRequestMessage request, string method, string path, string? body = null)
    {
        using (request)
        {
            Assert.That(request.Method.Method, Is.EqualTo(method));
            Assert.That(request.RequestUri!.AbsoluteUri, Is.EqualTo(Api + path));
            // The HttpClient adds the token.
            Assert.That(request.Headers, Is.Empty);
            Assert.That(request.Content is null, Is.EqualTo(body is null));
            if (body is null)
                return;
            Assert.That(request.Content!.Headers.ContentType!.ToString(), Is.EqualTo("application/json"));
            Assert.That(JsonNode.DeepEquals(JsonNode.Parse(Body(request)), JsonNode.Parse(body)), Body(request));
        }
    }

    private static string Body(HttpRequestMessage request) => request.Content!.ReadAsStringAsync().Result;
}
