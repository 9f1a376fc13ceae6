namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Addons and applications as teams keep them in files.</summary>
public sealed class AddonTests
{
    private const string Jq = "JQ0123456789abcdef0123456789abcdef";
    private const string Acs = "https://login.flex.us1.twilio.com/login/callback?connection=" + Jq;
    private const string Email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

    private const string WithoutAudience =
        "\"signResponse\": true, \"signatureAlgorithm\": \"rsa-sha256\", \"digestAlgorithm\": \"sha256\", "
        + $"\"mapIdentities\": false, \"passthroughClaimsWithNoMapping\": false, \"nameIdentifierProbes\": [\"{Email}\"]";

    private const string Whole = $"\"audience\": \"urn:flex:{Jq}\", " + WithoutAudience;

    private static readonly TestCaseData[] Right =
    [
        Case("what the build writes", new SamlAddon("urn:flex:" + Jq, Acs).ToJson()),
        Case("the least", "{" + Whole + "}"),
        Case("with its ACS URL", "{" + Whole + $", \"recipient\": \"{Acs}\", \"destination\": \"{Acs}\" }}"),
        Case("an application", $"{{ \"name\": \"Flex\", \"callbacks\": [\"{Acs}\"], \"addons\": {{ \"samlp\": {{ {Whole} }} }} }}"),
        Case(
            "mappings without the user ID",
            "{"
                + Whole.Replace($", \"nameIdentifierProbes\": [\"{Email}\"]", "", StringComparison.Ordinal)
                + $", \"mappings\": {{ \"email\": \"{Email}\" }} }}"
        ),
        Case("a mapping to two attributes", "{" + Whole + $", \"mappings\": {{ \"email\": [\"{Email}\", \"mail\"] }} }}"),
        Case("logout", "{" + Whole + ", \"logout\": { \"callback\": \"https://acme.example\", \"slo_enabled\": false } }"),
    ];

    [TestCaseSource(nameof(Right))]
    public void A_right_one_gets_no_word(string json) => Assert.That(Found.Messages("addon.json", json), Is.Empty);

    private static readonly TestCaseData[] Wrong =
    [
        Case(
            "the guide's",
            "{\n  \"binding\": \"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\",\n  \"signResponse\": true,\n  \"audience\": \"urn:flex:JQxxxx\"\n}",
            "FLEXSSO0504(1,1)",
            "FLEXSSO0504(1,1)",
            "FLEXSSO0511(1,1)",
            "FLEXSSO0511(1,1)",
            "FLEXSSO0508(1,1)",
            "FLEXSSO0203(4,15)"
        ),
        Case("a slip in a key", "{" + Whole + ",\n\"audiance\": 1}", "FLEXSSO0515(2,1)"),
        Case("Terraform's spelling", "{" + Whole + ",\n\"sign_response\": true}", "FLEXSSO0515(2,1)"),
        Case("null", "{" + Whole + ",\n\"mappings\": null}", "FLEXSSO0516(2,13)"),
        Case(
            "a boolean in quotes",
            "{" + Whole.Replace("\"signResponse\": true", "\n\"signResponse\": \"true\"", StringComparison.Ordinal) + "}",
            "FLEXSSO0516(2,17)"
        ),
        Case(
            "not signed",
            "{" + Whole.Replace("\"signResponse\": true", "\n\"signResponse\": false", StringComparison.Ordinal) + "}",
            "FLEXSSO0506(2,17)"
        ),
        Case("SHA-1", "{" + Whole.Replace("\"rsa-sha256\"", "\n\"rsa-sha1\"", StringComparison.Ordinal) + "}", "FLEXSSO0504(2,1)"),
        Case(
            "an unknown algorithm",
            "{" + Whole.Replace("\"rsa-sha256\"", "\n\"rsa-sha512\"", StringComparison.Ordinal) + "}",
            "FLEXSSO0516(2,1)"
        ),
        Case(
            "another connection",
            "{" + Whole + $",\n\"recipient\": \"{Acs.Replace("JQ0", "JQ9", StringComparison.Ordinal)}\"}}",
            "FLEXSSO0204(1,14)"
        ),
        Case("the ACS URL as audience", $"{{\"audience\": \"{Acs}\", {WithoutAudience}}}", "FLEXSSO0202(1,14)"),
        Case("a turned mapping", "{" + Whole + $",\n\"mappings\": {{ \"{Email}\": \"email\" }} }}", "FLEXSSO0512(2,15)"),
        Case(
            "the user ID as NameID",
            "{"
                + Whole.Replace(Email, "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier", StringComparison.Ordinal)
                + "}",
            "FLEXSSO0508(1,237)"
        ),
        Case("signed requests", "{" + Whole + ",\n\"signingCert\": \"-----BEGIN CERTIFICATE-----\"}", "FLEXSSO0509(2,1)"),
        Case("encryption", "{" + Whole + ",\n\"encryptionCert\": \"x\"}", "FLEXSSO0510(2,1)"),
        Case("an issuer", "{" + Whole + ",\n\"issuer\": \"https://acme.us.auth0.com/\"}", "FLEXSSO0513(2,11)"),
        Case("no lifetime", "{" + Whole + ",\n\"lifetimeInSeconds\": 0}", "FLEXSSO0507(2,22)"),
        Case("a day", "{" + Whole + ",\n\"lifetimeInSeconds\": 86400}", "FLEXSSO0520(2,22)"),
        Case("no audience", "{\n" + WithoutAudience + "}", "FLEXSSO0201(1,1)"),
        Case(
            "callbacks in another order",
            $"{{ \"callbacks\": [\"http://localhost:3000\",\n\"{Acs}\"], \"addons\": {{ \"samlp\": {{ {Whole} }} }} }}",
            "FLEXSSO0514(1,17)",
            "FLEXSSO0514(2,1)"
        ),
        Case(
            "no callback of Flex",
            $"{{ \"callbacks\": [\"https://*.acme.example\"], \"addons\": {{ \"samlp\": {{ {Whole} }} }} }}",
            "FLEXSSO0514(1,16)",
            "FLEXSSO0514(1,17)"
        ),
        Case("a trailing comma", "{" + Whole + ",\n}", "FLEXSSO0709(2,1)"),
        Case("a comment", "{\n// ours\n" + Whole + "}", "FLEXSSO0709(2,1)"),
        Case("a name twice", "{" + Whole + ",\n\"signResponse\": true}", "FLEXSSO0709(2,1)"),
        Case("something else", "{ \"compilerOptions\": {} }", "FLEXSSO0709(1,1)"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void A_wrong_one_is_told_at_its_place(string json, string[] expected) =>
        Assert.That(Found.In("addon.json", json), Is.EqualTo(expected), () => string.Join('\n', Found.Messages("addon.json", json)));

    private static TestCaseData Case(string name, string code) => new TestCaseData(code).SetArgDisplayNames(name);

    private static TestCaseData Case(string name, string code, params string[] expected) =>
        new TestCaseData(code, expected).SetArgDisplayNames(name);
}
