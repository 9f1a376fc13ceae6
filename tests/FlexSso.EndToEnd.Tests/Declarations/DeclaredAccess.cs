using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>Declarations of who may sign in, right ones and careless ones.</summary>
internal static class DeclaredAccess
{
    public const string Agents = "Contact Center Agents";
    public const string Leads = "Contact Center Leads";

    private const string Common =
        $"ConnectionSid = \"{FlexConnection.ConnectionSid}\", Auth0Domain = \"{Tenant.Domain}\", ClientId = \"{Tenant.ClientId}\"";

    private const string Mappings = $"""
        [FlexRoleMapping("{Agents}", FlexRole.Agent)]
        [FlexRoleMapping("{Leads}", FlexRole.Supervisor, FlexRole.WfoTeamLeader)]
        """;

    private const string Source = $$"""
        using System.Collections.Generic;
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig({{Common}}, RequireVerifiedEmail = true)]
        public partial class VerifiedFlex
        {
        }

        [FlexSsoConfig({{Common}}, DefaultRole = FlexRole.Agent)]
        public partial class DefaultFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connection = "{{Auth0Event.Enterprise}}", TrustedConnections = new[] { "{{Auth0Event.Enterprise}}" }, DefaultRole = FlexRole.Agent)]
        public partial class CompanyFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connections = new[] { "{{Auth0Event.Database}}", "{{Auth0Event.Enterprise}}" },
            TrustedConnections = new[] { "{{Auth0Event.Enterprise}}" })]
        public partial class SeveralFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connections = new[] { "{{Auth0Event.Database}}", "{{Auth0Event.Social}}" })]
        public partial class SocialFlex
        {
        }

        [FlexSsoConfig({{Common}}, TrustedConnections = new[] { "{{Auth0Event.Database}}" }, DefaultRole = FlexRole.Agent)]
        public partial class TrustedDatabaseFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connection = "{{Auth0Event.Social}}", RequireVerifiedEmail = false)]
        public partial class UnverifiedPublicFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connection = "{{Auth0Event.Social}}")]
        public partial class PublicFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connections = new[] { "{{Auth0Event.Database}}", "{{Auth0Event.Social}}" }, RequireVerifiedEmail = false)]
        public partial class UnverifiedFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connections = new[] { "{{Auth0Event.Database}}", "{{Auth0Event.Social}}" },
            TrustedConnections = new[] { "{{Auth0Event.Social}}" })]
        public partial class TrustingFlex
        {
        }

        [FlexSsoConfig({{Common}}, RolesFrom = "event.authorization.roles")]
        {{Mappings}}
        public partial class MappedFlex
        {
        }

        [FlexSsoConfig({{Common}}, Connections = new[] { "{{Auth0Event.Database}}", "{{Auth0Event.Enterprise}}" },
            TrustedConnections = new[] { "{{Auth0Event.Enterprise}}" }, RolesFrom = "event.user.groups", DefaultRole = FlexRole.Agent)]
        {{Mappings}}
        public partial class GroupsFlex
        {
            [FlexAttribute("department")] public string? Department { get; init; } = "Sales";
            [FlexAttribute("seniority")] public int? Seniority { get; init; }
            [FlexAttribute("on_call")] public bool OnCall { get; init; } = true;
            [FlexAttribute("languages")] public string[] Languages { get; init; } = new[] { "en", "de" };
            [FlexAttribute("levels")] public int[]? Levels { get; init; }
        }
        """;

    private static readonly Consumer Consumer = new(Source);

    /// <summary>One connection, and a verified address for everybody.</summary>
    public static GeneratedConfig Verified { get; } = Consumer.Config("Acme.VerifiedFlex");

    /// <summary>One connection, and a role for everybody in it. The build warns.</summary>
    public static GeneratedConfig Default { get; } = Consumer.Config("Acme.DefaultFlex");

    /// <summary>One enterprise connection, and a role for everybody in it.</summary>
    public static GeneratedConfig Company { get; } = Consumer.Config("Acme.CompanyFlex");

    /// <summary>The database and an enterprise connection that is trusted.</summary>
    public static GeneratedConfig Several { get; } = Consumer.Config("Acme.SeveralFlex");

    /// <summary>The database and Google.</summary>
    public static GeneratedConfig Social { get; } = Consumer.Config("Acme.SocialFlex");

    /// <summary>Auth0's default database as trusted, and a role for everybody in it. The build warns.</summary>
    public static GeneratedConfig TrustedDatabase { get; } = Consumer.Config("Acme.TrustedDatabaseFlex");

    /// <summary>Google alone, without verified addresses. The build warns.</summary>
    public static GeneratedConfig UnverifiedPublic { get; } = Consumer.Config("Acme.UnverifiedPublicFlex");

    /// <summary>Google alone, in which anybody can open an account.</summary>
    public static GeneratedConfig Public { get; } = Consumer.Config("Acme.PublicFlex");

    /// <summary>The database and Google without verified addresses. The build warns.</summary>
    public static GeneratedConfig Unverified { get; } = Consumer.Config("Acme.UnverifiedFlex");

    /// <summary>The same, with Google as trusted. The build warns.</summary>
    public static GeneratedConfig Trusting { get; } = Consumer.Config("Acme.TrustingFlex");

    /// <summary>Roles from those of Auth0.</summary>
    public static GeneratedConfig Mapped { get; } = Consumer.Config("Acme.MappedFlex");

    /// <summary>Roles from the groups of an enterprise connection, a role for everybody else, and attributes with initial values.</summary>
    public static GeneratedConfig Groups { get; } = Consumer.Config("Acme.GroupsFlex");
}
