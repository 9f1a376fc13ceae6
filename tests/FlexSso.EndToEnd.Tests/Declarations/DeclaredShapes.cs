using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>Declarations whose Actions need few of the functions: what is not called is not there.</summary>
internal static class DeclaredShapes
{
    private const string Common =
        $"ConnectionSid = \"{FlexConnection.ConnectionSid}\", Auth0Domain = \"{Tenant.Domain}\", ClientId = \"{Tenant.ClientId}\"";

    private const string Source = $$"""
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig({{Common}})]
        public partial class TextsFlex
        {
            [FlexAttribute("languages")] public string[]? Languages { get; init; }
        }

        [FlexSsoConfig({{Common}})]
        public partial class NumbersFlex
        {
            [FlexAttribute("levels", Source = "event.user.user_metadata.levels")] public int[]? Levels { get; init; }
        }

        [FlexSsoConfig({{Common}})]
        public partial class FlagsFlex
        {
            [FlexAttribute("on_call")] public bool? OnCall { get; init; }
        }

        [FlexSsoConfig({{Common}}, RequireVerifiedEmail = true, RolesFrom = "event.authorization.roles", DefaultRole = FlexRole.Agent)]
        [FlexRoleMapping("it's \"quoted\" \\ ${name}", FlexRole.Agent)]
        [FlexRoleMapping("__proto__", FlexRole.Supervisor)]
        [FlexRoleMapping("*/ Łódź //", FlexRole.Agent)]
        public partial class MappedAndVerifiedFlex
        {
            [FlexAttribute("levels")] public int[]? Levels { get; init; } = new[] { 1, -2 };
            [FlexAttribute("quote")] public string Quote { get; init; } = "'\"`${x}\\";
        }
        """;

    private static readonly Consumer Consumer = new(Source);

    public static GeneratedConfig Texts { get; } = Consumer.Config("Acme.TextsFlex");

    public static GeneratedConfig Numbers { get; } = Consumer.Config("Acme.NumbersFlex");

    public static GeneratedConfig Flags { get; } = Consumer.Config("Acme.FlagsFlex");

    /// <summary>Mapped roles, a default role and a verified address for everybody; its texts could break a script.</summary>
    public static GeneratedConfig MappedAndVerified { get; } = Consumer.Config("Acme.MappedAndVerifiedFlex");
}
