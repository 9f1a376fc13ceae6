namespace FlexSso.Generators.Tasks.Tests.Adopting;

/// <summary>Actions as different people write them: what a declaration takes over of them, and what it lists.</summary>
public sealed class AdoptedActionTests
{
    private const string ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6";

    [Test]
    public void Attributes_keep_name_type_source_and_default()
    {
        string[] lines = Lines(
            """
            set('department', flex.department);
            set('languages.stringarray', flex.langs);
            set('seniority.int', flex.seniority ?? 3);
            set('on_call.boolean', flex.on_call || false);
            set('channel.voice.capacity', event.user.app_metadata.flex?.channel_voice_capacity);
            set('office', event.user.app_metadata.hr?.office || 'Berlin');
            """
        );

        Assert.That(
            lines,
            Is.SupersetOf(
                new[]
                {
                    "[FlexAttribute(\"department\")]",
                    "public string? Department { get; set; }",
                    "[FlexAttribute(\"languages\", Source = \"event.user.app_metadata.flex.langs\")]",
                    "public string[]? Languages { get; set; }",
                    "public int Seniority { get; set; } = 3;",
                    "public bool OnCall { get; set; } = false;",
                    "public int? ChannelVoiceCapacity { get; set; }",
                    "[FlexAttribute(\"office\", Source = \"event.user.app_metadata.hr.office\")]",
                    "public string Office { get; set; } = \"Berlin\";",
                }
            )
        );
        Assert.That(Notes("set('department', flex.department);"), Is.Empty);
    }

    [TestCase("if (event.client.client_id !== FLEX) return;")]
    [TestCase("if (!(event.client.client_id === FLEX)) { return; }")]
    [TestCase("if (event.client.client_id !== FLEX) return; set('roles', flex.roles);")]
    [TestCase("if (![FLEX].includes(event.client.client_id)) return;")]
    [TestCase("switch (event.client.client_id) { case FLEX: break; default: return; }")]
    public void The_client_ID_is_that_which_the_guard_asks_for(string guard) =>
        Assert.That(Lines(guard), Has.Some.EqualTo($"ClientId = \"{ClientId}\")]"));

    [TestCase("set('roles', flex.roles);", "")]
    [TestCase("set('roles', flex.roles || ['agent']);", "DefaultRole = FlexRole.Agent")]
    [TestCase("set('roles', flex.roles ?? 'wfo.team_leader');", "DefaultRole = FlexRole.WfoTeamLeader")]
    [TestCase("set('roles', flex.roles ?? ['agnet']);", "DefaultRole = \"agnet\"")]
    [TestCase("set('roles', 'admin');", "")]
    [TestCase("set('roles', flex.outsourced ? 'agent' : 'admin');", "")]
    [TestCase("if (flex.isAdmin) set('roles', 'admin'); else set('roles', 'agent');", "")]
    [TestCase("if (flex.isAdmin) { set('roles', flex.roles || 'admin'); } else { set('roles', flex.roles || 'agent'); }", "")]
    [TestCase("if (flex.level === 'x') set('roles', flex.roles || 'admin');", "")]
    [TestCase("let roles = 'agent'; if (flex.lead) roles = 'admin'; set('roles', roles);", "")]
    [TestCase("const roles = []; for (const r of event.authorization.roles) roles.push(r); set('roles', roles);", "")]
    [TestCase("set('roles', event.authorization?.roles);", "RolesFrom = \"event.authorization.roles\"")]
    public void Roles_keep_their_source_and_their_default(string code, string argument) =>
        Assert.That(
            Lines(code).Where(line => line.Contains("Role", StringComparison.Ordinal)),
            Is.EqualTo(argument.Length == 0 ? [] : new[] { argument + ")]" })
        );

    [TestCase("api.samlResponse.setLifetimeInSeconds(600);", "LifetimeInSeconds = 600")]
    [TestCase("api.samlResponse.setAudience('urn:flex:JQ1');", "Audience = \"urn:flex:JQ1\"")]
    [TestCase("api.samlResponse.setDestination('https://a.example');", "AcsUrl = \"https://a.example\"")]
    [TestCase("api.samlResponse.setIssuer('urn:acme');", "Issuer = \"urn:acme\"")]
    [TestCase("api.samlResponse.setSignResponse(false);", "SignResponse = false")]
    [TestCase("api.samlResponse.setDigestAlgorithm('sha1');", "Signature = SamlSignature.Sha1")]
    public void Settings_of_the_response_become_arguments(string code, string argument) =>
        Assert.That(Lines(code), Has.Some.EqualTo(argument + ")]"));

