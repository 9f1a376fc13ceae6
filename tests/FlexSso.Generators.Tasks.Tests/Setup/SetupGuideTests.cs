using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlexSso.Attributes;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Setup;

/// <summary><c>setup.html</c>, <c>SETUP.md</c> and <c>flex-console.json</c>: every value of the declaration where the consoles want it.</summary>
public sealed class SetupGuideTests : IDisposable
{
    private const string Ac = "AC0123456789abcdef0123456789abcdef";

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void Each_value_stands_where_the_console_wants_it()
    {
        Write(
            Console(
                Sample.Hosted.Console with
                {
                    FlexUrl = "https://flex.twilio.com/dancing-owl-1234",
                    TrustedUrls = Sample.Array("http://localhost:3000"),
                }
            )
        );
        using JsonDocument console = JsonDocument.Parse(Read("flex-console.json"));
        Assert.That(
            JsonSerializer.Serialize(console.RootElement),
            Is.EqualTo(
                $$"""
                {"mode":"enhanced","acsUrl":"{{Sample.Hosted.Connection.AcsUrl}}","entityId":"urn:flex:{{Sample.Jq}}",
                "identityProviderIssuer":"urn:acme.us.auth0.com",
                "singleSignOnUrl":"https://acme.us.auth0.com/samlp/{{Sample.Hosted.Auth0.ClientId}}?connection=acme-agents",
                "certificateUrl":"https://acme.us.auth0.com/pem","defaultRedirectUrl":"https://flex.twilio.com/dancing-owl-1234",
                "trustedUrls":["https://acme.us.auth0.com","http://localhost:3000"],"loginUsingPopup":true}
                """.ReplaceLineEndings("")
            )
        );
        foreach (string file in new[] { "setup.html", "SETUP.md" })
        {
            string text = Read(file);
            foreach (
                JsonProperty value in console
                    .RootElement.EnumerateObject()
                    .Where(p => p.Value.ValueKind == JsonValueKind.String && p.Name != "mode")
            )
                Assert.That(text, Does.Contain(value.Value.GetString()!), $"{value.Name} in {file}");
            Assert.That(text, Does.Contain("ADDON").And.Contain("ACTION"), "the whole artifacts");
            Assert.That(text, Does.Contain("auth0-checkmate"), "Auth0's check reports the client ID in the Action");
        }
    }

