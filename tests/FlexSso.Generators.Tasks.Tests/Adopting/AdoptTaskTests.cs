namespace FlexSso.Generators.Tasks.Tests.Adopting;

/// <summary>The task behind <c>dotnet build -t:FlexSsoAdopt</c>: which files it writes, and when it writes none.</summary>
public sealed class AdoptTaskTests
{
    private const string Addon = "{ \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\" }";

    [Test]
    public void Many_users_become_a_roster_and_a_few_stay_in_the_code()
    {
        using TaskProject project = new();
        project.Folder.Write("App/few.json", Users(20));
        project.Folder.Write("App/many.json", Users(21));

        project.Adopt(task => task.ClassName = "Few", "few.json");
        project.Adopt(task => task.ClassName = "Acme.Many", "many.json");

        Assert.That(File.ReadAllText(project["Few.cs"]).Split("[FlexUser(\"user"), Has.Length.EqualTo(21));
        Assert.That(File.Exists(project["Few.roster.json"]), Is.False);
        Assert.That(File.ReadAllText(project["Many.cs"]), Does.Not.Contain("FlexUser").And.Contains("namespace Acme"));
        Assert.That(File.ReadAllText(project["Many.roster.json"]).Split("@acme.example"), Has.Length.EqualTo(22));
        Assert.That(project.Lines, Has.Some.Contains("<FlexRoster Include=\"Many.roster.json\" Config=\"Acme.Many\" />"));
        // A web project would publish it before anyone has added that line.
        Assert.That(project.FindPrivate("Many.roster.json", "Other.roster.json"), Is.EqualTo(new[] { "Many.roster.json" }));
    }

    [Test]
    public void Values_of_users_become_a_roster_and_attributes()
    {
        using TaskProject project = new();
        project.Folder.Write(
            "App/users.json",
            """[{"email":"ada@acme.example","app_metadata":{"flex":{"roles":["agent"],"skills":["a"],"level":3,"hr":{"x":1}}}}]"""
        );

        project.Adopt(task => task.ClassName = "Flex", "users.json");

        string code = File.ReadAllText(project["Flex.cs"]);
        Assert.That(code, Does.Contain("[FlexAttribute(\"skills\")]").And.Contain("int? Level"));
        Assert.That(
            code,
            Does.Contain(
                "// - users.json(1,97): app_metadata.flex.hr of the users is not carried over: a worker attribute has no such value"
            )
        );
        Assert.That(File.ReadAllText(project["Flex.roster.json"]), Does.Contain("\"level\": 3").And.Not.Contain("hr"));
    }

