using System.Text.Json.Nodes;
using CsCheck;

namespace FlexSso.Tests.Payload;

/// <summary>A payload that is written is read back unchanged, and JSON that is read is written back whole.</summary>
public sealed class RoundTripTests
{
    [Test]
    public void A_payload_that_was_written_is_read_back_as_the_same() =>
        Generate.Payload.Sample(payload =>
        {
            AssertSame(AcmeFlex.ParseAppMetadata(payload.ToAppMetadataJson()).GetPayload(), payload);
            AssertSame(AcmeFlex.ParseAppMetadata("{\"flex\":" + payload.ToFlexJson() + "}").GetPayload(), payload);
            // The body of a PATCH has the form of a user.
            AssertSame(AcmeFlex.ParseUser(payload.ToUserPatchJson()).GetPayload(), payload);
        });

    [Test]
    public void Members_that_are_not_declared_are_kept() =>
        Gen.Select(Generate.Payload, Generate.Members, Generate.Members)
            .Sample(
                (payload, unknown, others) =>
                {
                    JsonObject flex = JsonNode.Parse(WithoutHalfPairs(payload).ToFlexJson())!.AsObject();
                    foreach ((string name, JsonNode? value) in unknown)
                        flex[name] = value?.DeepClone();
                    JsonObject appMetadata = others.DeepClone().AsObject();
                    appMetadata["flex"] = flex.DeepClone();
                    JsonObject user = new() { ["email"] = "ada@acme.example", ["app_metadata"] = appMetadata.DeepClone() };

                    AcmeFlex parsed = AcmeFlex.ParseUser(user.ToJsonString()).GetPayload();

                    AssertSameJson(parsed.ToFlexJson(), flex);
                    AssertSameJson(parsed.ToAppMetadataJson(), appMetadata);
                    AssertSameJson(
                        parsed.ToUserPatchJson(),
                        new JsonObject { ["app_metadata"] = new JsonObject { ["flex"] = flex.DeepClone() } }
                    );
                    Assert.That(
                        AcmeFlex.ParseAppMetadata(parsed.ToAppMetadataJson()).GetPayload().OtherAppMetadata,
                        Is.EqualTo(parsed.OtherAppMetadata)
                    );
                }
            );

    [Test]
    public void An_absent_value_is_the_initial_one()
    {
        AcmeFlex parsed = AcmeFlex.ParseAppMetadata("""{"flex":{"roles":["agent"],"rank":null,"vip":"","languages":null}}""").GetPayload();

        Assert.That(
            (parsed.Department, parsed.Rank, parsed.Size, parsed.VoiceCapacity, parsed.Vip, parsed.Languages),
            Is.EqualTo(("initial", 7, "initial", 1, true, new[] { "initial" }))
        );
    }

    [Test]
    public void A_computed_member_is_written_and_not_taken_for_unknown()
    {
        AcmeFlex parsed = AcmeFlex
            .ParseAppMetadata("""{"flex":{"roles":["agent"],"department":"Sales","summary":["what",{"it":"was"}],"x":1}}""")
            .GetPayload();

        Assert.That(parsed.UnknownFlexMembers.Select(m => m.Key + "=" + m.Value), Is.EqualTo(new[] { "x=1" }));
        Assert.That(parsed.ToFlexJson(), Does.Contain("\"summary\":\"Sales/1\",\"x\":1}"));
    }

    [Test]
    public void Members_that_were_kept_can_be_looked_at_and_survive_a_copy()
    {
        AcmeFlex parsed = AcmeFlex
            .ParseAppMetadata("""{"crm" : {"id" : 1.50, "tags":[ ]}, "flex":{"roles":["agent"], "shift" : "late"}, "x":null}""")
            .GetPayload();
        AcmeFlex copy = parsed with { Department = "Billing" };

        Assert.That(copy.UnknownFlexMembers.Find("shift"), Is.EqualTo("\"late\""));
        Assert.That(copy.UnknownFlexMembers.Find("Shift"), Is.Null);
        Assert.That(copy.OtherAppMetadata.ToString(), Is.EqualTo("""{"crm":{"id":1.50,"tags":[]},"x":null}"""));
        Assert.That(copy.ToUserPatchJson(), Does.Contain("\"shift\":\"late\"").And.Not.Contain("crm"));
    }

