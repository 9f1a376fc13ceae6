using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

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
    public void One_admin_is_enough_and_no_users_need_none(string users) => Expect.Nothing(Sources.Users(users), information: Id);

    // The error is about the same user, and the admin may be the one who is mistyped.
    [Test]
    public void An_invalid_declaration_only_gets_its_errors() =>
        Assert.That(
            Compile.Analyze(Compile.Source(Sources.Users("[FlexUser(\"ada@acme.example\", \"administrator\")]")), Id).Select(d => d.Id),
            Is.EqualTo(new[] { RuleIds.UnknownRole })
        );

    private const string Agent = "[FlexUser(\"ada@acme.example\", \"agent\")]";
    private const string Admin = "[FlexUser(\"ada@acme.example\", \"admin\")]";

    [TestCase("", "bob@acme.example,agent\n", 1, Description = "users of a roster only")]
    [TestCase(Agent, "bob@acme.example,supervisor\n", 1)]
    [TestCase(Agent, "", 1, Description = "an empty roster has no admin")]
    [TestCase("", "", 0, Description = "no users are somebody else's")]
    [TestCase(Agent, "bob@acme.example,agent|admin\n", 0)]
    [TestCase("", "bob@acme.example,agent\neve@acme.example,admin\n", 0)]
    [TestCase(Admin, "bob@acme.example,agent\n", 0)]
    [TestCase(Agent, "bob@acme.example,administrator\n", 0, Description = "the admin may be the one who is mistyped")]
    public void The_users_of_a_roster_count(string users, string rows, int expected) =>
        Assert.That(
            NoAdmins(Sources.Users(users), new RosterFile("a.csv", "email,roles\n" + rows, "AcmeFlex > ")),
            Has.Count.EqualTo(expected)
        );

    [Test]
    public void The_diagnostic_is_at_the_class_and_not_in_the_roster()
    {
        Diagnostic diagnostic = NoAdmins(
                Sources.Users(""),
                new RosterFile("a.csv", "email,roles\nbob@acme.example,agent\n", "AcmeFlex > "),
                new RosterFile("b.csv", "email,roles\neve@acme.example,agent\n", "AcmeFlex > ")
            )
            .Single();
        Assert.That(diagnostic.Location.Kind, Is.EqualTo(LocationKind.SourceFile));
        Assert.That(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), Does.Contain("'AcmeFlex'"));
    }

    [Test]
    public void One_admin_in_one_of_the_rosters_is_enough_and_another_class_has_its_own() =>
        Assert.Multiple(() =>
        {
            RosterFile agents = new("a.csv", "email,roles\nbob@acme.example,agent\n", "AcmeFlex > ");
            Assert.That(
                NoAdmins(Sources.Users(""), agents, new RosterFile("b.csv", "email,roles\neve@acme.example,admin\n", "AcmeFlex > ")),
                Is.Empty
            );
            Assert.That(
                NoAdmins(Sources.Users(""), agents, new RosterFile("b.csv", "email,roles\neve@acme.example,admin\n", "Other > ")),
                Has.Count.EqualTo(1)
            );
        });

    [TestCase("Dev", 1)]
    [TestCase("Prod", 1)]
    [TestCase("", 0)]
    [TestCase("Dev,Prod", 0)]
    public void Each_environment_has_its_own_rosters(string environments, int expected)
    {
        string source = $$"""
            using FlexSso;
            namespace Acme;
            [FlexSsoConfig(Environment = "Dev", {{Declarations.Arguments}})]
            [FlexSsoConfig(Environment = "Prod", {{Declarations.Arguments}})]
            [FlexUser("ada@acme.example", FlexRole.Agent)]
            public partial class AcmeFlex { }
            """;
        Assert.That(
            NoAdmins(source, new RosterFile("a.csv", "email,roles\nbob@acme.example,admin\n", "AcmeFlex > " + environments)),
            Has.Count.EqualTo(expected)
        );
    }

    private static List<Diagnostic> NoAdmins(string source, params RosterFile[] files) =>
        [.. RosterCompilation.AnalyzeAll(Compile.Source(source), files).Where(d => d.Id == Id)];

    private static string Marked(string users) =>
        Sources.Users(users).Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|](", StringComparison.Ordinal);
}
