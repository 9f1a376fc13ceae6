using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>Several environments of one class: one shape, separate values, a folder and a nested class each.</summary>
public sealed class EnvironmentTests
{
    private const string OtherJq = "JQfedcba9876543210fedcba9876543210";

    private const string ThreeEnvironments = $$"""
        using FlexSso;
        namespace Acme
        {
            [FlexSsoConfig(ClientId = "{{Declarations.ClientId}}", Auth0Domain = "acme-dev.eu.auth0.com", ConnectionSid = "{{Declarations.Jq}}")]
            [FlexSsoConfig(Environment = "dev")]
            [FlexSsoConfig(Environment = "us-stage", Auth0Domain = "acme-stage.eu.auth0.com")]
            [FlexSsoConfig(Environment = "prod", Auth0Domain = "acme.eu.auth0.com", ClientId = "prodprodprodprodprodprodprodprod", ConnectionSid = "{{OtherJq}}")]
            [FlexUser("ada@acme.example", FlexRole.Admin)]
            [FlexUser("bob@acme.example", FlexRole.Admin, Environment = "dev")]
            [FlexUser("bob@acme.example", FlexRole.Agent, Environment = "prod")]
            public partial class AcmeFlex
            {
                [FlexAttribute("department")] public string Department { get; set; }
            }
        }
        """;

    [Test]
    public void Each_has_its_folder_with_its_users()
    {
        Assert.That(
            GeneratorRun.On(ThreeEnvironments).Compiles().Artifacts().Keys,
            Is.EquivalentTo(
                new[]
                {
                    "Acme.AcmeFlex/dev/saml-addon.json",
                    "Acme.AcmeFlex/dev/post-login-action.js",
                    "Acme.AcmeFlex/dev/app-metadata/ada@acme.example.json",
                    "Acme.AcmeFlex/dev/app-metadata/bob@acme.example.json",
                    "Acme.AcmeFlex/us-stage/saml-addon.json",
                    "Acme.AcmeFlex/us-stage/post-login-action.js",
                    "Acme.AcmeFlex/us-stage/app-metadata/ada@acme.example.json",
                    "Acme.AcmeFlex/prod/saml-addon.json",
                    "Acme.AcmeFlex/prod/post-login-action.js",
                    "Acme.AcmeFlex/prod/app-metadata/ada@acme.example.json",
                    "Acme.AcmeFlex/prod/app-metadata/bob@acme.example.json",
                }
            )
        );
    }

    [Test]
    public void A_value_of_an_environment_takes_precedence_over_a_shared_one()
    {
        GeneratorRun run = GeneratorRun.On(ThreeEnvironments);
        Assert.Multiple(() =>
        {
            Assert.That(run.Artifact("dev/saml-addon.json"), Does.Contain("urn:flex:" + Declarations.Jq));
            Assert.That(run.Artifact("us-stage/saml-addon.json"), Does.Contain("urn:flex:" + Declarations.Jq));
            Assert.That(run.Artifact("prod/saml-addon.json"), Does.Contain("urn:flex:" + OtherJq).And.Not.Contain(Declarations.Jq));
            Assert.That(run.Artifact("dev/post-login-action.js"), Does.Contain($"FLEX_CLIENT_ID = \"{Declarations.ClientId}\""));
            Assert.That(
                run.Artifact("prod/post-login-action.js"),
                Does.Contain("FLEX_CLIENT_ID = \"prodprodprodprodprodprodprodprod\"").And.Contain("Acme.AcmeFlex (prod, Enhanced)")
            );
            Assert.That(run.Artifact("dev/app-metadata/bob@acme.example.json"), Does.Contain("\"admin\""));
            Assert.That(run.Artifact("prod/app-metadata/bob@acme.example.json"), Does.Contain("\"agent\"").And.Not.Contain("admin"));
        });
    }

    [Test]
    public void Code_names_each_by_its_class()
    {
        using EmittedAssembly assembly = new(
            GeneratorRun.On(
                ThreeEnvironments
                    + """
                    public static class Probe
                    {
                        public static string Result => string.Join("|",
                            Acme.AcmeFlex.Dev.SamlAddon.Audience,
                            Acme.AcmeFlex.UsStage.Users.Count,
                            Acme.AcmeFlex.Prod.SamlAddonJson == Acme.AcmeFlex.Prod.SamlAddon.ToJson(),
                            Acme.AcmeFlex.Prod.AppMetadata.BobAcmeExample == Acme.AcmeFlex.Prod.Users[1].AppMetadataJson,
                            Acme.AcmeFlex.Prod.PostLoginActionJavaScript.Contains("prodprod"),
                            new Acme.AcmeFlex(FlexRole.Agent) { Department = "Sales" }.ToAppMetadataJson().Contains("Sales"));
                    }
                    """
            )
        );
        Assert.That(assembly.Static("Probe", "Result"), Is.EqualTo($"urn:flex:{Declarations.Jq}|1|True|True|True|True"));
    }

    [Test]
    public void Code_sees_whose_address_the_company_vouches_for()
    {
        using EmittedAssembly assembly = new(
            GeneratorRun.On(
                $$"""
                using FlexSso;
                using System.Linq;
                namespace Acme
                {
                    [FlexSsoConfig({{Declarations.Arguments}})]
                    [FlexUser("ada@acme.example", FlexRole.Admin, EmailVerified = true)]
                    [FlexUser("bob@acme.example", FlexRole.Agent)]
                    partial class AcmeFlex { }
                }
                public static class Probe
                {
                    public static string Result => string.Join("|", Acme.AcmeFlex.Users.Select(user => user.Email + " " + user.EmailVerified));
                }
                """
            )
        );
        Assert.That(assembly.Static("Probe", "Result"), Is.EqualTo("ada@acme.example True|bob@acme.example False"));
    }

    [Test]
    public void A_single_environment_has_its_folder_too() =>
        Assert.That(
            GeneratorRun
                .On($"[FlexSso.FlexSsoConfig({Declarations.Arguments}, Environment = \"prod\")] partial class AcmeFlex {{ }}")
                .Compiles()
                .Artifacts()
                .Keys,
            Is.EquivalentTo(new[] { "AcmeFlex/prod/saml-addon.json", "AcmeFlex/prod/post-login-action.js" })
        );

    [Test]
    public void A_name_that_is_a_keyword_in_C_sharp_is_allowed_as_a_class() =>
        GeneratorRun
            .On(
                $"[FlexSso.FlexSsoConfig({Declarations.Arguments}, Environment = \"static\")] partial class AcmeFlex {{ public string A => Static.SamlAddonJson; }}"
            )
            .Compiles();

    [Test]
    public void The_attributes_may_stand_on_different_parts_of_the_class()
    {
        GeneratorRun run = GeneratorRun.On(
            Compile.Sources([
                "[FlexSso.FlexSsoConfig(Environment = \"prod\")] partial class AcmeFlex { }",
                $"[FlexSso.FlexSsoConfig({Declarations.Arguments})] partial class AcmeFlex {{ }}",
                "[FlexSso.FlexSsoConfig(Environment = \"dev\")] partial class AcmeFlex { }",
            ])
        );
        Assert.That(run.Compiles().Files, Has.Length.EqualTo(1));
        Assert.That(run.Artifacts().Keys, Has.Some.StartsWith("AcmeFlex/dev/").And.Some.StartsWith("AcmeFlex/prod/"));
    }
}