    [TestCase(
        "{\"user_id\":\"auth0|1\",\"identities\":[],\"created_at\":\"\",\"updated_at\":\"\",\"name\":\"\",\"nickname\":\"\",\"picture\":\"\",\"email\":\"ada@acme.example\"}",
        "{}"
    )]
    [TestCase("{\"app_metadata\":null}", "{}")]
    [TestCase("{\"app_metadata\":{\"crm\":{\"id\":1}}}", "{\"crm\":{\"id\":1}}")]
    [TestCase("{\"app_metadata\":{\"crm\":1,\"flex\":null}}", "{\"crm\":1}")]
    [TestCase("{\"app_metadata\":{\"flex\":{},\"crm\":1}}", "{\"crm\":1}")]
    [TestCase("{\"app_metadata\":{\"flex\":{\"roles\":null},\"crm\":1}}", "{\"crm\":1}")]
    [TestCase("{\"app_metadata\":{\"flex\":{\"roles\":[]},\"crm\":1}}", "{\"crm\":1}")]
    public void A_user_who_is_new_to_Flex_gets_the_roles_that_are_given_and_keeps_the_rest(string user, string others)
    {
        AcmeFlex parsed = AcmeFlex.ParseUser(user, FlexRole.Agent, FlexRole.Supervisor).GetPayload();

        Assert.That(parsed.Roles, Is.EqualTo(new[] { FlexRole.Agent, FlexRole.Supervisor }));
        Assert.That(parsed.OtherAppMetadata.ToString(), Is.EqualTo(others));
        Assert.That((parsed.Department, parsed.Size), Is.EqualTo(("initial", "initial")), "as of any absent value");
        Assert.That(AcmeFlex.ParseUser(user).IsValid, Is.False, "nobody gave roles");
    }

    [Test]
    public void Existing_roles_take_precedence_over_given_ones()
    {
        const string flex = """{"flex":{"roles":["admin"]}}""";

        Assert.That(AcmeFlex.ParseAppMetadata(flex, FlexRole.Agent).GetPayload().Roles, Is.EqualTo(new[] { FlexRole.Admin }));
        Assert.That(
            AcmeFlex.ParseAppMetadata("""{"flex":{"roles":["boss"]}}""", FlexRole.Agent).Problems.Single().Path,
            Is.EqualTo("$.flex.roles[0]")
        );
        Assert.That(() => AcmeFlex.ParseAppMetadata(flex, (FlexRole)99), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Changing_the_roles_keeps_everything_else() =>
        Generate.Payload.Sample(payload =>
        {
            string json = payload.ToAppMetadataJson();
            AcmeFlex before = AcmeFlex.ParseAppMetadata(json.Replace("{\n  \"flex\": {", "{\n\"crm\":1,\"flex\": {\"x\":2,")).GetPayload();
            AcmeFlex after = before.WithRoles(FlexRole.WfoTeamLeader, FlexRole.Admin);

            Assert.That(after.Roles, Is.EqualTo(new[] { FlexRole.WfoTeamLeader, FlexRole.Admin }));
            Assert.That(before.Roles, Is.EqualTo(payload.Roles), "a copy is changed");
            AssertSame(after.WithRoles(before.Roles[0], [.. before.Roles.Skip(1)]), before);
            Assert.That((after.UnknownFlexMembers.Count, after.OtherAppMetadata.Count), Is.EqualTo((1, 1)));
        });

    [Test]
    public void A_list_that_one_may_add_to_can_be_added_to()
    {
        AcmeFlex parsed = AcmeFlex.ParseAppMetadata("""{"flex":{"roles":["agent"],"skills":["a"],"ids":[1]}}""").GetPayload();
        parsed.Skills!.Add("b");
        parsed.Ids!.Add(2);

        Assert.That(parsed.ToFlexJson(), Does.Contain("\"skills\":[\"a\",\"b\"]").And.Contain("\"ids\":[1,2]"));
    }

    private static void AssertSame(AcmeFlex actual, AcmeFlex expected)
    {
        Assert.That(actual.ToFlexJson(), Is.EqualTo(expected.ToFlexJson()));
        Assert.That(actual.Roles, Is.EqualTo(expected.Roles));
        Assert.That(
            new object?[] { actual.Department, actual.Size, actual.VoiceCapacity, actual.Rank, actual.Vip, actual.Remote },
            Is.EqualTo(
                new object?[] { expected.Department, expected.Size, expected.VoiceCapacity, expected.Rank, expected.Vip, expected.Remote }
            )
        );
        Assert.That(actual.Languages, Is.EqualTo(expected.Languages));
        Assert.That(actual.Skills, Is.EqualTo(expected.Skills));
        Assert.That(actual.Levels, Is.EqualTo(expected.Levels));
        Assert.That(actual.Ids, Is.EqualTo(expected.Ids));
        Assert.That(actual.Flags, Is.EqualTo(expected.Flags));
    }

    private static AcmeFlex WithoutHalfPairs(AcmeFlex payload) =>
        payload with
        {
            Department = payload.Department is null ? null : Whole(payload.Department),
            Size = Whole(payload.Size),
            Languages = [.. payload.Languages.Select(Whole)],
            Skills = payload.Skills?.Select(Whole).ToList(),
        };

    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static void AssertSameJson(string actual, JsonObject expected) =>
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(actual), expected), Is.True, () => actual + "\n" + expected.ToJsonString());
}
