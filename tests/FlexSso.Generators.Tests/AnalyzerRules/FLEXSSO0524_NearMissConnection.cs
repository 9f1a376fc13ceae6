using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0524_NearMissConnection
{
    private const string Id = RuleIds.NearMissConnection;
    private const string Database = "Username-Password-Authentication";

    [TestCase("username-password-authentication")]
    [TestCase("USERNAME-PASSWORD-AUTHENTICATION")]
    [TestCase("Username-Password-Autentication")]
    [TestCase("UsernamePasswordAuthentication")]
    [TestCase("Username-Pasword-Authentication")]
    [TestCase("Username-Password-Authenticaiton")]
    public void Nearly_the_first_database(string name) =>
        Expect
            .Warning(
                Id,
                With(name),
                $"Connection '{name}' is nearly '{Database}', the database that Auth0 gives every tenant; write '{Database}' if that is meant"
            )
            .HasFix(FixKeys.Likely, Database);

    [TestCase("LinkedIn", "linkedin")]
    [TestCase("GitHub", "github")]
    [TestCase("Apple", "apple")]
    [TestCase("google-oauth", "google-oauth2")]
    [TestCase("google-oauth-2", "google-oauth2")]
    [TestCase("googleOAuth2", "google-oauth2")]
    [TestCase("windows-live", "windowslive")]
    [TestCase("facebok", "facebook")]
    [TestCase("twiter", "twitter")]
    [TestCase("vkontakt", "vkontakte")]
    [TestCase("E-Mail", "email")]
    [TestCase("SMS", "sms")]
    [TestCase("Box", "box")]
    public void Nearly_a_social_connection(string name, string right) =>
        Expect
            .Warning(
                Id,
                With(name),
                $"Connection '{name}' is nearly '{right}', a connection that Auth0 itself names; write '{right}' if that is meant"
            )
            .HasFix(FixKeys.Likely, right);

    [TestCase("google", "google-oauth2")]
    [TestCase("Microsoft", "windowslive")]
    public void A_provider_that_Auth0_calls_otherwise(string name, string right) =>
        Expect
            .Warning(Id, With(name), $"Connection '{name}' is not what Auth0 calls that connection; write '{right}' if that is meant")
            .HasFix(FixKeys.Likely, right);

    [TestCase(Database)]
    [TestCase(Database + "2")]
    [TestCase("google-oauth2")]
    [TestCase("windowslive")]
    [TestCase("github2")]
    [TestCase("ample")]
    [TestCase("account")]
    [TestCase("box2")]
    [TestCase("lines")]
    [TestCase("li-ne")]
    [TestCase("sm")]
    [TestCase("spotify")]
    [TestCase("salesforce")]
    [TestCase("microsoft-entra")]
    [TestCase("Agents")]
    [TestCase("acme-linkedin")]
    public void A_name_of_Auth0s_or_of_ones_own(string name) =>
        Expect.Nothing(Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = \"{name}\""));

    private static string With(string name) => Declarations.Config(arguments: $"{Declarations.Arguments}, Connection = [|\"{name}\"|]");
}
