namespace FlexSso.Tests.Payload;

/// <summary>JSON that is not a payload, and the problems that it has. ParsingAgainstActionTests shows that the Action refuses the same.</summary>
public sealed class ProblemTests
{
    private const string NoRole = "this user has no Flex role; set 'roles' in 'flex' to a list such as [\"agent\"].";
    private const string Roles =
        "agent, supervisor, admin, wfo.full_access, wfo.team_leader, wfo.data_analyst, wfo.data_auditor, wfo.quality_manager, wfo.quality_process_manager, wfo.dashboard_viewer";

    [TestCase("{}", "(1,1) $.flex: " + NoRole)]
    [TestCase("{\"flex\":null}", "(1,1) $.flex: " + NoRole)]
    [TestCase("{\"flex\":{}}", "(1,9) $.flex.roles: " + NoRole)]
    [TestCase("{\"flex\":[1, 2]}", "(1,9) $.flex: [1,2] stands where a flex object is needed.")]
    [TestCase("7", "(1,1) $: 7 stands where an app_metadata object is needed.")]
    [TestCase(
        "{\"flex\":{\"roles\":[]}}",
        "(1,18) $.flex.roles: this user has no Flex role; give the list at least one, such as \"agent\"."
    )]
    [TestCase("{\"flex\":{\"roles\":\"agent\"}}", "(1,18) $.flex.roles: the roles are \"agent\", but must be a list such as [\"agent\"].")]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\",\"Admin\"]}}",
        "(1,27) $.flex.roles[1]: \"Admin\" is not a role of Flex; use " + Roles + "."
    )]
    [TestCase("{\"flex\":{\"roles\":[null]}}", "(1,19) $.flex.roles[0]: null is not a role of Flex; use " + Roles + ".")]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"channel_voice_capacity\":1.5}}",
        "(1,53) $.flex.channel_voice_capacity: 'channel_voice_capacity' is 1.5, but the member 'VoiceCapacity' needs a whole number from -2147483648 to 2147483647."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\n  \"größe\":{}}}",
        "(2,11) $.flex['größe']: 'größe' is {}, but the member 'Size' needs a text."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"languages\":[\"en\",\"a,b\"]}}",
        "(1,46) $.flex.languages[1]: the list 'languages' holds \"a,b\", but Flex separates elements by commas, so an element must be a non-empty text without a comma."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"levels\":[1,[]]}}",
        "(1,40) $.flex.levels[1]: 'levels' is [], but the member 'Levels' needs a whole number from -2147483648 to 2147483647."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"levels\":[1,null]}}",
        "(1,40) $.flex.levels[1]: the list 'levels' holds null, but an element must be a whole number from -2147483648 to 2147483647."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"levels\":[\"\"]}}",
        "(1,38) $.flex.levels[0]: the list 'levels' holds \"\", but an element must be a whole number from -2147483648 to 2147483647."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"flags\":[null]}}",
        "(1,37) $.flex.flags[0]: the list 'flags' holds null, but an element must be true or false."
    )]
    [TestCase(
        "{\"flex\":{\"roles\":[\"agent\"],\"vip\":true,\"vip\":false}}",
        "(1,39) $.flex.vip: 'vip' occurs twice in one object, and only one of them can count; remove one."
    )]
    [TestCase("{\"flex\":{\"roles\":[\"agent\"],}}", "(1,28) $: the text is not valid JSON: ',' must not stand before '}'.")]
    [TestCase("{\"flex\":{\"roles\":[\"agent\"]}} x", "(1,30) $: the text is not valid JSON: there is text after the value.")]
    [TestCase("{\"x\":[", "(1,7) $: the text is not valid JSON: the text ends where a value is missing.")]
    [TestCase("\ufeff{}", "(1,1) $: the text is not valid JSON: a byte order mark (U+FEFF) stands before the value; remove it.")]
    [TestCase("", "(1,1) $: the text is not valid JSON: the text ends where a value is missing.")]
    public void One_problem(string json, string expected) =>
        Assert.That(AcmeFlex.ParseAppMetadata(json).Problems.Select(p => p.ToString()), Is.EqualTo(new[] { expected }));

    [TestCase(
        "{\"user_id\":\"auth0|1\",\"identities\":[],\"created_at\":\"\",\"updated_at\":\"\",\"name\":\"\",\"nickname\":\"\",\"picture\":\"\"}",
        "(1,1) $.app_metadata: " + NoRole
    )]
    [TestCase("{\"app_metadata\":null}", "(1,1) $.app_metadata: " + NoRole)]
    [TestCase("{\"app_metadata\":[]}", "(1,17) $.app_metadata: [] stands where an app_metadata object is needed.")]
    [TestCase(
        "{\"app_metadata\":{\"flex\":{\"roles\":[7]}}}",
        "(1,35) $.app_metadata.flex.roles[0]: 7 is not a role of Flex; use " + Roles + "."
    )]
    [TestCase("null", "(1,1) $: null stands where a user object is needed.")]
    public void One_problem_of_a_user(string json, string expected) =>
        Assert.That(AcmeFlex.ParseUser(json).Problems.Select(p => p.ToString()), Is.EqualTo(new[] { expected }));

    [Test]
    public void Every_problem_is_told_in_the_order_of_the_text_and_none_comes_with_a_payload()
    {
        FlexPayloadResult<AcmeFlex> result = AcmeFlex.ParseAppMetadata(
            "{\"flex\":{\n\"vip\":1,\n\"ids\":{},\n\"roles\":[\"x\",\"agent\",\"y\"],\n\"vip\":true}}"
        );

        Assert.That(
            result.Problems.Select(p => (p.Line, p.Path)),
            Is.EqualTo(new[] { (2, "$.flex.vip"), (3, "$.flex.ids"), (4, "$.flex.roles[0]"), (4, "$.flex.roles[2]"), (5, "$.flex.vip") })
        );
        Assert.That((result.IsValid, result.Payload), Is.EqualTo((false, (AcmeFlex?)null)));
        Assert.That(
            () => result.GetPayload(),
            Throws.TypeOf<FormatException>().With.Message.Contains("(2,7) $.flex.vip").And.Message.Contains("(5,1) $.flex.vip")
        );
    }

    [Test]
    public void Deeply_nested_JSON_is_not_called_invalid() =>
        Assert.That(
            AcmeFlex.ParseAppMetadata("{\"x\":" + new string('[', 64) + new string(']', 64) + "}").Problems.Select(p => p.ToString()),
            Is.EqualTo(new[] { "(1,69) $: the text is nested deeper than 64 levels, which is more than is read here." })
        );

    [Test]
    public void A_long_value_is_shown_in_part() =>
        Assert.That(
            AcmeFlex.ParseAppMetadata("{\"flex\":{\"roles\":\"" + new string('x', 500) + "\"}}").Problems.Single().Message,
            Has.Length.LessThan(120)
        );

    [Test]
    public void Null_is_refused()
    {
        Assert.That(() => AcmeFlex.ParseAppMetadata(null!), Throws.ArgumentNullException);
        Assert.That(() => AcmeFlex.ParseUser(null!), Throws.ArgumentNullException);
        Assert.That(() => AcmeFlex.ParseUser(null!, FlexRole.Agent), Throws.ArgumentNullException);
    }

    [TestCase("a,b")]
    [TestCase("")]
    [TestCase(null)]
    public void An_element_that_Flex_would_split_or_lose_is_not_written(string? element)
    {
        AcmeFlex payload = new(FlexRole.Agent) { Languages = ["en", element!] };

        foreach (Func<string> write in new[] { payload.ToFlexJson, payload.ToUserPatchJson, payload.ToAppMetadataJson })
            Assert.That(() => write(), Throws.ArgumentException.With.Message.Contains("'languages'").And.Message.Contains($"'{element}'"));
    }
}
