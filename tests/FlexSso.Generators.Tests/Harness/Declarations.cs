namespace FlexSso.Generators.Tests.Harness;

/// <summary>Declarations that many tests start from.</summary>
internal static class Declarations
{
    public const string Jq = "JQ0123456789abcdef0123456789abcdef";
    public const string Ac = "AC0123456789abcdef0123456789abcdef";
    public const string ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6";

    /// <summary>The arguments of a correct Enhanced configuration.</summary>
    public const string Arguments = $"Audience = \"urn:flex:{Jq}\", Auth0Domain = \"acme.us.auth0.com\", ClientId = \"{ClientId}\"";

    /// <summary>A correct configuration with these further lines before the class and in it.</summary>
    public static string Config(string attributes = "", string members = "", string arguments = Arguments) =>
        $$"""
            using FlexSso;

            namespace Acme
            {
                [FlexSsoConfig({{arguments}})]
                {{attributes}}
                public partial class AcmeFlex
                {
                    {{members}}
                }
            }
            """;

    /// <summary>The event of a login through the connection that is declared by default; the user as in JSON, with its braces.</summary>
    public static string Event(string user, string connection = "Username-Password-Authentication") =>
        $$"""
            {
              "client": { "client_id": "{{ClientId}}" },
              "connection": { "name": "{{connection}}" },
              "transaction": { "protocol": "samlp" },
              "user": {{user}}
            }
            """;
}
