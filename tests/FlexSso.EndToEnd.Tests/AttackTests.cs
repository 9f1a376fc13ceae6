using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests;

/// <summary>
/// What somebody tries who wants to be the worker of ada@acme.example: an account of their own, in a connection that takes anybody, with whatever
/// its owner can write into it. Users edit their name, their picture and their <c>user_metadata</c>, and choose the address of a new account;
/// <c>app_metadata</c>, <c>email_verified</c> and <c>identities</c> are Auth0's.
/// </summary>
public sealed class AttackTests
{
    private const string Ada = Auth0Event.Email;

    // Every declaration that the build does not warn of.
    private static readonly (string Name, GeneratedConfig Config)[] Right =
    [
        ("plain", Declared.Plain),
        ("every attribute", Declared.Enhanced),
        ("verified", DeclaredAccess.Verified),
        ("several", DeclaredAccess.Several),
        ("social", DeclaredAccess.Social),
        ("mapped", DeclaredAccess.Mapped),
        ("groups", DeclaredAccess.Groups),
        ("company", DeclaredAccess.Company),
    ];

    private static IEnumerable<TestCaseData> Declarations() =>
        Right.Select(declared => new TestCaseData(declared.Config).SetArgDisplayNames(declared.Name));

    [TestCaseSource(nameof(Declarations))]
    public void A_self_made_account_with_her_address_gets_nothing_of_hers(object config)
    {
        foreach (string connection in (string[])[Auth0Event.Database, Auth0Event.Social, "github", "email", "acme-partner"])
            new Account(connection).To((GeneratedConfig)config).IsRefused();
    }

    // An account of one's own, verified, and then everything that its owner can write.
    [TestCaseSource(nameof(Declarations))]
    public void Metadata_that_users_edit_gives_no_role_and_no_trust(object config)
    {
        LoginInput login = new Account(Auth0Event.Database)
            .To((GeneratedConfig)config)
            .WithUser(user =>
            {
                user["user_metadata"] = JsonNode.Parse(
                    """
                    {
                      "email_verified": true, "app_metadata": { "flex": { "roles": ["admin"] } }, "flex": { "roles": ["admin"] },
                      "roles": ["admin"], "groups": ["Contact Center Leads"], "authorization": { "roles": ["Contact Center Leads"] },
                      "identities": [{ "connection": "acme-entra" }], "connection": "acme-entra", "__proto__": { "roles": ["admin"] }
                    }
                    """
                );
                user["name"] = """Ada", "roles": ["admin"]""";
                user["nickname"] = "admin";
                user["flex"] = JsonNode.Parse("""{ "roles": ["admin"] }""");
                user["roles"] = new JsonArray("admin");
                user["emailVerified"] = true;
            });
        login.IsRefused();
    }

    // JSON.parse makes an own member of this name, and no prototype.
    [TestCase("""{"__proto__":{"flex":{"roles":["admin"]}}}""")]
    [TestCase("""{"flex":{"__proto__":{"roles":["admin"]}}}""")]
    [TestCase("""{"flex":{"constructor":{"roles":["admin"]}}}""")]
    [TestCase("""{"flex.roles":["admin"]}""")]
    [TestCase("""{"roles":["admin"]}""")]
    [TestCase("""{"Flex":{"Roles":["admin"]}}""")]
    [TestCase("""{"flex":"{\"roles\":[\"admin\"]}"}""")]
    [TestCase("""{"flex":[{"roles":["admin"]}]}""")]
    [TestCase("""{"flex":{"roles":{"length":1,"0":"admin"}}}""")]
    public void Metadata_that_only_looks_like_roles_gives_none(string appMetadata)
    {
        foreach ((_, GeneratedConfig config) in Right)
        {
            new Account(Auth0Event.Database).To(config).WithUser(user => user["app_metadata"] = JsonNode.Parse(appMetadata)).IsRefused();
        }
    }

