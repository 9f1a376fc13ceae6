using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0304_DuplicateUser
{
    private const string Id = RuleIds.DuplicateUser;

    [Test]
    public void A_user_that_is_declared_twice() =>
        Expect
            .Error(
                Id,
                Sources.Users("[FlexUser(\"ada@acme.example\", FlexRole.Agent)] [FlexUser([|\"Ada@ACME.example\"|], FlexRole.Admin)]"),
                "User 'Ada@ACME.example' is declared more than once (also in line 6; e-mails are compared without case); keep one declaration with all roles"
            )
            .HasNoFix();

    [Test]
    public void The_message_names_the_line_of_the_same_user() =>
        Expect.Error(
            Id,
            Sources.Users(
                "[FlexUser(\"bob@acme.example\", FlexRole.Agent)]\n[FlexUser(\"ada@acme.example\", FlexRole.Agent)]\n[FlexUser([|\"ada@acme.example\"|], FlexRole.Admin)]"
            ),
            "User 'ada@acme.example' is declared more than once (also in line 7; e-mails are compared without case); keep one declaration with all roles"
        );

    [Test]
    public void Every_repetition_is_reported() =>
        Expect.Error(
            Id,
            Sources.Users(
                "[FlexUser(\"a@b.example\", \"agent\")] [FlexUser([|\"a@b.example\"|], \"agent\")] [FlexUser([|\"A@b.example\"|], \"agent\")]"
            )
        );

    [Test]
    public void The_other_declaration_may_stand_in_another_part() =>
        Expect.Error(
            Id,
            [
                Sources.Whole("$ [FlexUser(\"ada@acme.example\", FlexRole.Agent)] partial class AcmeFlex { }"),
                Sources.Whole("[FlexUser(email: [|\"ada@acme.example\"|], FlexRole.Agent)] partial class AcmeFlex { }"),
            ],
            "User 'ada@acme.example' is declared more than once (also at File0.cs(2); e-mails are compared without case); keep one declaration with all roles"
        );

    // One file name: the Kelvin sign becomes k.
    [Test]
    public void Two_e_mails_that_would_write_one_artifact() =>
        Expect.Error(Id, Sources.Users("[FlexUser(\"kim@acme.example\", \"agent\")] [FlexUser([|\"\u212aim@acme.example\"|], \"agent\")]"));

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() =>
        Expect.Error(Id, Sources.Users("[FlexUser(\"IDA@acme.example\", \"agent\")] [FlexUser([|\"ida@acme.example\"|], \"agent\")]"));

    [Test]
    public void A_padded_repetition_holds_one_mistake_more()
    {
        string source = Sources.Users("[FlexUser(\"ada@acme.example\", \"agent\")] [FlexUser(\" ada@acme.example\", \"agent\")]");
        Assert.That(
            Harness.Compile.Analyze(Harness.Compile.Source(source)).Select(d => d.Id),
            Is.EquivalentTo(new[] { RuleIds.EmptyOrPadded, Id })
        );
    }
}
