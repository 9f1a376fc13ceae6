using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>"Fix all" over two documents: nothing is lost, whether the diagnostics stand side by side or apart.</summary>
public sealed class FixAllTests
{
    private const string Attribute = $"[FlexSso.FlexSsoConfig(Audience = \"{Sources.Audience}\", {Sources.Auth0})]";

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case(
            "FLEXSSO0101",
            n => $"{Attribute} public class {n} {{ }}\n",
            n => $"{Attribute} public partial class {n} {{ }}\n"
        );
        yield return Case(
            "FLEXSSO0102",
            n => $"class {n} {{ class In {{ {Attribute} partial class X {{ }} }} }}\n",
            n => $"partial class {n} {{ partial class In {{ {Attribute} partial class X {{ }} }} }}\n"
        );
        yield return Case(
            "FLEXSSO0104",
            n => Config($"Audience = \" {Sources.Audience}\", ConnectionSid = \"{Sources.Jq} \"", n),
            n => Config($"Audience = \"{Sources.Audience}\", ConnectionSid = \"{Sources.Jq}\"", n)
        );
        yield return Case(
            "FLEXSSO0202",
            n => Config($"Audience = \"{Sources.Audience}/\"", n),
            n => Config($"Audience = \"{Sources.Audience}\"", n)
        );
        yield return Case(
            "FLEXSSO0204",
            n => Config($"ConnectionSid = \"{Sources.OtherJq}\", Audience = \"{Sources.Audience}\"", n),
            n => Config($"ConnectionSid = \"{Sources.Jq}\", Audience = \"{Sources.Audience}\"", n),
            "Set ConnectionSid"
        );
        yield return Case(
            "FLEXSSO0205",
            n => Config($"AcsUrl = \"h{Sources.AcsUrl}\"", n),
            n => Config($"AcsUrl = \"{Sources.AcsUrl}\"", n)
        );
        yield return Case(
            "FLEXSSO0206",
            n => Config($"AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = \"{Sources.LegacyAudience}\"", n),
            n =>
                Config(
                    $"Mode = FlexSso.FlexSsoMode.Legacy, AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = \"{Sources.LegacyAudience}\"",
                    n
                ),
            "Set Mode"
        );
        yield return Case(
            "FLEXSSO0206",
            n =>
                Config(
                    $"AcsUrl = \"{Sources.LegacyAcsUrl}\", Audience = \"{Sources.LegacyAudience}\", ConnectionSid = \"{Sources.Jq}\"",
                    n
                ),
            n => Config($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"{Sources.Audience}\", ConnectionSid = \"{Sources.Jq}\"", n),
            "Change to"
        );
        yield return Case(
            "FLEXSSO0208",
            n => Config($"ConnectionSid = \"jq{Sources.Hex}\"", n),
            n => Config($"ConnectionSid = \"{Sources.Jq}\"", n)
        );
        yield return Case(
            "FLEXSSO0302",
            n => Users("\"administrator\", \"Agent\", \"wfo.fullaccess\"", n),
            n => Users("FlexSso.FlexRole.Admin, FlexSso.FlexRole.Agent, FlexSso.FlexRole.WfoFullAccess", n)
        );
        yield return Case(
            "FLEXSSO0303",
            n => Users("\"agent\", \"agent\", \"agent\", \"admin\"", n),
            n => Users("\"agent\", \"admin\"", n)
        );
        yield return Case("FLEXSSO0402", n => Members("Team_Id", "Manager", n), n => Members("team_id", "manager", n));
        yield return Case("FLEXSSO0405", n => Members("a.INT", "b.integer", n), n => Members("a", "b", n));
        yield return Case("FLEXSSO0406", n => Members("a.string", "b.boolean", n), n => Members("a", "b", n));
        yield return Case("FLEXSSO0407", n => Lists("\"a,b\", \"c,d\"", n), n => Lists("\"a\", \"b\", \"c\", \"d\"", n));
        yield return Case("FLEXSSO0413", n => Channels("string", "long?", n), n => Channels("int", "bool?", n));
        yield return Case("FLEXSSO0414", n => Sourced("event.usr.x", "event.User.y", n), n => Sourced("event.user.x", "event.user.y", n));
        yield return Case(
            "FLEXSSO0416",
            n => Members("channel.voce.capacity", "channel.a.cap", n),
            n => Members("channel.voice.capacity", "channel.a.capacity", n)
        );
        yield return Case(
            "FLEXSSO0417",
            n => Members("channel.a.capacity.int", "channel.b.capacity.string", n),
            n => Members("channel.a.capacity", "channel.b.capacity", n)
        );
        yield return Case(
            "FLEXSSO0419",
            n => Sourced("event.user.Email", "event.user.appMetadata.y", n),
            n => Sourced("event.user.email", "event.user.app_metadata.y", n)
        );
        yield return Case(
            "FLEXSSO0501",
            n => Config($"Audience = \"{Sources.Audience}\"", n).Replace("\"acme.us", "\"https://acme.us"),
            n => Config($"Audience = \"{Sources.Audience}\"", n)
        );
    }

    [TestCaseSource(nameof(Cases))]
    public void Fixes_every_occurrence(string rule, string[] before, string[] after, string title)
    {
        Fixing start = Fixing.Of(before);
        Assert.That(start.Of(rule), Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(start.FixAll(rule, title).IsFixed(rule).Texts, Is.EqualTo(after));
    }

    [Test]
    public void Leaves_other_rules_alone()
    {
        string source = Config($"Audience = \" {Sources.Audience}/\"", "A");
        Assert.That(Fixing.Of(source).FixAll("FLEXSSO0104").Texts[0], Is.EqualTo(Config($"Audience = \"{Sources.Audience}/\"", "A")));
    }

    [Test]
    public void Is_offered_for_document_project_and_solution() =>
        Assert.That(
            new FlexSsoCodeFixProvider().GetFixAllProvider().GetSupportedFixAllScopes(),
            Is.SupersetOf([
                Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document,
                Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Project,
                Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Solution,
            ])
        );

    private static TestCaseData Case(string rule, Func<string, string> before, Func<string, string> after, string title = "") =>
        new TestCaseData(
            rule,
            new[] { before("A") + before("B"), before("C") + "// end\n" },
            new[] { after("A") + after("B"), after("C") + "// end\n" },
            title
        ).SetArgDisplayNames(rule, title);

    private static string Config(string arguments, string name) =>
        $"[FlexSso.FlexSsoConfig({arguments}, {Sources.Auth0})]\npartial class {name} {{ }}\n";

    private static string Users(string roles, string name) =>
        $"{Attribute}\n[FlexSso.FlexUser(\"a@b.c\", {roles})]\npartial class {name} {{ }}\n";

    private static string Lists(string elements, string name) =>
        $"{Attribute}\npartial class {name} {{ [FlexSso.FlexAttribute(\"x\")] public string[] X = {{ {elements} }}; }}\n";

    private static string Channels(string capacity, string availability, string name) =>
        $"{Attribute}\npartial class {name} {{ [FlexSso.FlexAttribute(\"channel.a.capacity\")] public {capacity} X; "
        + $"[FlexSso.FlexAttribute(\"channel.a.availability\")] public {availability} Y; }}\n";

    private static string Sourced(string first, string second, string name) =>
        $"{Attribute}\npartial class {name} {{ [FlexSso.FlexAttribute(\"x\", Source = \"{first}\")] public string X; "
        + $"[FlexSso.FlexAttribute(\"y\", Source = \"{second}\")] public string Y; }}\n";

    private static string Members(string first, string second, string name) =>
        $"{Attribute}\npartial class {name} {{ [FlexSso.FlexAttribute(\"{first}\")] public int X; [FlexSso.FlexAttribute(\"{second}\")] public int Y; }}\n";
}
