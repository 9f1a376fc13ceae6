using System.Text.Json;
using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Terraform;

/// <summary><c>terraform/</c>, read by HashiCorp's own parser.</summary>
public sealed class TerraformTests
{
    private TerraformDeclared _declared = null!;

    [OneTimeSetUp]
    public void Build() => _declared = new TerraformDeclared();

    [OneTimeTearDown]
    public void Remove() => _declared.Dispose();

    [TestCaseSource(typeof(TerraformDeclared), nameof(TerraformDeclared.Folders))]
    public void Module_is_laid_out_as_terraform_fmt_does_it_and_has_only_what_the_provider_documents(string folder)
    {
        foreach (string name in (string[])["main.tf", "variables.tf"])
        {
            string text = _declared.Read(folder + "/terraform/" + name);
            HclFile file = Parse(text);
            Assert.That(file.Formatted, Is.EqualTo(text));
            foreach (JsonProperty type in file.Json.EnumerateObject())
                CheckBlocks(
                    type.Name,
                    type.Value,
                    type.Name is "resource" or "data" ? 2
                        : type.Name is "provider" or "variable" ? 1
                        : 0
                );
        }
    }

    [TestCaseSource(typeof(TerraformDeclared), nameof(TerraformDeclared.Folders))]
    public void Module_has_the_values_of_the_other_artifacts(string folder)
    {
        string text = _declared.Read(folder + "/terraform/main.tf");
        JsonElement main = Parse(text).Json;
        JsonElement client = Resource(main, "auth0_client");
        string[] callbacks =
        [
            .. JsonDocument
                .Parse(_declared.Read(folder + "/saml-addon.json"))
                .RootElement.EnumerateObject()
                .Where(member => member.Name is "recipient")
                .Select(member => member.Value.GetString()!),
        ];
        JsonElement action = Resource(main, "auth0_action");
        string environment = folder.Contains('/', StringComparison.Ordinal) ? "-" + folder.Split('/')[1] : "";
        Assert.Multiple(() =>
        {
            Assert.That(
                HclFile.Literal(client.GetProperty("name").GetString()!),
                Is.EqualTo(folder == "Acme.Hostile" ? TerraformDeclared.HostileName : "Twilio Flex")
            );
            Assert.That(client.GetProperty("callbacks")[0].GetString(), Is.EqualTo(callbacks.Single()));
            Assert.That(client.GetProperty("callbacks").GetArrayLength(), Is.EqualTo(folder == "Acme.Legacy" ? 2 : 1));
            Assert.That(
                main.GetProperty("provider").GetProperty("auth0")[0].GetProperty("domain").GetString(),
                Is.EqualTo(TerraformDeclared.DomainOf(folder))
            );
            Assert.That(
                main.GetProperty("import")[0].GetProperty("id").GetString(),
                Is.EqualTo(folder.EndsWith("/prod", StringComparison.Ordinal) ? TerraformDeclared.ProdClientId : Tenant.ClientId)
            );
            Assert.That(
                Plain(client.GetProperty("addons")[0].GetProperty("samlp")[0]),
                Is.EqualTo(SnakeCase(_declared.Read(folder + "/saml-addon.json")))
            );
            Assert.That(action.GetProperty("name").GetString(), Is.EqualTo("twilio-flex-sign-in" + environment));
            Assert.That(action.GetProperty("runtime").GetString(), Is.EqualTo(folder == "Acme.Chosen" ? "node18" : "node22"));
            Assert.That(action.GetProperty("code").GetString(), Is.EqualTo("${file(\"${path.module}/post-login-action.js\")}"));
            Assert.That(
                _declared.Read(folder + "/terraform/post-login-action.js"),
                Is.EqualTo(_declared.Read(folder + "/post-login-action.js"))
            );
            Assert.That(main.GetProperty("resource").TryGetProperty("auth0_trigger_actions", out _), Is.False);
        });
    }

