using System.Text;
using System.Text.Json;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Browser;

/// <summary><c>setup.html</c>, as the task writes it, in a real Chromium, opened from disk.</summary>
public sealed class SetupPageTests
{
    private const int Some = 0;
    private const int Hostile = 1;
    private const int Plain = 2;

    // Values that would be markup, script, or would turn the text around.
    private static readonly string[] HostileValues =
    [
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"'><svg onload=alert(1)>",
        "\u202eright to left\u2066",
        "line\u2028separator",
        "</pre></details><h1>x</h1>",
        "&lt;b&gt; &amp;",
    ];

    private readonly RosterBuild _some = new("EnhancedFlex", Csv(Enumerable.Range(1, 700).Select(i => ($"user{i}@acme.example", "Sales"))));
    private readonly RosterBuild _hostile = new("EnhancedFlex", Csv(HostileValues.Select((value, i) => ($"user{i}@acme.example", value))));
    private readonly RosterBuild _plain = new("EnhancedFlex", Csv(HostileValues.Select((_, i) => ($"user{i}@acme.example", "Sales"))));
    private BrowserRun _run = null!;

    [OneTimeSetUp]
    public void Run()
    {
        string shots = Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots");
        Directory.CreateDirectory(shots);
        RosterBuild[] builds = [_some, _hostile, _plain];
        object input = new
        {
            pages = builds.Select(
                (build, i) =>
                    new
                    {
                        file = build.PathOf("out/Acme.EnhancedFlex/setup.html"),
                        shots,
                        name = "setup" + i,
                        keyboard = i == Plain,
                    }
            ),
            why = new { file = _some.PathOf("out/Acme.EnhancedFlex/setup.html"), messages = Messages },
        };
        (int exitCode, string output) = NodeProcess.Run("node", JsonSerializer.Serialize(input), "browser/run.cjs");
        Assert.That(exitCode, Is.Zero, output);
        _run = JsonSerializer.Deserialize<BrowserRun>(output, JsonSerializerOptions.Web)!;
    }

    [OneTimeTearDown]
    public void Delete()
    {
        _some.Dispose();
        _hostile.Dispose();
        _plain.Dispose();
    }

    private static string[] Messages =>
        [
            .. WhyMessages.Right.SelectMany(xml => new[] { xml, WhyMessages.Base64(xml) }),
            WhyMessages.Request(FlexConnection.EnhancedEntityId),
            WhyMessages.Request("urn:flex:JQ00000000000000000000000000000000"),
            "not saml",
            .. WhyMessages.Mistakes.Select(mistake => mistake.Observation.Xml!),
        ];

    private static int FirstMistake => Messages.Length - WhyMessages.Mistakes.Count;

    [Test]
    public void Nothing_is_fetched_and_nothing_is_said_to_the_console() =>
        Assert.That(_run.Pages.SelectMany(page => page.Noise).Concat(_run.Why.Noise), Is.Empty);

    [Test]
    public void Axe_finds_nothing_in_light_and_in_dark() =>
        Assert.That(_run.Pages.SelectMany(page => page.Axe.Concat(page.AxeDark)), Is.Empty);

    [Test]
    public void No_width_makes_the_page_wider_than_the_window() => Assert.That(_run.Pages.SelectMany(page => page.Overflow), Is.All.Zero);

    [Test]
    public void Every_copy_button_puts_exactly_the_bytes_of_the_artifact_on_the_clipboard()
    {
        foreach ((RosterBuild build, PageSeen page) in new[] { (_some, _run.Pages[Some]), (_hostile, _run.Pages[Hostile]) })
        {
            Assert.That(page.Copied.Values.Select(copied => copied.Button), Is.All.EqualTo("Copied"));
            Assert.That(page.Copied.Values.Select(copied => copied.Says), Is.All.EndsWith(" is copied."));
            Assert.That(page.Copied["addon-2"].Text, Is.EqualTo(build.Read("Acme.EnhancedFlex/saml-addon.json")));
            Assert.That(page.Copied["action-2"].Text, Is.EqualTo(build.Read("Acme.EnhancedFlex/post-login-action.js")));
            Assert.That(page.Copied["callbacks-1"].Text, Is.EqualTo(FlexConnection.EnhancedAcsUrl));
            // Ten declared users come first, then those of the roster.
            for (int i = 0; i < HostileValues.Length; i++)
                Assert.That(
                    page.Copied[$"user-{11 + i}-auth0"].Text,
                    Is.EqualTo(build.Read($"Acme.EnhancedFlex/app-metadata/user{(build == _some ? i + 1 : i)}@acme.example.json"))
                );
        }
    }

