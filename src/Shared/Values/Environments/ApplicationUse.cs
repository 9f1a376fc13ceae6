using FlexSso.Model;

namespace FlexSso.Values;

/// <summary>What an environment wants of its application in Auth0. A part that is wrong is null, and is not compared.</summary>
/// <param name="Config">The full name of the class.</param>
/// <param name="Environment">The name of the environment; empty for a configuration without environments.</param>
/// <param name="Domain">The Auth0 domain.</param>
/// <param name="ClientId">The client ID.</param>
/// <param name="Connection">The Flex side of the connection.</param>
/// <param name="Addon">The chosen settings of the addon.</param>
/// <param name="Auth0">The Auth0 side.</param>
/// <param name="Console">The settings of the Twilio Console.</param>
/// <param name="Access">Who may sign in.</param>
/// <param name="Attributes">The worker attributes of the class.</param>
internal sealed record ApplicationUse(
    string Config,
    string Environment,
    string? Domain,
    string? ClientId,
    ConnectionModel? Connection,
    AddonModel? Addon,
    Auth0Model? Auth0,
    ConsoleModel? Console,
    AccessModel? Access,
    EquatableArray<WorkerAttributeModel>? Attributes
)
{
    /// <summary>The application; null when a part of its name is wrong.</summary>
    public (string Domain, string ClientId)? Application => Domain is not null && ClientId is not null ? (Domain, ClientId) : null;

    /// <summary>An environment of a valid configuration.</summary>
    public static ApplicationUse Of(BuildModel config, EnvironmentModel environment) =>
        new(
            config.Name,
            environment.Name,
            environment.Auth0.Domain,
            environment.Auth0.ClientId,
            environment.Connection,
            environment.Addon,
            environment.Auth0,
            environment.Console,
            environment.Access,
            config.Attributes
        );
}