    [TestCaseSource(typeof(TerraformDeclared), nameof(TerraformDeclared.Folders))]
    public void Users_are_those_of_the_other_artifacts_by_the_e_mail_that_Auth0_keeps(string folder)
    {
        Dictionary<string, JsonElement> users = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(
            _declared.Read(folder + "/terraform/users.json")
        )!;
        string[] files = [.. _declared.AppMetadata(folder)];
        Assert.That(users.Keys, Is.EquivalentTo(files.Select(file => Path.GetFileNameWithoutExtension(file).ToLowerInvariant())));
        foreach (string file in files)
        {
            Assert.That(
                JsonElement.DeepEquals(
                    users[Path.GetFileNameWithoutExtension(file).ToLowerInvariant()],
                    JsonDocument.Parse(File.ReadAllText(file)).RootElement
                ),
                file
            );
        }
    }

    // The key that a user writes, the key of users.json and what Auth0 holds are brought together in lower case.
    [Test]
    public void E_mails_are_compared_without_case()
    {
        JsonElement main = Parse(_declared.Read("Acme.Hostile/terraform/main.tf")).Json;
        const string Ids = "${local.flex_user_ids}";
        Assert.That(
            main.GetProperty("locals")[0].GetProperty("flex_user_ids").GetString(),
            Is.EqualTo("${{ for email, id in var.flex_user_ids : lower(email) => id }}")
        );
        Assert.That(main.GetProperty("import").EnumerateArray().Last().GetProperty("for_each").GetString(), Is.EqualTo(Ids));
        Assert.That(
            main.GetProperty("data").GetProperty("auth0_user").GetProperty("flex")[0].GetProperty("for_each").GetString(),
            Is.EqualTo(Ids)
        );
        JsonElement user = Resource(main, "auth0_user");
        Assert.That(user.GetProperty("for_each").GetString(), Is.EqualTo(Ids));
        Assert.That(
            user.GetProperty("lifecycle")[0].GetProperty("precondition")[0].GetProperty("condition").GetString(),
            Is.EqualTo("${lower(data.auth0_user.flex[each.key].email) == each.key}")
        );
    }

    // Without it the missing key would be an error of the language, and prevent_destroy would refuse the removed line without a word about roles.
    [Test]
    public void Who_is_no_longer_declared_is_refused_with_what_to_do()
    {
        JsonElement user = Resource(Parse(_declared.Read("Acme.Hostile/terraform/main.tf")).Json, "auth0_user");
        JsonElement precondition = user.GetProperty("lifecycle")[0].GetProperty("precondition")[1];
        Assert.That(precondition.GetProperty("condition").GetString(), Is.EqualTo("${contains(keys(local.flex_users), each.key)}"));
        Assert.That(
            precondition.GetProperty("error_message").GetString(),
            Does.Contain("take flex out of app_metadata").And.Contain("terraform state rm")
        );
    }

    [Test]
    public void Undeclared_settings_stay_as_they_are_in_Auth0()
    {
        JsonElement main = Parse(_declared.Read("Acme.Hostile/terraform/main.tf")).Json;
        Assert.That(Ignored(Resource(main, "auth0_client")), Is.EquivalentTo(TerraformSchema.KeptOfClient));
        JsonElement user = Resource(main, "auth0_user");
        Assert.That(Ignored(user), Is.EquivalentTo(TerraformSchema.KeptOfUser));
        // The provider sends null for each key that is not named.
        Assert.That(user.GetProperty("app_metadata").GetString(), Does.Contain("data.auth0_user.flex[each.key].app_metadata"));
        Assert.That(user.GetProperty("lifecycle")[0].GetProperty("prevent_destroy").GetBoolean(), Is.True);
        Assert.That(Resource(main, "auth0_client").GetProperty("lifecycle")[0].GetProperty("prevent_destroy").GetBoolean(), Is.True);
    }

