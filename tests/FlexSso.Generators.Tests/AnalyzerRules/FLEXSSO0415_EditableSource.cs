namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0415_EditableSource
{
    private const string Id = RuleIds.EditableSource;

    [TestCase("channel.voice.capacity", "int", "'channel.voice.capacity' decides which tasks a worker gets, and how many at once")]
    [TestCase("channel.chat.availability", "bool", "'channel.chat.availability' decides which tasks a worker gets, and how many at once")]
    [TestCase("team_member", "string", "'team_member' decides about teams")]
    [TestCase("team_owner", "string[]", "'team_owner' decides about teams")]
    [TestCase("team_id", "string", "'team_id' decides about teams")]
    [TestCase("team_name", "string", "'team_name' decides about teams")]
    [TestCase("team_name_in_hierarchy", "string", "'team_name_in_hierarchy' decides about teams")]
    [TestCase("routing.skill", "string", "tasks can be routed by 'routing.skill'")]
    [TestCase("languages", "string[]", "tasks can be routed by 'languages'")]
    [TestCase("level", "int?", "tasks can be routed by 'level'")]
    [TestCase("vip.boolean", "bool", "tasks can be routed by 'vip'")]
    [TestCase("levels", "int[]", "tasks can be routed by 'levels'")]
    public void What_decides_about_work(string name, string type, string reason) =>
        Expect
            .Warning(
                Id,
                With(name, type, "[|\"event.user.user_metadata.x\"|]"),
                $"Source 'event.user.user_metadata.x' is in user_metadata, which users can edit themselves, but {reason}; "
                    + "keep the value in app_metadata, which they cannot edit"
            )
            .HasNoFix();

    [Test]
    public void The_address_of_calls() =>
        Expect.Warning(
            Id,
            Sources.Members(
                "[FlexAttribute(\"contact_uri\", OverridesSoftphone = true, Source = [|\"event.user.user_metadata.sip\"|])] public string X { get; set; }"
            )
        );

    [TestCase("department", "string", "event.user.user_metadata.department")]
    [TestCase("location", "string", "event.user.user_metadata.hr.location")]
    [TestCase("languages", "string[]", "event.user.app_metadata.user_metadata")]
    [TestCase("languages", "string[]", "event.user.languages")]
    [TestCase("channel.voice.capacity", "int", "event.user.app_metadata.capacity")]
    public void What_describes_or_is_kept_by_administrators(string name, string type, string source) =>
        Expect.Nothing(With(name, type, $"\"{source}\""));

    [Test]
    public void The_place_of_roles() =>
        Expect
            .Warning(
                Id,
                Roles("[|\"event.user.user_metadata.roles\"|]"),
                "RolesFrom 'event.user.user_metadata.roles' is in user_metadata, which users can edit themselves, but roles decide what a user may do "
                    + "in Flex; keep the value in app_metadata, which they cannot edit"
            )
            .HasNoFix();

    private static string Roles(string path) =>
        Sources.Whole(
            $"[FlexRoleMapping(\"Support\", FlexRole.Agent)] [FlexSsoConfig(Environment = \"prod\", RolesFrom = {path})] $ partial class AcmeFlex {{ }}"
        );

    private static string With(string name, string type, string source) =>
        Sources.Members($"[FlexAttribute(\"{name}\", Source = {source})] public {type} X {{ get; set; }}");
}
