using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>Settings whose default is the right value (FLEXSSO0504 and others of the addon and the Console).</summary>
public sealed class RemoveArgumentFixTests
{
    [TestCase(
        "FLEXSSO0310",
        "RequireVerifiedEmail",
        "Connections = new[] { \"a\", \"b\" }, RequireVerifiedEmail = false",
        "Connections = new[] { \"a\", \"b\" }"
    )]
    [TestCase("FLEXSSO0504", "Signature", "Signature = SamlSignature.Sha1")]
    [TestCase("FLEXSSO0506", "SignResponse", "SignResponse = false")]
    [TestCase("FLEXSSO0507", "LifetimeInSeconds", "LifetimeInSeconds = -1")]
    [TestCase("FLEXSSO0509", "SigningCert", "SigningCert = \"MIID\"")]
    [TestCase("FLEXSSO0510", "EncryptionCert", "EncryptionCert = \"MIID\"")]
    [TestCase("FLEXSSO0513", "CustomDomain", "CustomDomain = \"acme.eu.auth0.com\"")]
    [TestCase("FLEXSSO0520", "LifetimeInSeconds", "LifetimeInSeconds = 36000")]
    [TestCase("FLEXSSO0603", "LoginPopup", "Embedded = true, LoginPopup = false", "Embedded = true")]
    public void The_argument_goes(string id, string name, string arguments, string? left = null)
    {
        string connection = $"Audience = \"{Sources.Audience}\"";
        Fixing result = Fixing.Of(Sources.Config($"{connection}, {arguments}")).Fix(id, "Remove " + name).IsFixed(id);
        Assert.That(result.Texts[0], Is.EqualTo(Sources.Config(left is null ? connection : $"{connection}, {left}")));
    }

    [Test]
    public void Only_the_wrong_one_of_two_environments_changes()
    {
        static string Source(string argument) =>
            $$"""
                using FlexSso;

                [FlexSsoConfig(Auth0Domain = "acme.us.auth0.com", ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
                [FlexSsoConfig(Environment = "dev", ConnectionSid = "{{Sources.Jq}}", LifetimeInSeconds = 60)]
                [FlexSsoConfig(Environment = "prod", ConnectionSid = "{{Sources.Jq}}"{{argument}})]
                public partial class AcmeFlex;
                """;

        Fixing result = Fixing.Of(Source(", LifetimeInSeconds = 0")).Fix("FLEXSSO0507", "Remove LifetimeInSeconds").IsFixed("FLEXSSO0507");
        Assert.That(result.Texts[0], Is.EqualTo(Source("")));
    }

    [Test]
    public void The_issuer_and_the_runtime_are_corrected()
    {
        static string Source(string issuer, string runtime) =>
            Sources.Config($"Audience = \"{Sources.Audience}\", Issuer = \"{issuer}\", ActionRuntime = \"{runtime}\"");

        Fixing result = Fixing
            .Of(Source("https://acme.us.auth0.com/", "node16"))
            .Fix("FLEXSSO0513", "Change to 'urn:acme.us.auth0.com'")
            .Fix("FLEXSSO0517", "Change to 'node22'")
            .IsFixed("FLEXSSO0513");
        Assert.That(result.Texts[0], Is.EqualTo(Source("urn:acme.us.auth0.com", "node22")));
    }
}
