using FlexSso.EndToEnd.Tests.Declarations;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>One of the four ways into Flex.</summary>
internal sealed record LoginForm(string Name, GeneratedConfig Config, FlexConnection Flex)
{
    public static LoginForm EnhancedFromFlex { get; } = new("Enhanced, SP-initiated", Declared.Enhanced, FlexConnection.Enhanced);

    public static LoginForm EnhancedFromAuth0 { get; } =
        new("Enhanced, IdP-initiated", Declared.Enhanced, FlexConnection.Enhanced with { IsIdpInitiated = true });

    public static LoginForm LegacyFromFlex { get; } = new("Legacy, SP-initiated", Declared.Legacy, FlexConnection.Legacy);

    public static LoginForm LegacyFromAuth0 { get; } =
        new("Legacy, IdP-initiated", Declared.Legacy, FlexConnection.Legacy with { IsIdpInitiated = true });

    public static IReadOnlyList<LoginForm> All { get; } = [EnhancedFromFlex, EnhancedFromAuth0, LegacyFromFlex, LegacyFromAuth0];

    /// <summary>The login of a user with this <c>app_metadata</c>, everything as generated.</summary>
    public LoginInput Login(string appMetadataJson) =>
        new()
        {
            Name = Name,
            Addon = Config.SamlAddon,
            Action = Config.PostLoginAction,
            Event = Auth0Event.Of(appMetadataJson),
            Tenant = new Tenant { Callbacks = [Flex.AcsUrl] },
            Flex = Flex,
        };

    public override string ToString() => Name;
}