    [TestCase(
        "if (event.client.client_id === 'portal') return; set('roles', flex.roles);",
        "the Action asks for the client ID 'portal' here"
    )]
    [TestCase("api.access.deny('no');", "the Action refuses logins here")]
    [TestCase("api.user.setAppMetadata('a', 1);", "api.user.setAppMetadata is called here")]
    [TestCase("set('team', event.user.given_name + event.user.family_name);", "'team' is computed here")]
    [TestCase("set('team', flex.team.toUpperCase());", "'team' is computed here")]
    [TestCase("set('team', flex.cap > 5 ? 5 : flex.cap);", "'team' is computed here")]
    [TestCase("set('site', 'Berlin');", "'site' is 'Berlin' here without a look at the user")]
    [TestCase("if (flex.role === 'admin') set('can_export.boolean', true);", "'can_export' is 'true' here under a condition")]
    [TestCase("if (flex.role === 'admin') set('team', flex.team);", "'team' is set under a condition here")]
    [TestCase("set('roles', flex.outsourced ? 'agent' : 'admin');", "'roles' is computed here or depends on a condition")]
    [TestCase("set('roles', 'admin');", "set DefaultRole only if every account")]
    [TestCase("set('x' + flex.y, 1);", "the name of the attribute is computed here")]
    [TestCase("class Sender { constructor(a) { this.api = a; } } new Sender(api);", "'Sender' is given the API of the Action")]
    [TestCase("set('full_name', event.user.nickname);", "'full_name' comes from event.user.nickname here")]
    [TestCase("set('roles', flex.roles.concat('agent'));", "'roles' is computed here")]
    [TestCase("if (event.connection.name === 'acme-entra') return;", "asks whether event.connection.name is 'acme-entra'")]
    [TestCase("if (event.client.name !== 'Flex') return;", "knows Flex by event.client.name")]
    [TestCase("require('./flex')(event, api);", "given the API of the Action")]
    [TestCase("set('a', flex.a); set('a', flex.b);", "'a' is set once more here, from event.user.app_metadata.flex.b")]
    [TestCase(
        "if (event.client.client_id === 'one') return; if (event.client.client_id === 'two') return;",
        "the Action asks for the client ID 'two' here, which need not be that of Flex"
    )]
    public void What_no_declaration_says_is_a_note_with_file_and_line(string code, string note) =>
        Assert.That(Notes(code), Has.Some.StartsWith("auth0/action.js(5,").And.Some.Contains(note));

    [Test]
    public void An_attribute_under_a_condition_is_not_given_to_everybody() =>
        Assert.That(
            Lines("if (flex.role === 'admin') set('can_export.boolean', true); set('tier', flex.vip ? 'gold' : 'silver');"),
            Has.None.Contains("FlexAttribute")
        );

    [Test]
    public void A_list_may_be_joined_on_the_way() =>
        Assert.That(
            Lines("set('languages.stringarray', flex.languages?.join(','));"),
            Has.Some.EqualTo("[FlexAttribute(\"languages\")]").And.Some.EqualTo("public string[]? Languages { get; set; }")
        );

    [Test]
    public void Code_with_more_ways_than_can_be_followed_takes_no_time()
    {
        string ways = string.Concat(Enumerable.Range(0, 400).Select(i => $"t = flex.k{i} ? t + 'x' : t; const v{i} = flex.c ? t : t; "));

        Assert.That(Notes("let t = flex.team; " + ways + "set('team', t);"), Has.Some.Contains("'team' is computed here"));
    }

    [Test]
    public void No_text_of_an_Action_leaves_its_comment_or_its_literal()
    {
        string[] lines = Lines("set('a\"; } //', flex.x || '\\u2028\"; System.Exit(); //'); api['user'+'\\n}//'](1);");

        Assert.That(lines, Has.None.Contains("\u2028").And.None.StartsWith("}//"));
        Assert.That(lines, Has.Some.EqualTo("public string A { get; set; } = \"\\u2028\\\"; System.Exit(); //\";"));
    }

    private static string[] Lines(string code) => Adopted.Lines(("auth0/action.js", Action(code)));

    private static List<string> Notes(string code) =>
        Adopted.From(("auth0/action.js", Action(code.Replace("set(", "api.samlResponse.setAttribute(", StringComparison.Ordinal)))).Notes;

    // The code stands in line 5.
    private static string Action(string code) =>
        $$"""
            const FLEX = '{{ClientId}}';
            exports.onExecutePostLogin = async (event, api) => {
            const flex = event.user.app_metadata.flex || {};
            const set = (name, value) => api.samlResponse.setAttribute(name, value);
            {{code.ReplaceLineEndings(" ")}}
            };
            """.ReplaceLineEndings("\n");
}
