namespace FlexSso.Model;

/// <summary>One environment of a configuration, complete and valid.</summary>
/// <param name="Name">The name; empty for a configuration without environments.</param>
/// <param name="Connection">The Flex side of the connection.</param>
/// <param name="Auth0">The Auth0 side.</param>
/// <param name="Addon">The chosen settings of the addon.</param>
/// <param name="Console">The settings of the Twilio Console.</param>
/// <param name="Access">Who may sign in.</param>
/// <param name="Users">The declared users of this environment, in the order of declaration.</param>
internal sealed record EnvironmentModel(
    string Name,
    ConnectionModel Connection,
    Auth0Model Auth0,
    AddonModel Addon,
    ConsoleModel Console,
    AccessModel Access,
    EquatableArray<UserModel> Users
)
{
    /// <summary>The settings of Auth0's SAML2 addon.</summary>
    public SamlAddon ToSamlAddon() => new(Connection.Audience, Connection.AcsUrl, Addon.LifetimeInSeconds, Addon.Signature, Addon.NameId);
}
