using System.Text.Json;
using Acornima;
using Acornima.Ast;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Docs;

/// <summary><c>docs/artifacts.md</c> says of the artifacts what is in them.</summary>
public sealed class ArtifactPageTests
{
    private const string Prefix = "Twilio Flex sign-in: ";

    private static readonly DocFile Page = DocFile.Read("artifacts.md");

    // All types, so that every helper and with it every refusal is in the Action; named as in the page's table. Nothing but DefaultRole is left out.
    private static readonly GeneratorRun Run = GeneratorRun
        .On(
            Declarations.Config(
                "[FlexUser(\"ada@acme.example\", FlexRole.Admin)] [FlexRoleMapping(\"Agents\", FlexRole.Agent)]",
                """
                [FlexAttribute("department")] public string Department { get; set; }
                [FlexAttribute("languages")] public string[] Languages { get; set; }
                [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; }
                [FlexAttribute("vip")] public bool Vip { get; set; }
                """,
                Declarations.Arguments + ", RolesFrom = \"event.authorization.roles\", RequireVerifiedEmail = true"
            )
        )
        .Compiles();

    private static readonly string Action = Run.Artifact("post-login-action.js");

    [Test]
    public void The_table_of_the_addon_has_its_keys_in_their_order_and_its_values()
    {
        using JsonDocument addon = JsonDocument.Parse(Run.Artifact("saml-addon.json"));
        string[][] rows = [.. DocFile.Rows(Page.Section("saml-addon.json"))];
        Assert.That(rows.Select(r => r[0]), Is.EqualTo(addon.RootElement.EnumerateObject().Select(p => $"`{p.Name}`")));
        foreach (string[] row in rows)
        {
            JsonElement value = addon.RootElement.GetProperty(row[0].Trim('`'));
            if (row[1] == "the ACS URL")
                Assert.That(value.GetString(), Does.StartWith("https://login.flex.us1.twilio.com/login/callback?connection=JQ"));
            else if (row[0] == "`audience`")
                Assert.That(value.GetString(), Does.StartWith(DocFile.CodeSpans(row[1]).Single().TrimEnd('…')));
            else
                Assert.That(Plain(row[1].Trim('`')), Is.EqualTo(Plain(value.GetRawText().Trim('"'))), row[0]);
        }

        static string Plain(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));
    }

    [Test]
    public void The_addon_has_none_of_the_keys_that_the_page_rules_out()
    {
        string addon = Run.Artifact("saml-addon.json");
        foreach (string key in new[] { "issuer", "signingCert", "mapUnknownClaimsAsIs" })
        {
            Assert.That(Page.Section("saml-addon.json"), Does.Contain($"**No `{key}`.**"));
            Assert.That(addon, Does.Not.Contain($"\"{key}\""));
        }
        Assert.That(addon, Does.Not.Contain("null"));
    }

    [Test]
    public void The_table_of_attributes_has_the_keys_and_names_of_the_Action()
    {
        string[][] rows = [.. DocFile.Rows(Page.Section("post-login-action.js")).Where(r => r.Length == 4)];
        Assert.That(rows, Has.Length.EqualTo(4));
        string values = string.Join(
            ",",
            """ "roles": ["agent"] """,
            """ "department": "Sales" """,
            """ "languages": ["en", "de"] """,
            """ "channel_voice_capacity": 3 """,
            """ "vip": true """
        );
        ActionRun run = ActionRun.Of(
            Action,
            Declarations.Event($$"""{ "email": "ada@acme.example", "email_verified": true, "app_metadata": { "flex": { {{values}} } } }""")
        );
        foreach (string[] row in rows)
        {
            string[] cells = [.. row.Select(c => c.Trim('`'))];
            Assert.That(values, Does.Contain($"\"{cells[1]}\""));
            Assert.That(run[cells[2]], Is.EqualTo($"\"{cells[3]}\""), "sent by the Action");
        }
    }

    [Test]
    public void The_Action_contains_nothing_that_the_page_rules_out()
    {
        foreach (string absent in new[] { "require(", "event.secrets", "setAudience", "fetch(", "ada@acme.example", "console.", "let " })
            Assert.That(Action, Does.Not.Contain(absent));
    }

    [Test]
    public void Every_refusal_of_the_Action_is_explained_and_every_explained_one_is_a_refusal()
    {
        List<MessageTemplate> refusals = [.. Refusals()];
        string[] sentences =
        [
            .. DocFile.Rows(Page.Section("When the Action refuses a login")).Select(row => DocFile.CodeSpans(row[0]).Single()),
        ];
        Assert.That(refusals, Has.Count.EqualTo(14), "the number of 'throw new Refusal', and the one for what is unforeseen");
        using (Assert.EnterMultipleScope())
        {
            foreach (string sentence in sentences)
                Assert.That(refusals.Count(r => r.Matches(sentence)), Is.EqualTo(1), sentence);
            foreach (MessageTemplate refusal in refusals)
                Assert.That(sentences.Count(refusal.Matches), Is.EqualTo(1), $"a sentence for: {refusal}");
        }
    }

    [Test]
    public void A_refusal_begins_with_the_words_to_search_for()
    {
        ActionRun run = ActionRun.Of(
            Action,
            $$"""{ "client": { "client_id": "{{Declarations.ClientId}}" }, "transaction": { "protocol": "samlp" }, "user": {} }"""
        );
        Assert.That(run.Denied.Single(), Does.StartWith(Prefix));
        Assert.That(Page.Section("When the Action refuses a login"), Does.Contain($"`{Prefix.Trim()}`"));
    }

    [Test]
    public void The_file_of_a_user_has_the_name_of_the_table()
    {
        string[][] rows =
        [
            .. DocFile.Rows(Page.Section("app-metadata, one file per user")).Where(r => r[0].Contains('@', StringComparison.Ordinal)),
        ];
        Assert.That(rows, Has.Length.EqualTo(5));
        foreach (string[] row in rows)
            Assert.That(row[1].Trim('`'), Is.EqualTo(ArtifactFileName.From(row[0].Trim('`')) + ".json"));
        Assert.That(Run.Artifacts().Keys, Does.Contain("Acme.AcmeFlex/app-metadata/ada@acme.example.json"));
    }

    [Test]
    public void The_examples_compile()
    {
        foreach (string code in DocFile.CodeBlocks(Page.Text, "csharp"))
        {
            CSharpCompilation compilation = Compile.Sources([code], nullable: NullableContextOptions.Enable);
            Assert.That(GeneratorRun.On(compilation).Compiles().Artifacts(), Is.Not.Empty);
        }
        Assert.That(Run.Output.GetTypeByMetadataName("Acme.AcmeFlex+AppMetadata")!.GetMembers("AdaAcmeExample"), Is.Not.Empty);
    }

    /// <summary>The argument of every <c>new Refusal(…)</c>, and the sentence for any other error.</summary>
    private static IEnumerable<MessageTemplate> Refusals() =>
        new Parser()
            .ParseScript(Action)
            .DescendantNodes()
            .Select(node =>
                node switch
                {
                    NewExpression { Callee: Identifier { Name: "Refusal" } } refusal => refusal.Arguments.Single(),
                    ConditionalExpression { Test: BinaryExpression { Right: Identifier { Name: "Refusal" } } } choice => choice.Alternate,
                    _ => null,
                }
            )
            .OfType<Node>()
            .Select(text =>
                text switch
                {
                    StringLiteral literal => new MessageTemplate([literal.Value]),
                    TemplateLiteral template => new MessageTemplate([.. template.Quasis.Select(q => q.Value.Cooked!)]),
                    var other => throw new InvalidOperationException($"a refusal that is neither a text nor a template: {other.TypeText}"),
                }
            );
}
