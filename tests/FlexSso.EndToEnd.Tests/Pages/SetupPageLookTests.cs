using System.Globalization;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>How <c>setup.html</c> looks: contrast, names and roles by axe, widths, many users; and pictures for a person.</summary>
public sealed class SetupPageLookTests
{
    private const int Users = 701;

    private static readonly int[] Sizes = [320, 768, 1280, 3840];

    // With wrong, doubtful and right lines below it.
    private string _saml = null!;
    private ArtifactBuild _many = null!;

    [OneTimeSetUp]
    public void Prepare()
    {
        _saml = AllMistakes.List.First(mistake => mistake.Id == "FLEXSSO0508").Observation.Xml!;
        IEnumerable<string> rows = Enumerable
            .Range(1, Users)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"agent{number}.of.the.contact.center@acme.example,agent"));
        _many = RosterBuild.Of("PlainFlex", "email,roles\n" + string.Join('\n', rows) + "\n");
    }

    [OneTimeTearDown]
    public void Delete() => _many.Dispose();

    [TestCase("light", 1280, false)]
    [TestCase("dark", 1280, false)]
    [TestCase("light", 320, false)]
    [TestCase("dark", 360, false)]
    [TestCase("light", 1280, true)]
    public void Axe_finds_nothing(string scheme, int width, bool hasManyUsers)
    {
        Axe axe = NodeProcess.Browser.Call<Axe>(
            "axe",
            new
            {
                file = hasManyUsers ? _many.PathOf("Acme.PlainFlex/setup.html") : SetupPages.Enhanced,
                scheme,
                width,
                saml = _saml,
            }
        );
        Assert.That(axe.Violations, Is.Empty);
        // What lies outside a narrow window, axe cannot see.
        if (width > 1000)
            Assert.That(axe.Incomplete, Is.Empty, "what axe could not decide");
    }

    [Test]
    public void No_width_makes_the_page_scroll_sideways()
    {
        Assert.Multiple(() =>
        {
            foreach (string file in (string[])[SetupPages.Enhanced, SetupPages.Chosen])
                Assert.That(Widths(file), Is.Empty, file);
            Assert.That(Widths(_many.PathOf("Acme.PlainFlex/setup.html")), Is.Empty);
        });
    }

    [Test]
    public void The_page_has_500_of_701_users_and_names_the_file_with_the_others()
    {
        string file = _many.PathOf("Acme.PlainFlex/setup.html");
        Found found = NodeProcess.Browser.Call<Found>("found", new { file, text = " AGENT500.of" });
        Assert.Multiple(() =>
        {
            Assert.That(found.All, Is.EqualTo(500));
            Assert.That(found.Users, Is.EqualTo(new[] { "agent500.of.the.contact.center@acme.example" }));
            Assert.That(found.Says, Is.EqualTo("1 found"));
            Assert.That(found.Section, Does.Contain("And 201 more").And.Contain("worker-preview.json"));
            Assert.That(_many.Read("Acme.PlainFlex/worker-preview.json"), Does.Contain("\"agent701.of.the.contact.center@acme.example\""));
        });
    }

    [Test]
    public void On_paper_every_value_is_whole_and_nothing_is_to_be_clicked()
    {
        Paper paper = NodeProcess.Browser.Call<Paper>("print", new { file = SetupPages.Enhanced });
        Assert.Multiple(() =>
        {
            Assert.That(paper.Controls, Is.Empty);
            Assert.That(paper.Clipped, Is.Empty);
            Assert.That(paper.Users, Is.EqualTo(24), "both boxes of all twelve users, with the folds closed");
            Assert.That(paper.Opened, Is.EqualTo(new[] { 12, 0 }), "before and after printing");
            Assert.That(paper.Code, Is.Zero);
            Assert.That(paper.Files, Has.One.Match("^[0-9]+ lines, also in post-login-action.js.$"));
            Assert.That(paper.Values, Is.GreaterThan(15));
        });
    }

    // The pictures are not compared. They are in the output of the build for a person to look at.
    [Test]
    public void Screenshots_are_taken()
    {
        string folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "screenshots")).FullName;
        string[] files = NodeProcess.Browser.Call<string[]>(
            "screenshots",
            new
            {
                file = SetupPages.Enhanced,
                folder,
                saml = _saml,
            }
        );
        foreach (string file in files)
            Assert.That(new FileInfo(Path.Combine(folder, file)).Length, Is.GreaterThan(10_000), file);
        TestContext.Out.WriteLine(folder);
    }

    private string[] Widths(string file) =>
        NodeProcess.Browser.Call<string[]>(
            "widths",
            new
            {
                file,
                sizes = Sizes,
                saml = _saml,
            }
        );

    private sealed record Axe(IReadOnlyList<string> Violations, IReadOnlyList<string> Incomplete);

    private sealed record Paper(
        IReadOnlyList<string> Controls,
        IReadOnlyList<string> Clipped,
        int Values,
        int Users,
        int Code,
        IReadOnlyList<string> Files,
        IReadOnlyList<int> Opened
    );

    private sealed record Found(string Says, IReadOnlyList<string> Users, int All, string Section);
}
