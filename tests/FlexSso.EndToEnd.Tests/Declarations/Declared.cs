using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The declarations that the suite proves: both modes, every attribute type, a user for every role.</summary>
internal static class Declared
{
    private const string Members = """
            [FlexAttribute("department")] public string? Department { get; init; }
            [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; init; } = 1;
            [FlexAttribute("channel.voice.availability")] public bool VoiceAvailability { get; init; }
            [FlexAttribute("seniority")] public int? Seniority { get; init; }
            [FlexAttribute("on_call")] public bool? OnCall { get; init; }
            [FlexAttribute("languages")] public string[]? Languages { get; init; }
            [FlexAttribute("levels")] public int[]? Levels { get; init; }
            [FlexAttribute("shifts")] public bool[]? Shifts { get; init; }
            [FlexAttribute("skills")] public List<string>? Skills { get; init; }
            [FlexAttribute("queues")] public IReadOnlyList<int>? Queues { get; init; }
            [FlexAttribute("location", Source = "event.user.user_metadata.location")] public string? Location { get; init; }
            [FlexAttribute("badges", Source = "event.user.app_metadata.hr.badges")] public int[]? Badges { get; init; }
            [FlexAttribute("auth0_roles", Source = "event.authorization.roles")] public string[]? Auth0Roles { get; init; }
        """;

    private const string Users = """
        [FlexUser("agent@acme.example", FlexRole.Agent)]
        [FlexUser("supervisor@acme.example", FlexRole.Supervisor)]
        [FlexUser("admin@acme.example", FlexRole.Admin)]
        [FlexUser("wfofullaccess@acme.example", FlexRole.WfoFullAccess)]
        [FlexUser("wfoteamleader@acme.example", FlexRole.WfoTeamLeader)]
        [FlexUser("wfodataanalyst@acme.example", FlexRole.WfoDataAnalyst)]
        [FlexUser("wfodataauditor@acme.example", FlexRole.WfoDataAuditor)]
        [FlexUser("wfoqualitymanager@acme.example", FlexRole.WfoQualityManager)]
        [FlexUser("wfoqualityprocessmanager@acme.example", FlexRole.WfoQualityProcessManager)]
        [FlexUser("wfodashboardviewer@acme.example", FlexRole.WfoDashboardViewer)]
        """;

    // Each stands alone, as the application of its own that it is: all of them are logged in to as the same one.
    private const string Head = """
        using System.Collections.Generic;
        using FlexSso;

        namespace Acme;

        """;

    private static readonly Consumer EnhancedFlex = new(
        $$"""
        {{Head}}
        [FlexSsoConfig(AcsUrl = "{{FlexConnection.EnhancedAcsUrl}}", Audience = "{{FlexConnection.EnhancedEntityId}}",
            Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}")]
        {{Users}}
        public partial class EnhancedFlex
        {
        {{Members}}
        }
        """
    );

    private static readonly Consumer LegacyFlex = new(
        $$"""
        {{Head}}
        [FlexSsoConfig(Mode = FlexSsoMode.Legacy, AccountSid = "{{FlexConnection.AccountSid}}",
            Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}")]
        {{Users}}
        public partial class LegacyFlex
        {
        {{Members}}
        }
        """
    );

    private static readonly Consumer PlainFlex = new(
        $$"""
        {{Head}}
        [FlexSsoConfig(ConnectionSid = "{{FlexConnection.ConnectionSid}}", Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}")]
        public partial class PlainFlex
        {
        }
        """
    );

    private static readonly Consumer OpenFlex = new(
        $$"""
        {{Head}}
        [FlexSsoConfig(ConnectionSid = "{{FlexConnection.ConnectionSid}}", Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}",
            DefaultRole = FlexRole.Agent)]
        public partial class OpenFlex
        {
            [FlexAttribute("contact_uri", OverridesSoftphone = true)] public string? DeskPhone { get; init; }
        }
        """
    );

    private static readonly Consumer ChosenFlex = new(
        $$"""
        {{Head}}
        [FlexSsoConfig(ConnectionSid = "{{FlexConnection.ConnectionSid}}", Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}",
            NameId = FlexNameId.UserId, LifetimeInSeconds = 60, Signature = SamlSignature.Sha1, ActionRuntime = "node18")]
        [FlexUser("supervisor@acme.example", FlexRole.Supervisor)]
        public partial class ChosenFlex
        {
        }
        """
    );

    public static GeneratedConfig Enhanced { get; } = EnhancedFlex.Config("Acme.EnhancedFlex");

    public static GeneratedConfig Legacy { get; } = LegacyFlex.Config("Acme.LegacyFlex");

    /// <summary>Without attributes: the smallest Action there is.</summary>
    public static GeneratedConfig Plain { get; } = PlainFlex.Config("Acme.PlainFlex");

    /// <summary>Lets users without roles in, and calls go to a desk phone.</summary>
    public static GeneratedConfig Open { get; } = OpenFlex.Config("Acme.OpenFlex");

    /// <summary>With every setting of the addon that a declaration can choose.</summary>
    public static GeneratedConfig Chosen { get; } = ChosenFlex.Config("Acme.ChosenFlex");

    /// <summary>The assembly of one of them, by the name of its class.</summary>
    public static byte[] AssemblyOf(string config) =>
        config switch
        {
            "EnhancedFlex" => EnhancedFlex.Image,
            "LegacyFlex" => LegacyFlex.Image,
            "PlainFlex" => PlainFlex.Image,
            "ChosenFlex" => ChosenFlex.Image,
            _ => throw new ArgumentOutOfRangeException(nameof(config), config, "not declared"),
        };
}
