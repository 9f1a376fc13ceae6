using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0523_MisspelledDomain
{
    private const string Id = RuleIds.MisspelledDomain;
    private const string Nearly = "is nearly a domain that Auth0 gives a tenant";

    [TestCase("acme.us.auth0.con", "acme.us.auth0.com")]
    [TestCase("acme.us.aut0.com", "acme.us.auth0.com")]
    [TestCase("acme.us.auht0.com", "acme.us.auth0.com")]
    [TestCase("acme.us.auth0.co", "acme.us.auth0.com")]
    [TestCase("acme.us.auth00.com", "acme.us.auth0.com")]
    [TestCase("acme.us.authO.com", "acme.us.auth0.com")]
    [TestCase("acme.us-auth0.com", "acme.us.auth0.com")]
    [TestCase("acme.usauth0.com", "acme.us.auth0.com")]
    [TestCase("acme.us.auth0com", "acme.us.auth0.com")]
    [TestCase("acme.uss.auth0.com", "acme.us.auth0.com")]
    [TestCase("acme.s.auth0.com", "acme.us.auth0.com")]
    [TestCase("acme.us-3.auth0.cm", "acme.us-3.auth0.com")]
    [TestCase("acme.au-2.autho.com", "acme.au-2.auth0.com")]
    [TestCase("acme.pj.auth0.com", "acme.jp.auth0.com")]
    [TestCase("acme.autho.com", "acme.auth0.com")]
    [TestCase("acme.auth0.eu.com", "acme.eu.auth0.com")]
    [TestCase("acme.auth0.eu", "acme.eu.auth0.com")]
    [TestCase("acme.auth0.com.au", "acme.au.auth0.com")]
    [TestCase("acme.us-4.auth0", "acme.us-4.auth0.com")]
    [TestCase("acme.us3.auth0.com", "acme.us-3.auth0.com")]
    [TestCase("us.acme.auth0.com", "acme.us.auth0.com")]
    [TestCase("us-3.acme.auth0.com", "acme.us-3.auth0.com")]
    public void A_slip_behind_the_name_of_the_tenant(string domain, string right)
    {
        string host = domain.ToLowerInvariant();
        Expect.Error(Id, Domain(host), $"Auth0Domain '{host}' {Nearly}; write '{right}'").HasFix(FixKeys.Likely, right);
    }

    [TestCase("acme.ue.auth0.com")]
    [TestCase("acme.ue-3.auth0.com")]
    [TestCase("acme.su.auth0.com")]
    [TestCase("us.auth0.con")]
    [TestCase("manage.autho.com")]
    public void No_fix_where_several_may_be_meant_or_the_tenant_is_missing(string domain) =>
        Expect
            .Error(
                Id,
                Domain(domain),
                $"Auth0Domain '{domain}' {Nearly}; write it like 'acme.us.auth0.com', with one of Auth0's regions: us, eu, au, jp, ca, uk"
            )
            .HasNoFix();

    [TestCase("www.acme.us.auth0.com")]
    [TestCase("acme.guardian.eu-2.auth0.com")]
    public void Something_before_the_tenant(string domain) =>
        Expect
            .Error(
                Id,
                Domain(domain),
                $"Auth0Domain '{domain}' has more than the name of a tenant in front of the region; write it like 'acme.us.auth0.com'"
            )
            .HasNoFix();

    // The error comes first: between two domains of which one is misspelled there is nothing to compare.
    [Test]
    public void Beside_a_custom_domain() =>
        Expect.Error(Id, Domain("acme.us.auth0.con").Replace("ClientId", "CustomDomain = \"login.acme.example\", ClientId"));

    [TestCase("us")]
    [TestCase("eu")]
    [TestCase("au")]
    [TestCase("jp")]
    [TestCase("ca")]
    [TestCase("uk")]
    [TestCase("us-3")]
    [TestCase("eu-12")]
    public void No_region_of_Auth0_is_misspelled(string region) =>
        Assert.That(TenantDomain.Check($"acme.{region}.auth0.com", false), Is.Null);

    // Every slip in a right domain is found, unless it makes another right one.
    [TestCase("us.auth0.com")]
    [TestCase("jp.auth0.com")]
    [TestCase("auth0.com")]
    public void Every_slip_is_an_error_or_at_least_a_warning(string rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            foreach (char letter in "abcdefghijklmnopqrstuvwxyz0123456789.-")
            {
                foreach (string slip in new[] { rest.Remove(i, 1), rest.Insert(i, $"{letter}"), rest.Remove(i, 1).Insert(i, $"{letter}") })
                {
                    string domain = "acme." + slip;
                    bool isRight = slip is "auth0.com" || slip.Length == 12 && IsRegion(slip[..2]);
                    if (!isRight && HostName.IsFullName(domain))
                        Assert.That(TenantDomain.Check(domain, false), Is.Not.Null, domain);
                }
            }
        }
    }

    private static bool IsRegion(string label) => label is "us" or "eu" or "au" or "jp" or "ca" or "uk";

    private static string Domain(string domain) =>
        Sources.OfAuth0($"Auth0Domain = [|\"{domain}\"|], ClientId = \"{Declarations.ClientId}\"");
}
