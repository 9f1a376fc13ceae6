namespace FlexSso.Generators.CodeFixes.Tests.Harness;

/// <summary>Declarations that the tests start from. They are correct unless the test adds a mistake.</summary>
internal static class Sources
{
    public const string Hex = "0123456789abcdef0123456789abcdef";
    public const string Jq = "JQ" + Hex;
    public const string OtherJq = "JQfedcba9876543210fedcba9876543210";
    public const string Ac = "AC" + Hex;
    public const string Audience = "urn:flex:" + Jq;
    public const string AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + Jq;
    public const string LegacyAudience = LegacyAcsUrl + "/metadata";
    public const string LegacyAcsUrl = "https://iam.twilio.com/v1/Accounts/" + Ac + "/saml2";
    public const string Auth0 = "Auth0Domain = \"acme.us.auth0.com\", ClientId = \"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6\"";

    /// <summary>A configuration with these arguments beside the Auth0 ones.</summary>
    public static string Config(string arguments, string name = "AcmeFlex") =>
        $$"""
            using FlexSso;

            [FlexSsoConfig({{arguments}}, {{Auth0}})]
            public partial class {{name}}
            {
            }

            """;

    /// <summary>A configuration with these lines between attribute and class.</summary>
    public static string Users(string users, string name = "AcmeFlex", string usings = "using FlexSso;") =>
        $$"""
            {{usings}}

            [FlexSso.FlexSsoConfig(Audience = "{{Audience}}", {{Auth0}})]
            {{users}}
            public partial class {{name}}
            {
            }

            """;

    /// <summary>A configuration with these members.</summary>
    public static string Members(string members, string name = "AcmeFlex") =>
        $$"""
            using FlexSso;

            [FlexSsoConfig(Audience = "{{Audience}}", {{Auth0}})]
            public partial class {{name}}
            {
                {{members}}
            }

            """;
}
