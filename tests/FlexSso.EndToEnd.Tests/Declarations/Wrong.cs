using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>Declarations that are right but for what a mistake puts in.</summary>
internal static class Wrong
{
    private const string RightConnection = $"Audience = \"{FlexConnection.EnhancedEntityId}\"";
    private const string RightClient = $"ClientId = \"{Tenant.ClientId}\"";
    private const string RightAuth0 = $"Auth0Domain = \"{Tenant.Domain}\", {RightClient}";

    /// <summary>With these arguments about the Flex side.</summary>
    public static string Connection(params string[] arguments) => Config(string.Join(", ", [.. arguments, RightAuth0]));

    /// <summary>With these arguments about the Auth0 side.</summary>
    public static string Auth0(params string[] arguments) => Config(string.Join(", ", [RightConnection, .. arguments]));

    public static string Domain(string domain) => Auth0($"Auth0Domain = \"{domain}\"", RightClient);

    public static string ClientId(string clientId) => Auth0($"Auth0Domain = \"{Tenant.Domain}\"", $"ClientId = \"{clientId}\"");

    /// <summary>Right, with this further argument, and perhaps further lines before the class.</summary>
    public static string Option(string argument, string attributes = "") =>
        Config($"{RightConnection}, {RightAuth0}, {argument}", attributes);

    /// <summary>With these lines before the class.</summary>
    public static string Users(string attributes) => Config($"{RightConnection}, {RightAuth0}", attributes);

    /// <summary>With one user of these roles.</summary>
    public static string Roles(string roles) => Users($"[FlexUser(\"{Auth0Event.Email}\", {roles})]");

    /// <summary>With these lines in the class.</summary>
    public static string Members(string members) => Config($"{RightConnection}, {RightAuth0}", members: members);

    /// <summary>With one attribute.</summary>
    public static string Attribute(string name, string type, string initialValue = "") =>
        Members($"[FlexAttribute(\"{name}\")] public {type} Value {{ get; set; }}{initialValue}");

    /// <summary>With an environment for each of these arguments, all in one tenant and with one application.</summary>
    public static string Environments(params string[] arguments) =>
        Config(RightAuth0, string.Join('\n', arguments.Select((own, i) => $"[FlexSsoConfig(Environment = \"{(char)('a' + i)}\", {own})]")));

    private static string Config(string arguments, string attributes = "", string members = "") =>
        $$"""
            #nullable disable
            using FlexSso;

            namespace Acme;

            [FlexSsoConfig({{arguments}})]
            {{attributes}}
            public partial class WrongFlex
            {
                {{members}}
            }
            """;
}