    [Test]
    public void What_cannot_be_adopted_is_an_error_and_writes_nothing()
    {
        using TaskProject project = new();
        project.Folder.Write("App/addon.json", Addon);
        project.Folder.Write("App/Flex.cs", "// mine");
        project.Folder.Write("App/other.json", "{ \"a\": 1 }");

        Assert.That(project.Adopt(task => task.ClassName = "Flex", "addon.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0714" }));
        Assert.That(File.ReadAllText(project["Flex.cs"]), Is.EqualTo("// mine"));
        Assert.That(project.Adopt(null, "other.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0714" }));
        Assert.That(project.Adopt(null, "addon.json", "gone.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0709" }));
        Assert.That(File.Exists(project["TwilioFlex.cs"]), Is.False);

        Assert.That(project.Adopt(task => (task.ClassName, task.Overwrites) = ("Flex", true), "addon.json"), Is.True);
        Assert.That(File.ReadAllText(project["Flex.cs"]), Does.Contain("Audience = \"urn:flex:JQ0123456789abcdef0123456789abcdef\""));
    }

    [TestCase("...")]
    [TestCase("_")]
    public void A_class_needs_a_name(string name)
    {
        using TaskProject project = new();
        project.Folder.Write("App/addon.json", Addon);

        Assert.That(project.Adopt(task => task.ClassName = name, "addon.json"), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(new[] { "FLEXSSO0714" }));
    }

    [Test]
    public void A_namespace_that_is_a_keyword_is_one_in_code_only()
    {
        using TaskProject project = new();
        project.Folder.Write("App/many.json", Users(21));

        project.Adopt(task => task.ClassName = "acme.event.Flex", "many.json");

        Assert.That(File.ReadAllText(project["Flex.cs"]), Does.Contain("namespace acme.@event\n"));
        Assert.That(project.Lines, Has.Some.Contains("Config=\"acme.event.Flex\""));
    }

    [Test]
    public void Thousands_of_users_who_cannot_be_adopted_are_two_hundred_notes_and_a_word()
    {
        string user = """{"email":"a@acme.example","app_metadata":{"flex":{}}}""";

        List<string> notes = Adopted.From(("users.json", "[" + string.Join(",\n", Enumerable.Repeat(user, 20_000)) + "]")).Notes;

        Assert.That(notes, Has.Count.EqualTo(201));
        Assert.That(notes[^1], Is.EqualTo("users.json: more was not carried over and is not listed; adopt a part of the file at a time"));
    }

    [Test]
    public void No_address_reaches_the_log()
    {
        using TaskProject project = new();
        project.Folder.Write("App/users.json", """[{"email":"ada@acme.example","app_metadata":{"flex":{}}}]""");

        project.Adopt(null, "users.json");

        Assert.That(project.Complaints.Concat(project.Lines), Is.Not.Empty.And.None.Contains("ada@"));
    }

    [Test]
    public void A_user_who_is_blocked_or_different_elsewhere_is_a_note() =>
        Assert.That(
            Adopted
                .From(
                    (
                        "users.json",
                        """
                        [{"email":"a@acme.example","app_metadata":{"flex":{"roles":["agent","admin"],"x":1}}},
                         {"email":"A@acme.example","app_metadata":{"flex":{"roles":["admin","agent"],"x":1}}},
                         {"email":"a@acme.example","app_metadata":{"flex":{"roles":["agent","admin"],"x":2}}},
                         {"email":"b@acme.example","blocked":true,"app_metadata":{"flex":{"roles":["admin"]}}}]
                        """.ReplaceLineEndings("\n")
                    )
                )
                .Notes,
            Is.EqualTo(
                new[]
                {
                    "users.json(3,51): 'a@acme.example' has other roles or values elsewhere; only one of them can be right",
                    "users.json(4,2): the user is blocked in Auth0, so it is not carried over",
                }
            )
        );

    [Test]
    public void Settings_of_an_addon_that_no_argument_says_are_notes()
    {
        List<string> notes = Adopted
            .From(
                ("addon.json", "{\n\"audience\": \"urn:flex:JQ\",\n\"mapIdentities\": true,\n\"signResponse\": true,\n\"color\": \"red\" }")
            )
            .Notes;

        Assert.That(
            notes,
            Is.EqualTo(
                new[]
                {
                    "addon.json(3,18): 'mapIdentities' is true, and the declaration gives false",
                    "addon.json(5,1): 'color' is 'red', and the declaration does not set it",
                }
            )
        );
    }

    [Test]
    public void An_export_gives_what_is_of_Flex_alone()
    {
        string[] lines = Adopted.Lines(
            (
                "clients/Flex.json",
                $$"""{ "name": "Contact Center", "client_id": "abc", "callbacks": ["https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef", "http://localhost:3000"], "addons": { "samlp": {{Addon}} } }"""
            ),
            ("clients/Shop.json", """{ "name": "Shop", "client_id": "def", "callbacks": ["https://shop.example"] }"""),
            (
                "actions/shop.json",
                """{ "name": "shop", "code": "./actions/shop/code.js", "supported_triggers": [{ "id": "post-login" }] }"""
            ),
            ("actions/shop/code.js", "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('a', 1); };")
        );

        Assert.That(
            lines,
            Is.SupersetOf(
                new[]
                {
                    "AcsUrl = \"https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef\",",
                    "ClientId = \"abc\",",
                    "ApplicationName = \"Contact Center\",",
                }
            )
        );
        Assert.That(lines, Has.None.Contains("Shop").And.None.Contains("idToken"));
    }

    private static string Users(int count) =>
        "["
        + string.Join(
            ",",
            Enumerable
                .Range(1, count)
                .Select(i => $$$$"""{"email":"user{{{{i}}}}@acme.example","app_metadata":{"flex":{"roles":["agent"]}}}""")
        )
        + "]";
}
