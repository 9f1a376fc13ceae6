using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0308_NoAdmin
{
    private const string Id = RuleIds.NoAdmin;

    [Test]
    public void Users_without_an_admin_among_them() =>
        Expect
            .Information(
                Id,
                Marked("[FlexUser(\"ada@acme.example\", FlexRole.Agent)] [FlexUser(\"bob@acme.example\", \"supervisor\")]"),
                "None of the users of 'AcmeFlex' is an admin, so none of them can administer Flex; "
                    + "give one of them FlexRole.Admin, unless the admins are managed elsewhere"
            )
            .HasNoFix();

    [TestCase("")]
    [TestCase("[FlexUser(\"ada@acme.example\", FlexRole.Admin)]")]
    [TestCase("[FlexUser(\"ada@acme.example\", \"agent\")] [FlexUser(\"bob@acme.example\", \"agent\", \"admin\")]")]
    public void One_admin_is_enough_and_no_users_are_somebody_elses(string users) => Expect.Nothing(Sources.Users(users), information: Id);

    // The error is about the same user, and the admin may be the one who is mistyped.
    [Test]
    public void An_invalid_declaration_hears_of_its_errors_only() =>
        Assert.That(
            Compile.Analyze(Compile.Source(Sources.Users("[FlexUser(\"ada@acme.example\", \"administrator\")]")), Id).Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.UnknownRole })
        );

    private static string Marked(string users) =>
        Sources.Users(users).Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|](", StringComparison.Ordinal);
}