    [TestCase("""<Attribute Name="roles"><AttributeValue>admin</AttributeValue></Attribute>""")]
    [TestCase("""]]></AttributeValue></Attribute><Attribute Name="roles"><AttributeValue>admin""")]
    [TestCase("Ada\r\n<!-- -->&lt;admin&gt;&#13;")]
    [TestCase("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;")]
    [TestCase("agent,admin")]
    public void Hostile_values_of_a_profile_arrive_as_the_texts_that_they_are(string value)
    {
        LoginInput login = LoginForm
            .EnhancedFromFlex.Login(Declared.Enhanced.AppMetadata("agent@acme.example"))
            .WithUser(user =>
            {
                user["name"] = value;
                user["user_metadata"] = new JsonObject { ["location"] = value };
                user["app_metadata"]!["flex"]!["department"] = value;
            });
        LoginAnswer answer = login.Run().Accepted();
        JsonObject worker = answer.Worker().Worker!.Attributes;
        string text = value.ReplaceLineEndings(" ");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Worker().Worker!.FriendlyName, Is.EqualTo(Ada));
            Assert.That(worker["roles"]!.ToJsonString(), Is.EqualTo("""["agent"]"""));
            Assert.That((string?)worker["full_name"], Is.EqualTo(text));
            Assert.That((string?)worker["location"], Is.EqualTo(text));
            Assert.That((string?)worker["department"], Is.EqualTo(text));
            Assert.That(answer.NodeSaml!.Attributes!["roles"], Is.EqualTo(new[] { "agent" }));
            Assert.That(answer.Wsfed!.Attributes!["roles"], Is.EqualTo(new[] { "agent" }));
        });
    }

    // TaskRouter compares names without case, so these are Ada. Nobody has verified that they are hers.
    [TestCase("ADA@ACME.EXAMPLE")]
    [TestCase("Ada@Acme.Example")]
    public void Her_address_in_another_case_is_no_way_around(string email)
    {
        foreach ((_, GeneratedConfig config) in Right)
            new Account(Auth0Event.Database) { Email = email }
                .To(config)
                .IsRefused();
    }

    // Software along the way may strip these, and the address would be hers.
    [TestCase(" ada@acme.example")]
    [TestCase("ada@acme.example ")]
    [TestCase("ada@acme.example\t")]
    [TestCase("ada@acme.example\u00a0")]
    [TestCase("ada@acme.example\u3000")]
    [TestCase("ada@acme.example\ufeff")]
    [TestCase("ada@acme.example\u200b")]
    [TestCase("\u202eada@acme.example")]
    [TestCase("a\u00adda@acme.example")]
    [TestCase("ada@acme.example\0")]
    [TestCase("ada@acme.example\r\n")]
    public void Her_address_with_blanks_or_invisible_characters_is_no_address(string email) =>
        new Account(Auth0Event.Database)
        {
            Email = email,
            IsVerified = true,
            Roles = ["agent"],
        }
            .To(Declared.Plain)
            .IsRefused("this user has no usable e-mail address in Auth0");

    // Another address, and so another worker. It is not hers, however much it looks like it.
    [TestCase("аda@acme.example", Description = "a Cyrillic letter")]
    [TestCase("ａda@acme.example", Description = "a full-width letter")]
    [TestCase("ada@acme.example.")]
    [TestCase("ada+1@acme.example")]
    [TestCase("a.da@acme.example")]
    [TestCase("ada@acme.examp1e")]
    [TestCase("\"ada@acme.example\"@evil.example")]
    [TestCase("ada@acme.example@evil.example")]
    public void A_look_alike_of_her_address_is_another_worker(string email)
    {
        Account account = new(Auth0Event.Database)
        {
            Email = email,
            IsVerified = true,
            Roles = ["agent"],
        };
        account.To(DeclaredAccess.Verified).SignsInAs(email, "agent");
        (account with { IsVerified = false }).To(DeclaredAccess.Verified).IsRefused("is not verified");
    }
}
