using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Artifacts;

/// <summary>The post-login Action, executed.</summary>
public sealed class ActionTests
{
    private static readonly string Action = Emit(
        """
        [FlexAttribute("department")] public string Department { get; set; }
        [FlexAttribute("languages")] public string[] Languages { get; set; }
        [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; }
        [FlexAttribute("vip")] public bool Vip { get; set; }
        [FlexAttribute("levels")] public int[] Levels { get; set; }
        [FlexAttribute("flags")] public bool[] Flags { get; set; }
        [FlexAttribute("hobby", Source = "event.user.user_metadata.likes.hobby")] public string Hobby { get; set; }
        """
    );

    [Test]
    public void A_Flex_login_sets_the_four_attributes_and_the_declared_ones()
    {
        ActionRun run = ActionRun.Of(
            Action,
            Event(
                """
                "email": "ada@acme.example", "name": "Ada", "picture": "https://img.example/a.png",
                "user_metadata": { "likes": { "hobby": "chess" } },
                "app_metadata": { "flex": { "roles": ["agent", "wfo.team_leader"], "department": "Sales", "languages": ["en", "de"],
                  "channel_voice_capacity": 3, "vip": true, "levels": [1, -2], "flags": [true, false] } }
                """
            )
        );

        Assert.That(run.Denied, Is.Empty);
        Assert.That(
            run.Attributes.GetRawText(),
            Is.EqualTo(
                """
                {"email":"ada@acme.example","full_name":"Ada","image_url":"https://img.example/a.png","roles":["agent","wfo.team_leader"],"department":"Sales","languages.stringarray":"en,de","channel.voice.capacity.int":"3","vip.boolean":"true","levels.intarray":"1,-2","flags.booleanarray":"true,false","hobby":"chess"}
                """
            )
        );
    }

    [Test]
    public void An_absent_optional_attribute_is_sent_empty_so_that_Flex_clears_it()
    {
        ActionRun run = ActionRun.Of(
            Action,
            Event(
                """
                "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"], "vip": null } }
                """
            )
        );

        Assert.That(run.Denied, Is.Empty);
        foreach (
            string name in new[]
            {
                "image_url",
                "department",
                "languages.stringarray",
                "channel.voice.capacity.int",
                "vip.boolean",
                "hobby",
            }
        )
            Assert.That(run[name], Is.EqualTo("\"\""), name);
        Assert.That(run["full_name"], Is.EqualTo("\"ada@acme.example\""), "Flex needs a full name");
    }

