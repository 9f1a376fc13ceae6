using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0107_WrongEnvironment
{
    private const string Id = RuleIds.WrongEnvironment;

    [TestCase("prod/../..", "holds '/'")]
    [TestCase("prod 1", "holds ' '")]
    [TestCase("pród", "holds 'ó'")]
    [TestCase("1prod", "does not begin with a letter")]
    [TestCase("-prod", "does not begin with a letter")]
    [TestCase("prod-", "ends in '-'")]
    [TestCase("us-west_", "ends in '_'")]
    [TestCase("aux", "is a device name on Windows, so no folder can have it")]
    [TestCase("abcdefghijklmnopqrstuvwxyz1234567", "is longer than 32 characters")]
    public void A_name_that_can_be_no_folder_and_class(string name, string reason) =>
        Expect
            .Error(
                Id,
                Sources.Environments($"[|\"{name}\"|]"),
                $"Environment '{name}' {reason}; use letters, digits, '-' and '_', such as 'prod', because it becomes a folder and a class"
            )
            .HasNoFix();

    [TestCase("users", "Users")]
    [TestCase("acmeFlex", "AcmeFlex")]
    [TestCase("department", "Department")]
    public void A_name_that_is_taken(string name, string className) =>
        Expect.Error(
            Id,
            Sources.Whole(
                $"[FlexSsoConfig(Environment = [|\"{name}\"|], {Harness.Declarations.Arguments})] partial class AcmeFlex {{ [FlexAttribute(\"department\")] public string Department {{ get; set; }} }}"
            ),
            $"Environment '{name}' becomes the nested class '{className}', and that name is taken in 'AcmeFlex'; choose another name"
        );

    [Test]
    public void A_user_of_an_unknown_environment()
    {
        Expect
            .Error(
                Id,
                Sources.Environments("\"dev\"", "\"prod\"") + User("[|\"test\"|]"),
                "Environment 'test' is not an environment of 'AcmeFlex'; use one of 'dev', 'prod'"
            )
            .HasNoFix();
        Expect.Error(Id, Sources.Environments("\"dev\"", "\"prod\"") + User("[|\"Prod\"|]")).HasFix(FixKeys.Value, "prod");
    }

    [Test]
    public void Between_two_environments_that_differ_in_case_none_is_known() =>
        Expect.Error(Id, Sources.Environments("\"prod\"", "{|FLEXSSO0105:\"Prod\"|}") + User("[|\"PROD\"|]")).HasNoFix();

    [Test]
    public void A_user_of_an_environment_where_there_are_none() =>
        Expect.Error(
            Id,
            Sources.Whole("$ partial class AcmeFlex { }") + User("[|\"prod\"|]"),
            "Environment 'prod' is not an environment of 'AcmeFlex'; leave it out, or add [FlexSsoConfig(Environment = \"prod\", …)]"
        );

    [Test]
    public void A_wrong_environment_is_the_only_mistake_of_its_users() =>
        Expect.Error(Id, Sources.Environments("[|\"1\"|]") + User("\"1\""));

    private static string User(string environment) =>
        $"\n[FlexUser(\"ada@acme.example\", FlexRole.Admin, Environment = {environment})] partial class AcmeFlex {{ }}";
}
