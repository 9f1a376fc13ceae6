using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>Declarations that are right but for what the test puts in.</summary>
internal static class Sources
{
    public const string Jq = Declarations.Jq;
    public const string OtherJq = "JQfedcba9876543210fedcba9876543210";
    public const string Ac = Declarations.Ac;
    public const string OtherAc = "ACfedcba9876543210fedcba9876543210";

    public const string AcsUrl = $"https://login.flex.us1.twilio.com/login/callback?connection={Jq}";
    public const string Audience = $"urn:flex:{Jq}";
    public const string LegacyAcsUrl = $"https://iam.twilio.com/v1/Accounts/{Ac}/saml2";
    public const string LegacyAudience = $"{LegacyAcsUrl}/metadata";

    private const string Auth0 = $"Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{Declarations.ClientId}\"";

    /// <summary>With these arguments about the Flex side.</summary>
    public static string Connection(string arguments) =>
        Declarations.Config(arguments: arguments.Length == 0 ? Auth0 : arguments + ", " + Auth0);

    public static string Legacy(string arguments) =>
        Connection("Mode = FlexSsoMode.Legacy" + (arguments.Length == 0 ? "" : ", " + arguments));

    /// <summary>With these arguments about the Auth0 side.</summary>
    public static string OfAuth0(string arguments) =>
        Declarations.Config(arguments: $"Audience = \"{Audience}\"" + (arguments.Length == 0 ? "" : ", " + arguments));

    /// <summary>With these lines before the class.</summary>
    public static string Users(string attributes) => Declarations.Config(attributes);

    /// <summary>With these lines in the class.</summary>
    public static string Members(string members) => Declarations.Config(members: members);

    /// <summary>With the attribute of a correct configuration for <c>$</c>.</summary>
    public static string Whole(string source) =>
        "using FlexSso;\n" + source.Replace("$", $"[FlexSsoConfig({Declarations.Arguments})]", StringComparison.Ordinal);

    /// <summary>With shared values and an environment for each of these arguments.</summary>
    public static string Environments(params string[] names) =>
        Whole("$ " + string.Concat(names.Select(name => $"[FlexSsoConfig(Environment = {name})] ")) + "partial class AcmeFlex { }");
}
