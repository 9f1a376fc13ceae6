using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0505_UnusualClientId
{
    private const string Id = RuleIds.UnusualClientId;
    private const string Cause = "is unusual, because Auth0's client IDs are 32 letters and digits";

    [TestCase("kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM")]
    [TestCase("kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM66")]
    [TestCase("kfTh7J8xPq2mN4vB_cD8eF0gH2jK4lM6")]
    [TestCase("kfTh7J8xPq2mN4vB-cD8eF0gH2jK4lM6")]
    [TestCase("flex")]
    public void Another_length_or_alphabet_than_Auth0s(string clientId) =>
        Expect
            .Warning(
                Id,
                Client($"[|\"{clientId}\"|]"),
                $"ClientId '{clientId}' {Cause}; compare it with Auth0 > Applications > your application > Settings"
            )
            .HasNoFix();

    [Test]
    public void A_text_that_may_be_the_secret_is_not_shown() =>
        Expect.Warning(
            Id,
            Client($"[|\"{new string('s', 64)}\"|]"),
            $"ClientId of 64 characters {Cause}; if it is the client secret, take it out of the source code and rotate it"
        );

    private static string Client(string clientId) => Sources.OfAuth0($"Auth0Domain = \"acme.us.auth0.com\", ClientId = {clientId}");
}
