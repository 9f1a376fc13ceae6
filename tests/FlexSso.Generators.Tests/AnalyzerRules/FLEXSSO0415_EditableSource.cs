namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0415_EditableSource
{
    private const string Id = RuleIds.EditableSource;

    [TestCase("channel.voice.capacity", "int")]
    [TestCase("team_member", "string")]
    [TestCase("languages", "string[]")]
    [TestCase("vip", "bool")]
    [TestCase("skill", "string")]
    [TestCase("department", "string")]
    public void An_attribute_of_any_kind(string name, string type) =>
        Expect
            .Warning(
                Id,
                With(name, type, "[|\"event.user.user_metadata.x\"|]"),
                $"Source 'event.user.user_metadata.x' is in user_metadata, which users can edit themselves, so each could choose '{name}' and what is "
                    + "routed by it; keep the value in app_metadata, which they cannot edit"
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

    [TestCase("languages", "string[]", "event.user.app_metadata.user_metadata")]
    [TestCase("languages", "string[]", "event.user.languages")]
    [TestCase("channel.voice.capacity", "int", "event.user.app_metadata.capacity")]
    public void What_administrators_and_directories_keep(string name, string type, string source) =>
        Expect.Nothing(With(name, type, $"\"{source}\""));

    private static string With(string name, string type, string source) =>
        Sources.Members($"[FlexAttribute(\"{name}\", Source = {source})] public {type} X {{ get; set; }}");
}
