using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0105_DuplicateEnvironment
{
    private const string Id = RuleIds.DuplicateEnvironment;

    [Test]
    public void An_environment_that_is_declared_twice() =>
        Expect
            .Error(
                Id,
                Sources.Environments("\"prod\"", "[|\"prod\"|]"),
                "Environment 'prod' of 'AcmeFlex' is declared twice; one would overwrite the artifacts of the other, so give each a name of its own"
            )
            .HasNoFix();

    [TestCase("prod", "Prod")]
    [TestCase("us-west", "us_west")]
    [TestCase("us-west-2", "USWEST2")]
    public void Two_names_of_one_class_or_folder(string first, string second) =>
        Expect.Error(
            Id,
            Sources.Environments($"\"{first}\"", $"[|\"{second}\"|]"),
            $"Environment '{second}' of 'AcmeFlex' is too much like '{first}'; one would overwrite the artifacts of the other, so give each a name of its own"
        );

    // Copied to a second part, for instance.
    [TestCase("$ [[|FlexSsoConfig|](AccountSid = \"x\")] partial class AcmeFlex { }")]
    [TestCase("$ partial class AcmeFlex { } [[|FlexSsoConfig|](ClientId = \"x\")] partial class AcmeFlex { }")]
    public void Two_attributes_without_an_environment(string declaration) =>
        Expect.Error(
            Id,
            Sources.Whole(declaration),
            "'AcmeFlex' has two [FlexSsoConfig] without an Environment; name the environment of each (Environment = \"prod\"); one without is for the values that they share"
        );

    [Test]
    public void Two_attributes_with_shared_values() =>
        Expect.Error(Id, Sources.Whole("$ [[|FlexSsoConfig|]] [FlexSsoConfig(Environment = \"prod\")] partial class AcmeFlex { }"));

    [TestCase(RuleIds.WrongDomain, "Auth0Domain = [|\"https://acme.us.auth0.com\"|]")]
    [TestCase(RuleIds.UnknownRole, "Auth0Domain = \"acme.us.auth0.com\", DefaultRole = [|(FlexRole)99|]")]
    public void A_shared_value_is_wrong_once_and_not_once_for_each_environment(string rule, string shared) =>
        Expect.Error(
            rule,
            $$"""
            using FlexSso;
            [FlexSsoConfig(ConnectionSid = "{{Sources.Jq}}", ClientId = "{{Harness.Declarations.ClientId}}", {{shared}})]
            [FlexSsoConfig(Environment = "dev")]
            [FlexSsoConfig(Environment = "prod")]
            partial class AcmeFlex { }
            """
        );

    [Test]
    public void The_other_environment_may_stand_in_another_part() =>
        Expect.Error(
            Id,
            [
                Sources.Whole("$ [FlexSsoConfig(Environment = \"prod\")] partial class AcmeFlex { }"),
                Sources.Whole("[FlexSsoConfig(Environment = [|\"prod\"|])] partial class AcmeFlex { }"),
            ]
        );
}
