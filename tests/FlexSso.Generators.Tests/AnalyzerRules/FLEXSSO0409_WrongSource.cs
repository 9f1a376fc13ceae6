using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0409_WrongSource
{
    private const string Id = RuleIds.WrongSource;

    [TestCase("user.name", "it does not begin with 'event.'")]
    [TestCase("Event.user.name", "it does not begin with 'event.'")]
    [TestCase("event?.user.name", "it does not begin with 'event.'")]
    [TestCase("$event.user", "it does not begin with 'event.'")]
    [TestCase("event", "it names no member")]
    [TestCase("event.", "'' is not a plain name")]
    [TestCase("event..user", "'' is not a plain name")]
    [TestCase("event.user?.name", "'user?' is not a plain name")]
    [TestCase("event.user['name']", "'user['name']' is not a plain name")]
    [TestCase("event.user.roles[0]", "'roles[0]' is not a plain name")]
    [TestCase("event.user.name()", "'name()' is not a plain name")]
    [TestCase("event.user.name; process.exit()", "'name; process' is not a plain name")]
    [TestCase("event.user. name", "' name' is not a plain name")]
    [TestCase("event.user.name || null", "'name || null' is not a plain name")]
    [TestCase("event.user.1st", "'1st' is not a plain name")]
    [TestCase("event.user.größe", "'größe' is not a plain name")]
    [TestCase("event.user.first-name", "'first-name' is not a plain name")]
    [TestCase("event.user.__proto__", "'__proto__' is a member of every JavaScript object")]
    [TestCase("event.constructor.name", "'constructor' is a member of every JavaScript object")]
    [TestCase("event.user.toString", "'toString' is a member of every JavaScript object")]
    public void A_source_that_is_not_a_plain_member_path_of_the_event(string source, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute(\"x\", Source = [|\"{source}\"|])] public string X {{ get; set; }}"),
                $"Source '{source}' is not a plain member path of the Action's event: {reason}; "
                    + "write it like 'event.user.app_metadata.department'"
            )
            .HasNoFix();

    [TestCase("event.user.app_metadata.department")]
    [TestCase("event.organization.display_name")]
    [TestCase("event.user._x.$y.z9")]
    public void A_plain_member_path(string source) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"x\", Source = \"{source}\")] public string X {{ get; set; }}"));

    [Test]
    public void Null_is_the_same_as_no_source() =>
        Expect.Nothing(Sources.Members("[FlexAttribute(\"x\", Source = null)] public string X { get; set; }"));
}
