using System.Text.Json;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0412_ForbiddenField
{
    private const string Id = RuleIds.ForbiddenField;

    [TestCase("__tenant")]
    [TestCase("_id")]
    [TestCase("blocked")]
    [TestCase("clientID")]
    [TestCase("created_at")]
    [TestCase("email_verified")]
    [TestCase("email")]
    [TestCase("globalClientID")]
    [TestCase("global_client_id")]
    [TestCase("identities")]
    [TestCase("lastIP")]
    [TestCase("lastLogin")]
    [TestCase("loginsCount")]
    [TestCase("metadata")]
    [TestCase("multifactor_last_modified")]
    [TestCase("multifactor")]
    [TestCase("updated_at")]
    [TestCase("user_id")]
    public void A_name_that_Auth0_keeps_for_itself(string field)
    {
        Expect
            .Error(
                Id,
                With($"[|\"event.user.app_metadata.{field}\"|]"),
                $"Source 'event.user.app_metadata.{field}' reads the field '{field}', which Auth0 does not allow in app_metadata; "
                    + "store the value under another name"
            )
            .HasNoFix();
        Expect.Error(Id, With($"[|\"event.user.app_metadata.{field}.x\"|]"));
        Expect.Nothing(With($"\"event.user.app_metadata.flex.{field}\""));
    }

    [TestCase("app_metadata.$x", "$x")]
    [TestCase("user_metadata.a$b", "a$b")]
    [TestCase("user_metadata.hr.$level.x", "$level")]
    public void A_dollar_sign(string path, string field) =>
        Expect.Error(
            Id,
            With($"[|\"event.user.{path}\"|]"),
            $"Source 'event.user.{path}' reads the field '{field}', and Auth0 allows no '$' in a metadata field name; "
                + "store the value under another name"
        );

    [TestCase("event.user.email")]
    [TestCase("event.user.directory.email")]
    [TestCase("event.user.app_metadata.emails")]
    [TestCase("event.organization.metadata.email")]
    [TestCase("event.client.metadata.email")]
    [TestCase("event.user.profile.$x")]
    public void A_field_that_is_allowed(string source) => Expect.Nothing(With($"\"{source}\""));

    /// <summary>What the package writes itself holds neither character, whatever the attribute is called, and the Action reads the same.</summary>
    [Test]
    public void No_key_of_a_payload_holds_a_dot_or_a_dollar_sign()
    {
        string[] names = ["channel.voice.capacity", "a.b.c", "$", "$x.$y", "a$b", "x.$", "a-b c.d", "größe.$"];
        string members = string.Concat(
            names.Select((name, i) => $"[FlexAttribute(\"{name}\")] public int X{i} {{ get; set; }} = {i + 1};\n")
        );
        GeneratorRun run = GeneratorRun.On(Sources.Members(members), Framework.Net80).Compiles();
        using EmittedAssembly assembly = new(run);
        string json = EmittedAssembly.Json(assembly.Create("Acme.AcmeFlex", "Agent"));
        using JsonDocument payload = JsonDocument.Parse(json);
        JsonProperty[] fields = [.. payload.RootElement.EnumerateObject(), .. payload.RootElement.GetProperty("flex").EnumerateObject()];
        Assert.That(fields, Has.Length.EqualTo(names.Length + 2), "flex, roles and the attributes");
        Assert.That(fields.Select(f => f.Name), Has.None.Contains(".").And.None.Contains("$"));

        ActionRun login = ActionRun.Of(
            run.Artifact("/post-login-action.js"),
            Declarations.Event($$"""{ "email": "ada@acme.example", "app_metadata": {{json}} }""")
        );
        Assert.That(names.Select((name, i) => login[i == 0 ? name : name + ".int"]), Is.EqualTo(names.Select((_, i) => $"\"{i + 1}\"")));
    }

    private static string With(string source) =>
        Sources.Members($"[FlexAttribute(\"x\", Source = {source})] public string X {{ get; set; }}");
}
