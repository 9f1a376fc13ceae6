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
                {"email":"ada@acme.example","full_name":"Ada","image_url":"https://img.example/a.png","roles":["agent","wfo.team_leader"],"department":"Sales","languages.stringarray":"en,de","channel.voice.capacity":"3","vip.boolean":"true","levels.intarray":"1,-2","flags.booleanarray":"true,false","hobby":"chess"}
                """
            )
        );
    }

    [Test]
    public void An_absent_text_is_cleared_and_an_absent_number_or_boolean_is_left_out()
    {
        ActionRun run = ActionRun.Of(
            Action,
            Event(
                """
                "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"], "vip": null, "levels": [] } }
                """
            )
        );

        Assert.That(run.Denied, Is.Empty);
        Assert.That(
            run.Attributes.GetRawText(),
            Is.EqualTo(
                """{"email":"ada@acme.example","full_name":"ada@acme.example","image_url":"","roles":["agent"],"department":"","languages.stringarray":"","hobby":""}"""
            )
        );
    }

    [Test]
    public void An_absent_value_is_the_initial_one_of_the_member()
    {
        string action = Emit(
            """
            [FlexAttribute("department")] public string Department { get; set; } = "Sales \u2028 \"x\"";
            [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; } = 1;
            [FlexAttribute("vip")] public bool? Vip { get; set; } = false;
            [FlexAttribute("languages")] public string[] Languages { get; set; } = { "en", "de" };
            [FlexAttribute("levels")] public int[] Levels { get; set; } = new int[0];
            [FlexAttribute("size")] public int Size { get; set; } = System.Environment.ProcessorCount;
            [FlexAttribute("hobby", Source = "event.user.app_metadata.hobby")] public string Hobby { get; set; } = "chess";
            """
        );

        ActionRun run = ActionRun.Of(
            action,
            Event(""" "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"], "channel_voice_capacity": "" } } """)
        );

        Assert.That(
            (run["department"], run["channel.voice.capacity"], run["vip.boolean"], run["languages.stringarray"], run["hobby"]),
            Is.EqualTo(("\"Sales   \\\"x\\\"\"", "\"1\"", "\"false\"", "\"en,de\"", "\"chess\""))
        );
        Assert.That((run["levels.intarray"], run["size.int"]), Is.EqualTo(((string?)null, (string?)null)), "no constant");
    }

    [TestCase("""{"client": {"client_id": "anotherClientanotherClient012345"}, "transaction": {"protocol": "samlp"}, "user": {}}""")]
    [TestCase(
        """{"client": {"client_id": "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"}, "transaction": {"protocol": "oidc-basic-profile"}, "user": {}}"""
    )]
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
    [TestCase(""" "app_metadata": { "flex": { "roles": ["administrator"] } } """, "hold a role that Flex does not know")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent", "Supervisor"] } } """, "hold a role that Flex does not know")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent,admin"] } } """, "hold a role that Flex does not know")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent", { "x": 1 }] } } """, "hold a role that Flex does not know")]
    [TestCase(""" "app_metadata": { "flex": { "roles": [["agent"]] } } """, "hold a role that Flex does not know")]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "department": { "a": 1 } } } """,
        "\"department\" of this user does not fit: Flex needs a text"
    )]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "channel_voice_capacity": 1.5 } } """,
        "does not fit: Flex needs a whole number"
    )]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "channel_voice_capacity": "many" } } """,
        "does not fit: Flex needs a whole number"
    )]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "vip": "yes" } } """, "does not fit: Flex needs true or false")]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "languages": "en" } } """, "does not fit: Flex needs a list")]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "languages": ["en,de"] } } """,
        "an element must be a non-empty text without a comma"
    )]
    [TestCase(
        """ "app_metadata": { "flex": { "roles": ["agent"], "languages": ["en", null] } } """,
        "an element must be a non-empty text without a comma"
    )]
    [TestCase(""" "app_metadata": { "flex": { "roles": ["agent"], "levels": ["one"] } } """, "does not fit: Flex needs a whole number")]
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

        Assert.That(run.Denied.Single(), Does.Contain("Auth0 did not take the SAML attribute \"department\" of this user."));
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
                "function mappedRoles(",
            }
        )
            Assert.That(action, Does.Not.Contain(helper));
    }

    private static string Emit(string members, string? arguments = null) =>
        GeneratorRun
            .On(Declarations.Config(members: members, arguments: Declarations.Arguments + (arguments is null ? "" : ", " + arguments)))
            .Artifact("/post-login-action.js");

    private static string Event(string user) => Declarations.Event("{" + user + "}");
}
