namespace FlexSso.Generators.Model;

/// <summary>One environment of a configuration, complete and valid.</summary>
/// <param name="Name">The name; empty for a configuration without environments.</param>
/// <param name="Connection">The Flex side of the connection.</param>
/// <param name="Auth0Domain">The Auth0 domain, a bare lower-case host.</param>
/// <param name="ClientId">The client ID of the Auth0 application.</param>
/// <param name="DefaultRole">The role of users who have none, as a value of <see cref="FlexRole"/>; null when they are refused.</param>
/// <param name="Users">The declared users of this environment, in the order of declaration.</param>
internal sealed record EnvironmentModel(
    string Name,
    ConnectionModel Connection,
    string Auth0Domain,
    string ClientId,
    int? DefaultRole,
    EquatableArray<UserModel> Users
);