    // A failed build withdraws main.tf. Without it the reference cannot be resolved, and Terraform stops.
    [Test]
    public void Backend_of_the_page_needs_the_application_of_main()
    {
        string page = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "docs", "uploads.md"));
        string text = Regex
            .Matches(page, "^```hcl\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(block => block.Groups[1].Value)
            .Single(block => block.Contains("backend", StringComparison.Ordinal));
        HclFile backend = Parse(text);
        Assert.That(backend.Formatted, Is.EqualTo(text));
        Assert.That(
            backend.Json.GetProperty("output").GetProperty("flex_client_id")[0].GetProperty("value").GetString(),
            Is.EqualTo("${auth0_client.flex.client_id}")
        );
        JsonElement main = Parse(_declared.Read("Acme.Hostile/terraform/main.tf")).Json;
        Assert.That(Resource(main, "auth0_client").ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    private static HclFile Parse(string text) => NodeProcess.Shared.Call<HclFile[]>("readHcl", new { texts = new[] { text } }).Single();

    private static JsonElement Resource(JsonElement main, string type) =>
        main.GetProperty("resource").GetProperty(type).GetProperty("flex")[0];

    private static IEnumerable<string> Ignored(JsonElement resource) =>
        resource.GetProperty("lifecycle")[0].GetProperty("ignore_changes").EnumerateArray().Select(name => name.GetString()![2..^1]);

    private static void CheckBlocks(string path, JsonElement value, int labels)
    {
        if (labels > 0)
        {
            foreach (JsonProperty label in value.EnumerateObject())
            {
                // The last label is a name that the module chooses.
                CheckBlocks(labels == 1 && path.Count(c => c == '.') == 1 ? path : path + "." + label.Name, label.Value, labels - 1);
            }
            return;
        }
        Assert.That(value.ValueKind, Is.EqualTo(JsonValueKind.Array), path);
        foreach (JsonElement block in value.EnumerateArray())
            CheckBlock(path, block);
    }

    private static void CheckBlock(string path, JsonElement block)
    {
        Dictionary<string, (char Type, bool IsRequired)> schema = TerraformSchema.Of(path);
        string[] names = [.. block.EnumerateObject().Select(argument => argument.Name)];
        Assert.That(names, Is.SubsetOf(schema.Keys), path);
        Assert.That(names, Is.SupersetOf(schema.Where(argument => argument.Value.IsRequired).Select(argument => argument.Key)), path);
        foreach (JsonProperty argument in block.EnumerateObject())
        {
            if (schema[argument.Name].Type == '*')
                CheckBlocks(path + "." + argument.Name, argument.Value, 0);
            else
                Assert.That(Fits(schema[argument.Name].Type, argument.Value), Is.True, $"{path}.{argument.Name}: {argument.Value}");
        }
    }

    // The parser returns an expression as text. Only Terraform can evaluate it.
    private static bool Fits(char type, JsonElement value) =>
        type switch
        {
            's' => value.ValueKind == JsonValueKind.String,
            'b' => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            'n' => value.ValueKind == JsonValueKind.Number,
            'l' => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
            'm' => value.ValueKind == JsonValueKind.Object
                && value.EnumerateObject().All(item => item.Value.ValueKind == JsonValueKind.String),
            _ => value.GetString()!.StartsWith("${", StringComparison.Ordinal),
        };

    private static SortedDictionary<string, string> Plain(JsonElement block) =>
        new(
            block.EnumerateObject().ToDictionary(member => member.Name, member => JsonSerializer.Serialize(member.Value)),
            StringComparer.Ordinal
        );

    private static SortedDictionary<string, string> SnakeCase(string addon) =>
        new(
            JsonDocument
                .Parse(addon)
                .RootElement.EnumerateObject()
                .ToDictionary(
                    member => Regex.Replace(member.Name, "[A-Z]", letter => "_" + letter.Value.ToLowerInvariant()),
                    member => JsonSerializer.Serialize(member.Value)
                ),
            StringComparer.Ordinal
        );
}
