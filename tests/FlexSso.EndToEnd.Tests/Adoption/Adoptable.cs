using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Adoption;

/// <summary>Declarations to adopt again: one for each thing that only one of the files holds, and texts that could break the code.</summary>
internal static class Adoptable
{
    private const string Common =
        $"ConnectionSid = \"{FlexConnection.ConnectionSid}\", Auth0Domain = \"{Tenant.Domain}\", ClientId = \"{Tenant.ClientId}\"";

    private static readonly Dictionary<string, (string Attributes, string Members)> Sources = new()
    {
        ["self-hosted"] = (
            $"""
            [FlexSsoConfig({Common}, FlexUrl = "https://flex.acme.example", SelfHosted = true, TrustedUrls = new[] {"{"} "http://localhost:3000" {"}"},
                AccountSid = "{FlexConnection.AccountSid}")]
            """,
            ""
        ),
        ["custom domain"] = (
            $"""
            [FlexSsoConfig({Common}, CustomDomain = "login.acme.example", LoginPopup = false, ActionRuntime = "node18",
                TrustedUrls = new[] {"{"} "https://crm.acme.example" {"}"})]
            """,
            ""
        ),
        ["environment"] = (
            $"""
            [FlexSsoConfig({Common}, Environment = "prod", LifetimeInSeconds = 600)]
            [FlexUser("ada+1@acme.example", FlexRole.Admin, EmailVerified = true)]
            """,
            ""
        ),
        ["connections"] = (
            $"""
            [FlexSsoConfig({Common}, Connections = new[] {"{"} "acme-entra", "{Auth0Event.Database}" {"}"},
                TrustedConnections = new[] {"{"} "acme-entra" {"}"}, RequireVerifiedEmail = false)]
            """,
            ""
        ),
        ["verified"] = ($"[FlexSsoConfig({Common}, RequireVerifiedEmail = true, DefaultRole = FlexRole.WfoTeamLeader)]", ""),
        ["mapped"] = (
            $$"""
            [FlexSsoConfig({{Common}}, Connection = "acme-entra", RolesFrom = "event.user.groups")]
            [FlexRoleMapping("it's \"quoted\" \\ ${name}", FlexRole.Agent, FlexRole.Admin)]
            [FlexRoleMapping("*/ \u0141\u00f3d\u017a //", FlexRole.Agent)]
            """,
            ""
        ),
        ["hostile"] = (
            $"[FlexSsoConfig({Common})]",
            """
            [FlexAttribute("contact_uri", OverridesSoftphone = true)] public string? Phone { get; init; }
            [FlexAttribute("users")] public string? Agents { get; init; } = "\"; } // */ {{ \u00e9 \\";
            [FlexAttribute("1st choice")] public bool First { get; init; } = true;
            [FlexAttribute("1st-choice")] public int? Second { get; init; } = -7;
            [FlexAttribute("levels")] public int[] Levels { get; init; } = new[] { 1, -2 };
            [FlexAttribute("badges", Source = "event.user.app_metadata.hr.badges")] public bool[]? Badges { get; init; }
            """
        ),
    };

    public static IEnumerable<string> Names => Sources.Keys.Concat(["EnhancedFlex", "LegacyFlex", "PlainFlex", "ChosenFlex"]);

    public static byte[] AssemblyOf(string name)
    {
        if (!Sources.TryGetValue(name, out (string Attributes, string Members) source))
            return Declared.AssemblyOf(name);
        return new Consumer(
            $"using FlexSso;\nnamespace Acme.@event\n{{\n{source.Attributes}\npublic partial class Flex\n{{\n{source.Members}\n}}\n}}"
        ).Image;
    }
}
