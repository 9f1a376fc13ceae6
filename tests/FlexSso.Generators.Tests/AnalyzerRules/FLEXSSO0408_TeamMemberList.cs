using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0408_TeamMemberList
{
    private const string Id = RuleIds.TeamMemberList;

    [TestCase("team_member", "string[]")]
    [TestCase("team_member", "int[]")]
    [TestCase("team_member", "System.Collections.Generic.IReadOnlyList<string>")]
    [TestCase("team_member.stringarray", "string[]")]
    public void A_worker_is_a_member_of_one_team(string name, string type) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute(\"{name}\")] public {type} [|Teams|] {{ get; set; }}"),
                "Attribute 'team_member' is declared by 'Teams' as a list, but a worker is a member of one team; make it a string, "
                    + "or name it 'team_owner' if the teams that the user owns are meant"
            )
            .HasNoFix();

    [TestCase("team_member", "string")]
    [TestCase("team_owner", "string[]")]
    [TestCase("team_members", "string[]")]
    public void A_single_team_or_another_attribute_is_allowed(string name, string type) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public {type} X {{ get; set; }}"));
}