    [Test]
    public void Of_many_users_five_hundred_are_on_the_page()
    {
        Assert.That(_run.Pages[Some].Copied.Keys.Count(id => id.EndsWith("-flex", StringComparison.Ordinal)), Is.EqualTo(500));
        Assert.That(_some.Read("Acme.EnhancedFlex/setup.html"), Does.Contain("And 210 more"));
    }

    [Test]
    public void A_tick_survives_a_reload() => Assert.That(_run.Pages.Select(page => page.Ticked), Is.All.EqualTo(new[] { 1 }));

    [Test]
    public void The_keyboard_reaches_every_button_and_every_box() =>
        Assert.That(_run.Pages[Plain].Buttons, Is.Not.Empty.And.SubsetOf(_run.Pages[Plain].TabStops!));

    // The same page with harmless values has the same elements, not one more.
    [Test]
    public void Hostile_values_become_no_markup() => Assert.That(_run.Pages[Hostile].Elements, Is.EqualTo(_run.Pages[Plain].Elements));

    [Test]
    public void In_the_right_response_nothing_is_wrong()
    {
        foreach (WhyAnswer answer in _run.Why.Answers.Take(2 * WhyMessages.Right.Count))
        {
            Assert.That(answer.Checks, Has.Length.GreaterThan(15));
            Assert.That(answer.Checks.Where(check => check.State == "bad").Select(check => check.Text), Is.Empty);
        }
    }

    [Test]
    public void A_request_is_read_from_its_URL()
    {
        WhyAnswer right = _run.Why.Answers[2 * WhyMessages.Right.Count];
        WhyAnswer wrong = _run.Why.Answers[(2 * WhyMessages.Right.Count) + 1];
        Assert.That(right.Checks.Select(check => check.State), Is.Not.Empty.And.All.EqualTo("good"));
        Assert.That(wrong.Checks.Where(check => check.State == "bad").Select(check => check.Rule), Is.EqualTo(new[] { "FLEXSSO0202" }));
    }

    [Test]
    public void What_is_no_SAML_is_said_to_be_none() =>
        Assert.That(
            _run.Why.Answers[FirstMistake - 1].Says,
            Does.StartWith("This cannot be read: ").And.EndsWith("copy the whole value of SAMLResponse.")
        );

    [Test]
    public void Nothing_of_a_message_is_kept() => Assert.That(_run.Why.Stored, Is.Zero);

    [Test]
    public void Each_mistake_that_shows_in_a_response_is_named()
    {
        List<string> silent = [];
        foreach ((Mistake mistake, WhyAnswer answer) in WhyMessages.Mistakes.Zip(_run.Why.Answers.Skip(FirstMistake)))
        {
            if (WhyMessages.NotInResponse.ContainsKey(mistake.ToString()))
                continue;
            string[] rules = WhyMessages.ShownAs.GetValueOrDefault(mistake.Id, [mistake.Id]);
            bool isNamed = answer.Checks.Any(check => check.State != "good" && (rules.Length == 0 || rules.Contains(check.Rule)));
            if (!isNamed)
                silent.Add(
                    $"{mistake}: {string.Join("; ", answer.Checks.Where(c => c.State != "good").Select(c => c.Rule + " " + c.Text))}"
                );
        }
        Assert.That(silent, Is.Empty);
        Assert.That(
            WhyMessages.NotInResponse.Keys,
            Is.SubsetOf(WhyMessages.Mistakes.Select(m => m.ToString())),
            "an exception for no mistake"
        );
    }

    private static string Csv(IEnumerable<(string Email, string Department)> users)
    {
        StringBuilder csv = new("email,roles,department\n");
        foreach ((string email, string department) in users)
            csv.Append(email).Append(",agent,\"").Append(department.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        return csv.ToString();
    }
}
