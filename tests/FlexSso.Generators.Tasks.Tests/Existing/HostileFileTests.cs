using System.Diagnostics;
using System.Text;

namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Files that are meant to do harm, or that are none: one clear error each, and none is followed anywhere.</summary>
public sealed class HostileFileTests
{
    private const string Addon = "{ \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\" }";

    private static readonly TestCaseData[] Bytes =
    [
        Case("UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Addon)], "is UTF-16, and Auth0 reads UTF-8"),
        Case("a program", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2], "is not a text"),
        Case("ANSI", Encoding.Latin1.GetBytes("{ \"name\": \"M\u00fcller\" }"), "holds bytes that are not UTF-8"),
        Case("too large", Encoding.ASCII.GetBytes(new string(' ', 6 << 20)), "is larger than 5 MB"),
        Case("empty", [], "is empty, or is no regular file"),
    ];

    [TestCaseSource(nameof(Bytes))]
    public void Bytes_that_are_no_text_are_one_error(byte[] bytes, string reason)
    {
        using TaskProject project = new();
        File.WriteAllBytes(project["a.json"], bytes);

        Assert.That(project.CheckFiles("a.json"), Is.False);
        Assert.That(project.Complaints, Has.Length.EqualTo(1));
        Assert.That(project.Complaints[0], Does.Contain("error FLEXSSO0709: The file 'a.json' " + reason));
    }

    [Test]
    public void A_byte_order_mark_of_UTF_8_shifts_no_column()
    {
        using TaskProject project = new();
        File.WriteAllBytes(project["a.json"], [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("{ \"flex\": {} }")]);

        project.CheckFiles("a.json");

        Assert.That(project.Complaints[0], Does.StartWith("a.json(1,11): error FLEXSSO0707"));
    }

    [Test]
    public void A_folder_a_link_and_a_pipe_are_not_read()
    {
        using TaskProject project = new();
        Directory.CreateDirectory(project["folder.json"]);
        project.Folder.Write("secret.json", "{ \"flex\": {} }");
        List<string> files = ["folder.json"];
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(project["link.json"], project["../secret.json"]);
            using Process mkfifo = Process.Start("mkfifo", project["pipe.json"]);
            mkfifo.WaitForExit();
            files.AddRange(["link.json", "pipe.json"]);
        }

        Assert.That(project.CheckFiles([.. files]), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(files.Select(_ => "FLEXSSO0709")));
    }

    [TestCase("a.js", "exports.onExecutePostLogin = async (event, api) => { const a\u202eb = 1; };", "FLEXSSO0706")]
    [TestCase("a.json", "{ \"flex\": { \"roles\": [\"agent\u2066\"] } }", "FLEXSSO0709")]
    public void A_character_that_turns_the_text_round_is_told(string name, string text, string rule) =>
        Assert.That(
            Found.Messages(name, text),
            Has.Some.StartsWith(rule).And.Some.Contains("shows a text in another order than it is read")
        );

    private static TestCaseData Case(string name, byte[] bytes, string reason) => new TestCaseData(bytes, reason).SetArgDisplayNames(name);

    [TestCase("audience: &a [*a]", "no value above has the anchor 'a'")]
    [TestCase("audience: *a", "no value above has the anchor 'a'")]
    [TestCase(
        "a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\naudience: [*f,*f,*f,*f,*f,*f,*f,*f,*f]",
        "the aliases stand for too many values"
    )]
    public void A_YAML_value_that_holds_itself_or_has_no_end_is_told(string yaml, string reason) =>
        Assert.That(Found.Messages("tenant.yaml", yaml), Has.Length.EqualTo(1).And.All.Contains(reason));
}
