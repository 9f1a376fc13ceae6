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
            "FLEXSSO0107",
            n => "[FlexSso.FlexSsoConfig(Environment = \"prod\")]" + Users("FlexSso.FlexRole.Agent, Environment = \"PROD\"", n),
            n => "[FlexSso.FlexSsoConfig(Environment = \"prod\")]" + Users("FlexSso.FlexRole.Agent, Environment = \"prod\"", n)
        );
        yield return Case(
            "FLEXSSO0202",
            n => Config($"Audience = \"{Sources.Audience}/\"", n),
            n => Config($"Audience = \"{Sources.Audience}\"", n)
        );
        yield return Case(
            "FLEXSSO0208",
            n => Config($"ConnectionSid = \"jq{Sources.Hex}\"", n),
            n => Config($"ConnectionSid = \"{Sources.Jq}\"", n)
        );
        yield return Case(
            "FLEXSSO0307",
            n => Users("FlexSso.FlexRole.Agent", n).Replace("a@b.c", "Ada <a@b.c>"),
            n => Users("FlexSso.FlexRole.Agent", n)
        );
        yield return Case(
            "FLEXSSO0417",
            n => Members("channel.a.capacity.int", "channel.b.capacity.string", n),
            n => Members("channel.a.capacity", "channel.b.capacity", n)
        );
        yield return Case(
            "FLEXSSO0501",
            n => Config($"Audience = \"{Sources.Audience}\"", n).Replace("\"acme.us", "\"https://acme.us"),
            n => Config($"Audience = \"{Sources.Audience}\"", n)
        );
        yield return Case(
            "FLEXSSO0602",
            n => Config($"Audience = \"{Sources.Audience}\", SelfHosted = true, FlexUrl = \"https://FLEX.acme.example/\"", n),
            n => Config($"Audience = \"{Sources.Audience}\", SelfHosted = true, FlexUrl = \"https://flex.acme.example/\"", n)
        );
    }

    [TestCaseSource(nameof(Cases))]
    public void Fixes_every_occurrence(string rule, string[] before, string[] after)
    {
        Fixing start = Fixing.Of(before);
        Assert.That(start.Of(rule), Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(start.FixAll(rule).IsFixed(rule).Texts, Is.EqualTo(after));
    }

    [Test]
    public void Every_rule_with_a_known_fix_is_here() =>
        Assert.That(Cases().Select(c => c.Arguments[0]).Distinct(), Is.EquivalentTo(new FlexSsoCodeFixProvider().FixableDiagnosticIds));

    [Test]
    public void The_index_of_the_rules_names_them() =>
        Assert.That(
            File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules", "README.md")),
            Does.Contain($"\n{string.Join(", ", new FlexSsoCodeFixProvider().FixableDiagnosticIds.Order(StringComparer.Ordinal))}.\n")
        );

    // The other value is another person's work, perhaps of today: the build says what differs, and somebody chooses.
    [TestCase("FLEXSSO0202", $"ConnectionSid = \"{Sources.Jq}\", Audience = \"urn:flex:JQ123\"", "Audience = \"urn:flex:jq")]
    [TestCase("FLEXSSO0208", $"ConnectionSid = \"JQ123\", Audience = \"{Sources.Audience}\"", "ConnectionSid = \"jq")]
    [TestCase(
        "FLEXSSO0602",
        "SelfHosted = true, FlexUrl = \"https://flex.twillio.com\"",
        "SelfHosted = true, FlexUrl = \"https://FLEX.acme.example/"
    )]
    public void Does_what_is_known_and_leaves_a_choice_before_it(string rule, string choice, string known)
    {
        string connection = rule == "FLEXSSO0602" ? $"Audience = \"{Sources.Audience}\", " : "";
        string tail = rule == "FLEXSSO0602" ? "" : Sources.Hex;
        string left = Config(connection + choice, "A");
        string mended = Config(connection + known + tail + "\"", "B");
        Fixing before = Fixing.Of(left, mended);
        Assert.That(before.Of(rule), Has.Length.EqualTo(2));
        Assert.That(before.Choices(before.Of(rule)[0]), Is.Not.Empty);

        Fixing after = before.FixAll(rule);

        Assert.That(after.Texts[0], Is.EqualTo(left));
        Assert.That(after.Of(rule), Has.Length.EqualTo(1));
        Assert.That(
            after.Texts[1],
            Is.EqualTo(mended.Replace("jq", "JQ", StringComparison.Ordinal).Replace("FLEX.acme", "flex.acme", StringComparison.Ordinal))
        );
    }

    [Test]
    public void Leaves_a_repeated_role_which_may_stand_for_another()
    {
        Fixing before = Fixing.Of(Users("FlexSso.FlexRole.Agent, FlexSso.FlexRole.Agent", "A"));
        Assert.That(before.Titles("FLEXSSO0303"), Has.Length.EqualTo(1));
        Assert.That(before.FixAll("FLEXSSO0303").Texts, Is.EqualTo(before.Texts));
    }

    // Two SIDs in one text are a choice, too.
    [TestCase("FLEXSSO0202", $"Audience = \"urn:flex:{Sources.Jq} urn:flex:{Sources.OtherJq}\"")]
    [TestCase("FLEXSSO0208", $"ConnectionSid = \"{Sources.Jq}, {Sources.OtherJq}\"")]
    [TestCase("FLEXSSO0202", $"Audience = \"https://login.flex.ie1.twilio.com/login/callback?connection={Sources.Jq}\"")]
    // Trimmed, it is another connection.
    [TestCase("FLEXSSO0104", $"Audience = \"{Sources.Audience}\", Connection = \"\\u200bacme-entra\"")]
    [TestCase("FLEXSSO0501", $"Audience = \"{Sources.Audience}\", CustomDomain = \"https://a.example/?b.example\"")]
    // The ACS URL holds a host and a region beside the SID.
    [TestCase("FLEXSSO0205", $"AcsUrl = \"https://login.flex.ie1.twilio.com/login/callback/?connection={Sources.Jq}\"")]
    public void A_text_with_more_than_its_SID_is_left(string rule, string arguments)
    {
        Fixing before = Fixing.Of(Config(arguments, "A"));
        Assert.That(before.Of(rule), Has.Length.EqualTo(1));
        Assert.That(before.FixAll(rule).Texts, Is.EqualTo(before.Texts));
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

    private static TestCaseData Case(string rule, Func<string, string> before, Func<string, string> after) =>
        new TestCaseData(
            rule,
            new[] { before("A") + before("B"), before("C") + "// end\n" },
            new[] { after("A") + after("B"), after("C") + "// end\n" }
        ).SetArgDisplayNames(rule);

    private static string Config(string arguments, string name) =>
        $"[FlexSso.FlexSsoConfig({arguments}, {Sources.Auth0})]\npartial class {name} {{ }}\n";

    private static string Users(string roles, string name) =>
        $"{Attribute}\n[FlexSso.FlexUser(\"a@b.c\", {roles})]\npartial class {name} {{ }}\n";

    private static string Members(string first, string second, string name) =>
        $"{Attribute}\npartial class {name} {{ [FlexSso.FlexAttribute(\"{first}\")] public int X; [FlexSso.FlexAttribute(\"{second}\")] public int Y; }}\n";
}