    [Test]
    public void The_titles_of_the_rules_stand_in_the_order_of_their_ids()
    {
        Write(Sample.Hosted);
        using JsonDocument titles = JsonDocument.Parse(Regex.Match(Read("setup.html"), "\"titles\":({[^}]*})").Groups[1].Value);
        string[] ids = [.. titles.RootElement.EnumerateObject().Select(title => title.Name)];
        Assert.That(ids, Has.Length.GreaterThan(1).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void A_browser_only_sees_the_custom_domain()
    {
        Write(Sample.Hosted with { Auth0 = Sample.Hosted.Auth0 with { CustomDomain = "login.acme.example" } });
        using JsonDocument console = JsonDocument.Parse(Read("flex-console.json"));
        Assert.That(console.RootElement.GetProperty("identityProviderIssuer").GetString(), Is.EqualTo("urn:login.acme.example"));
        Assert.That(console.RootElement.GetProperty("singleSignOnUrl").GetString(), Does.StartWith("https://login.acme.example/samlp/"));
        Assert.That(
            console.RootElement.GetProperty("trustedUrls").EnumerateArray().Select(url => url.GetString()),
            Is.EqualTo(new[] { "https://acme.us.auth0.com", "https://login.acme.example" })
        );
    }

    // Of Auth0's first database it is known that no other system stands behind it.
    [TestCase("login.acme.example", "acme-entra", true)]
    [TestCase("login.acme.example", "Username-Password-Authentication", false)]
    [TestCase(null, "acme-entra", false)]
    public void The_identity_provider_behind_a_connection_answers_at_the_custom_domain_too(string? domain, string connection, bool isThere)
    {
        Write(
            Sample.Hosted with
            {
                Auth0 = Sample.Hosted.Auth0 with { CustomDomain = domain },
                Access = Sample.Hosted.Access with { Connections = Sample.Array(connection) },
            }
        );
        string callback = "https://login.acme.example/login/callback";
        foreach (string file in (string[])["setup.html", "SETUP.md"])
        {
            string text = Read(file);
            Assert.That(text.Contains(callback + "\n") || text.Contains(callback + "</pre>"), Is.EqualTo(isThere), file);
            Assert.That(text.Contains(callback + "?connection=" + connection), Is.EqualTo(isThere), file);
            Assert.That(text.Contains("does not know the custom domain"), Is.EqualTo(isThere), file);
        }
    }

    [TestCase(true, false, true)]
    [TestCase(true, true, false)]
    [TestCase(false, false, false)]
    public void A_hosted_Flex_in_a_frame_has_a_list_of_its_own(bool isEmbedded, bool isSelfHosted, bool isThere)
    {
        string? url = isSelfHosted ? "https://flex.acme.example" : null;
        Write(Console(new ConsoleModel(isSelfHosted, isEmbedded, LoginPopup: true, url, default)));
        foreach (string file in (string[])["setup.html", "SETUP.md"])
        {
            string text = Read(file);
            Assert.That(text.Contains("Allow the page that shows Flex"), Is.EqualTo(isThere), file);
            Assert.That(text.Contains("Session not found"), Is.EqualTo(isThere), file);
            Assert.That(text.Contains("refused to connect"), Is.EqualTo(isThere), file);
        }
    }

    // A cause whose steps are all misspelt would be in no guide.
    [Test]
    public void Each_step_of_a_symptom_is_one_of_some_set_up()
    {
        Write(
            Sample.Hosted with
            {
                Auth0 = Sample.Hosted.Auth0 with { CustomDomain = "login.acme.example" },
                Console = Sample.Hosted.Console with { IsEmbedded = true },
            },
            Sample.Ada
        );
        string pages = Read("setup.html");
        Write(Console(Sample.Hosted.Console with { IsSelfHosted = true, FlexUrl = "https://flex.acme.example" }), Sample.Ada);
        pages += Read("setup.html");
        string[] steps = [.. SymptomTable.All.SelectMany(symptom => symptom.Causes).SelectMany(cause => cause.Steps).Distinct()];
        Assert.That(steps.Where(step => !pages.Contains($"<article class=\"step\" id=\"{step}\">")), Is.Empty);
    }

    // The likeliest cause stands first.
    [TestCase(true, "or is of another tenant. Or: A self-hosted Flex UI still runs the Legacy login")]
    [TestCase(false, "or is of another tenant. |")]
    public void A_symptom_has_the_causes_that_a_set_up_can_have(bool isSelfHosted, string causes)
    {
        Write(
            Console(Sample.Hosted.Console with { IsSelfHosted = isSelfHosted, FlexUrl = isSelfHosted ? "https://flex.acme.example" : null })
        );
        Assert.That(Read("SETUP.md"), Does.Contain(causes));
    }

    [Test]
    public void A_refused_login_is_said_to_leave_a_session()
    {
        Write(Sample.Hosted with { Auth0 = Sample.Hosted.Auth0 with { CustomDomain = "login.acme.example" } });
        foreach (string file in (string[])["setup.html", "SETUP.md"])
            Assert.That(
                Read(file),
                Does.Contain("https://login.acme.example/v2/logout").And.Contain("Responder").And.Contain("private window")
            );
    }

    [TestCase(false, false)]
    [TestCase(true, false)]
    [TestCase(false, true)]
    [TestCase(true, true)]
    public void Whoever_leaves_is_taken_away_at_Auth0_and_at_Twilio(bool hasDefaultRole, bool hasRolesFrom)
    {
        _project.Formats = "all";
        Write(
            Sample.Hosted with
            {
                Access = Sample.Hosted.Access with
                {
                    DefaultRole = hasDefaultRole ? FlexRole.Agent : null,
                    RolesFrom = hasRolesFrom ? Sample.Array("user", "groups") : default,
                },
            },
            Sample.Ada
        );
        foreach (
            (string file, string start, string end) in new[]
            {
                ("setup.html", "<section id=\"leavers\">", "</section>"),
                ("SETUP.md", "\n## When somebody leaves\n", "\n## "),
            }
        )
        {
            string text = WebUtility.HtmlDecode(Read(file));
            int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
            string part = text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
            Assert.That(part, Does.Contain("""{ "app_metadata": { "flex": null } }""").And.Contain("PATCH /api/v2/users/{id}"), file);
            Assert.That(part, Does.Contain("/Users/Deprovision").And.Contain("flex_user_sid").And.Contain("Workers"), file);
            Assert.That(
                part.IndexOf("At Auth0", StringComparison.Ordinal),
                Is.LessThan(part.IndexOf("At Twilio", StringComparison.Ordinal)),
                "or a login makes the worker again"
            );
            Assert.That(part.Contains("Block user"), Is.EqualTo(hasDefaultRole || hasRolesFrom), file);
            Assert.That(part.Contains("DefaultRole"), Is.EqualTo(hasDefaultRole), file);
            Assert.That(part.Contains("RolesFrom"), Is.EqualTo(hasRolesFrom), file);
            Assert.That(part, Does.Contain("The build says how many were removed."), file);
        }
        foreach (string file in (string[])["management-api.http", "deploy-cli/README.md", "terraform/main.tf"])
        {
            Assert.That(
                Regex.IsMatch(Read(file), "the account is blocked|block the account"),
                Is.EqualTo(hasDefaultRole || hasRolesFrom),
                file
            );
        }
    }

    // The build knows them by their files.
    [Test]
    public void Without_the_files_of_the_users_the_build_is_not_said_to_count_who_leaves()
    {
        _project.Formats = "setup";
        Write(Sample.Hosted, Sample.Ada);
        Assert.That(Read("SETUP.md"), Does.Contain("## When somebody leaves").And.Not.Contain("The build says how many"));
    }

    [Test]
    public void The_picture_says_where_each_party_is()
    {
        Write(Sample.Hosted with { Auth0 = Sample.Hosted.Auth0 with { CustomDomain = "login.acme.example" } });
        string page = Read("setup.html");
        string picture = page[page.IndexOf("<svg", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];
        Assert.That(
            picture,
            Does.Contain(">login.flex.us1.twilio.com<").And.Contain(">login.acme.example<").And.Contain(">twilio-flex-sign-in<")
        );
    }

    [Test]
    public void A_self_hosted_Flex_gets_its_appConfig()
    {
        Write(
            Console(new ConsoleModel(IsSelfHosted: true, IsEmbedded: false, LoginPopup: false, "https://flex.acme.example", default)) with
            {
                Connection = Sample.Hosted.Connection with { AccountSid = Ac },
            }
        );
        using JsonDocument console = JsonDocument.Parse(Read("flex-console.json"));
        Assert.That(
            JsonSerializer.Serialize(console.RootElement.GetProperty("appConfig")),
            Is.EqualTo(
                "{\"sso\":{\"accountSid\":\""
                    + Ac
                    + "\",\"loginPopup\":false},\"oauth\":{\"connection\":\""
                    + Sample.Jq
                    + "\",\"redirectUrl\":\"https://flex.acme.example\"}}"
            )
        );
        Assert.That(
            console.RootElement.GetProperty("trustedUrls").EnumerateArray().Select(url => url.GetString()),
            Does.Contain("https://flex.acme.example")
        );
        Assert.That(Read("setup.html"), Does.Contain("Config?AccountSid=" + Ac).And.Contain("Login using popup").And.Contain(": off."));
    }

    [Test]
    public void Legacy_has_both_callbacks_and_its_own_symptom()
    {
        string acs = $"https://iam.twilio.com/v1/Accounts/{Ac}/saml2";
        Write(Sample.Hosted with { Connection = new ConnectionModel(FlexSsoMode.Legacy, Ac, acs, acs + "/metadata", Ac) });
        Assert.That(Read("SETUP.md"), Does.Contain($"{acs}, {acs}/metadata").And.Contain("2026-03-31"));
    }

    [Test]
    public void Each_place_of_the_page_has_a_name_of_its_own_and_each_link_leads_to_one()
    {
        Write(Console(Sample.Hosted.Console with { IsSelfHosted = true, FlexUrl = "https://flex.acme.example" }), Sample.Ada);
        string page = Read("setup.html");
        string[] places = [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];
        Assert.That(places, Is.Unique);
        Assert.That(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).Distinct(), Is.Not.Empty.And.SubsetOf(places));
    }

    [Test]
    public void The_guide_for_a_pull_request_names_no_user()
    {
        Write(Sample.Hosted, Sample.Ada);
        Assert.That(Read("SETUP.md"), Does.Not.Contain("ada@"));
        Assert.That(Read("setup.html"), Does.Contain("ada@acme.example"));
    }

    [Test]
    public void The_same_declaration_gives_the_same_bytes()
    {
        Write(Sample.Hosted, Sample.Ada);
        string first = Read("setup.html");
        Write(Sample.Hosted, Sample.Ada);
        Assert.That(Read("setup.html"), Is.EqualTo(first).And.Not.Contain("\r"));
        Assert.That(_project.Lines.Single(), Does.Contain("unchanged)"));
    }

    [Test]
    public void Another_connection_gives_other_hashes_to_the_steps_that_name_it_and_to_no_others()
    {
        Write(Sample.Hosted);
        Dictionary<string, string> before = Hashes();
        string other = Sample.Jq.Replace('0', '9');
        Write(
            Sample.Hosted with
            {
                Connection = Sample.Hosted.Connection with
                {
                    Sid = other,
                    AcsUrl = Sample.Hosted.Connection.AcsUrl.Replace(Sample.Jq, other),
                    Audience = "urn:flex:" + other,
                },
            }
        );
        Dictionary<string, string> after = Hashes();
        Assert.That(after.Keys, Is.EqualTo(before.Keys));
        Assert.That(
            after.Where(step => step.Value != before[step.Key]).Select(step => step.Key),
            Is.EqualTo(new[] { "console", "callbacks", "addon" })
        );
    }

    private Dictionary<string, string> Hashes() =>
        Regex
            .Matches(Read("setup.html"), "data-tick=\"([^\"]+)\" data-of=\"([0-9a-f]{12})\"")
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static EnvironmentModel Console(ConsoleModel console) => Sample.Hosted with { Console = console };

    private void Write(EnvironmentModel environment, params UserModel[] users)
    {
        string model = Sample.Json([Sample.Department], environment.WithUsers(users));
        (string, string)[] artifacts =
        [
            ("Acme.Flex/saml-addon.json", "ADDON"),
            ("Acme.Flex/post-login-action.js", "ACTION"),
            .. users.Select(user => ($"Acme.Flex/app-metadata/{user.Email}.json", "METADATA")),
        ];
        Assert.That(_project.WriteFrom(Compiled.Config(model, artifacts)), Is.True, string.Join('\n', _project.Complaints));
    }

    private string Read(string file) => File.ReadAllText(_project.Artifact("Acme.Flex/" + file));
}