    [TestCase("""{"client": {"client_id": "anotherClientanotherClient012345"}, "transaction": {"protocol": "samlp"}, "user": {}}""")]
    [TestCase(
        """{"client": {"client_id": "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"}, "transaction": {"protocol": "oidc-basic-profile"}, "user": {}}"""
    )]
    [TestCase("""{"client": {"client_id": "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"}, "user": {}}""")]
    [TestCase("""{"transaction": {"protocol": "samlp"}}""")]
    [TestCase("{}")]
    [TestCase("null")]
    public void Every_other_login_of_the_tenant_passes_untouched(string eventJson)
    {
        ActionRun run = ActionRun.Of(Action, eventJson);

        Assert.That(run.Denied, Is.Empty);
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty);
    }

    [TestCase("""  "app_metadata": {} """, "this user has no Flex role")]
    [TestCase(""" "name": "no metadata" """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": null } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": [] } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": {} } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": { "roles": null } } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": { "roles": [] } } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": { "roles": "admin" } } """, "this user has no Flex role")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["administrator"] } } """, "\"administrator\", which is not a role of Flex")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent", "Supervisor"] } } """, "\"Supervisor\", which is not a role of Flex")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent,admin"] } } """, "\"agent,admin\", which is not a role of Flex")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent", { "x": 1 }] } } """, "{\"x\":1}, which is not a role of Flex")]
    [TestCase(""" "app_metadata": { "flex": { "roles": [["agent"]] } } """, "[\"agent\"], which is not a role of Flex")]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "department": { "a": 1 } } } """,
        "\"department\" of this user is {\"a\":1}, but Flex needs a text"
    )]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "channel_voice_capacity": 1.5 } } """, "needs a whole number")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "channel_voice_capacity": "many" } } """, "needs a whole number")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "vip": "yes" } } """, "needs true or false")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "languages": "en" } } """, "needs a list")]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "languages": ["en,de"] } } """,
        "an element must be a non-empty text without a comma"
    )]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "languages": ["en", null] } } """,
        "an element must be a non-empty text without a comma"
    )]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "levels": ["one"] } } """, "needs a whole number")]
    public void A_login_that_Flex_would_break_on_is_refused_with_one_clear_sentence(string user, string reason)
    {
        ActionRun run = ActionRun.Of(Action, Event("\"email\": \"ada@acme.example\"," + user));

        Assert.That(run.Denied, Has.Count.EqualTo(1));
        Assert.That(run.Denied[0], Does.StartWith("Twilio Flex sign-in: ").And.Contains(reason).And.EndsWith("."));
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty, "a refused login must not hand out half of the attributes");
    }

    [TestCase(""" "name": "Ada" """, "has no usable e-mail address")]
    [TestCase(""" "email": null """, "has no usable e-mail address")]
    [TestCase(""" "email": "" """, "has no usable e-mail address")]
    [TestCase(""" "email": 7 """, "has no usable e-mail address")]
    [TestCase(""" "email": "a123456789a123456789a123456789a123456789a123456789a123@acme.example" """, "longer than the 64 characters")]
    public void A_login_without_an_e_mail_that_can_name_a_worker_is_refused(string user, string reason)
    {
        ActionRun run = ActionRun.Of(Action, Event(user + """, "app_metadata": { "flex": { "roles": ["agent"] } } """));

        Assert.That(run.Denied.Single(), Does.Contain(reason));
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty);
    }

    [Test]
    public void A_value_that_Auth0_refuses_ends_in_a_reason_and_not_in_an_exception()
    {
        string tooLong = new('x', 3000);
        ActionRun run = ActionRun.Of(
            Action,
            Event($$""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"], "department": "{{{tooLong}}}" } } """)
        );

        Assert.That(run.Denied.Single(), Does.Contain("the SAML attributes could not be set: invalid attribute value."));
    }

    [Test]
    public void An_over_long_name_or_picture_does_not_refuse_the_login()
    {
        string tooLong = new('x', 3000);
        ActionRun run = ActionRun.Of(
            Action,
            Event(
                $$""" "email": "ada@acme.example", "name": "{{{tooLong}}}", "picture": "{{{tooLong}}}", "app_metadata": { "flex": { "roles": ["agent"] } } """
            )
        );

        Assert.That(run.Denied, Is.Empty);
        Assert.That((run["full_name"], run["image_url"]), Is.EqualTo(("\"ada@acme.example\"", "\"\"")));
    }

    [Test]
    public void Members_of_every_JavaScript_object_are_no_attributes()
    {
        string action = Emit(
            """
            [FlexAttribute("constructor")] public string A { get; set; }
            [FlexAttribute("__proto__")] public string B { get; set; }
            [FlexAttribute("toString")] public string C { get; set; }
            """
        );

        ActionRun run = ActionRun.Of(
            action,
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } """)
        );

        Assert.That(run.Denied, Is.Empty);
        Assert.That((run["constructor"], run["toString"]), Is.EqualTo(("\"\"", "\"\"")));
    }

    [TestCase("Agent", "agent")]
    [TestCase("WfoTeamLeader", "wfo.team_leader")]
    public void A_default_role_goes_to_users_without_roles(string member, string role)
    {
        string action = EmitWithDefaultRole(member);
        foreach (
            string metadata in new[]
            {
                "{}",
                """{ "flex": null }""",
                """{ "flex": {} }""",
                """{ "flex": { "roles": null } }""",
                """{ "flex": { "roles": [] } }""",
            }
        )
        {
            ActionRun run = ActionRun.Of(action, Event(""" "email": "ada@acme.example", "app_metadata": """ + metadata));
            Assert.That(run.Denied, Is.Empty, metadata);
            Assert.That(run["roles"], Is.EqualTo($"[\"{role}\"]"), metadata);
        }
        Assert.That(ActionRun.Of(action, Event(""" "email": "ada@acme.example" """))["roles"], Is.EqualTo($"[\"{role}\"]"));
    }

    [TestCase(""" "admin" """, "this user has no Flex role")]
    [TestCase(""" "" """, "this user has no Flex role")]
    [TestCase(" 0 ", "this user has no Flex role")]
    [TestCase(" false ", "this user has no Flex role")]
    [TestCase(" {} ", "this user has no Flex role")]
    [TestCase(""" ["administrator"] """, "\"administrator\", which is not a role of Flex")]
    [TestCase(" [null] ", "null, which is not a role of Flex")]
    public void A_default_role_does_not_hide_roles_that_are_wrong(string roles, string reason)
    {
        ActionRun run = ActionRun.Of(
            EmitWithDefaultRole("Agent"),
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": """ + roles + "} }")
        );
        Assert.That(run.Denied.Single(), Does.Contain(reason));
        Assert.That(run.Attributes.EnumerateObject(), Is.Empty);
    }

    [Test]
    public void A_default_role_takes_nothing_from_users_who_have_roles()
    {
        ActionRun run = ActionRun.Of(
            EmitWithDefaultRole("Agent"),
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["admin", "wfo.full_access"] } } """)
        );
        Assert.That(run["roles"], Is.EqualTo("""["admin","wfo.full_access"]"""));
    }

    [Test]
    public void Without_a_default_role_the_Action_has_no_line_for_it() =>
        Assert.That(
            Lines(EmitWithDefaultRole("Agent")).Except(Lines(Emit(""))).Select(line => line.Trim()),
            Is.EqualTo(
                new[]
                {
                    "// The DefaultRole of the declaration, for users without roles only: roles that are there but wrong are refused below.",
                    "if (roles === undefined || roles === null || (Array.isArray(roles) && roles.length === 0)) {",
                    "return [\"agent\"];",
                }
            )
        );

    [TestCase("""  "contact_uri": "sip:ada@acme.example" """, "\"sip:ada@acme.example\"")]
    [TestCase("""  "contact_uri": "" """, null)]
    [TestCase("""  "contact_uri": null """, null)]
    [TestCase(""" "other": 1 """, null)]
    public void An_address_that_is_absent_leaves_the_worker_its_softphone(string field, string? sent)
    {
        ActionRun run = ActionRun.Of(
            Emit(
                """
                [FlexAttribute("contact_uri", OverridesSoftphone = true)] public string Address { get; set; }
                [FlexAttribute("department")] public string Department { get; set; }
                """
            ),
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"], """ + field + "} }")
        );
        Assert.That(run.Denied, Is.Empty);
        Assert.That(run.Attributes.TryGetProperty("contact_uri", out _), Is.EqualTo(sent is not null));
        if (sent is not null)
            Assert.That(run["contact_uri"], Is.EqualTo(sent));
        Assert.That(run["department"], Is.EqualTo("\"\""), "the others are cleared");
    }

    [Test]
    public void The_Action_holds_no_personal_data_and_no_helper_that_it_does_not_use()
    {
        string action = GeneratorRun
            .On(Declarations.Config("[FlexUser(\"ada@acme.example\", FlexRole.Admin)]"))
            .Artifact("post-login-action.js");

        Assert.That(action, Does.Not.Contain("ada@acme.example"));
        foreach (
            string helper in new[]
            {
                "function text(",
                "function int(",
                "function boolean(",
                "function list(",
                "function at(",
                "function present(",
            }
        )
            Assert.That(action, Does.Not.Contain(helper));
    }

    private static string Emit(string members) => GeneratorRun.On(Declarations.Config(members: members)).Artifact("/post-login-action.js");

    private static string EmitWithDefaultRole(string role) =>
        GeneratorRun
            .On(Declarations.Config(arguments: $"{Declarations.Arguments}, DefaultRole = FlexRole.{role}"))
            .Artifact("/post-login-action.js");

    private static string[] Lines(string action) => action.Split('\n');

    private static string Event(string user) =>
        "{\"client\": {\"client_id\": \""
        + Declarations.ClientId
        + "\"}, \"transaction\": {\"protocol\": \"samlp\"}, \"user\": {"
        + user
        + "}}";
}
