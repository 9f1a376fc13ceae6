namespace FlexSso.Model;

/// <summary>Who may sign in, and with which roles.</summary>
/// <param name="Connections">The names of the connections whose accounts may sign in; at least one. Users are created in the first.</param>
/// <param name="TrustedConnections">Those whose e-mail addresses the company vouches for.</param>
/// <param name="RequiresVerifiedEmail">An account with roles of its own needs a verified address too, unless its connection is trusted.</param>
/// <param name="DefaultRole">The role of a user who has none; null when such a user is refused.</param>
/// <param name="RolesFrom">The member path after <c>event</c> where the names of roles or groups are; empty for none.</param>
/// <param name="RoleMappings">The names and their roles.</param>
internal sealed record AccessModel(
    EquatableArray<string> Connections,
    EquatableArray<string> TrustedConnections,
    bool RequiresVerifiedEmail,
    FlexRole? DefaultRole,
    EquatableArray<string> RolesFrom,
    EquatableArray<RoleMappingModel> RoleMappings
)
{
    /// <summary>An account of a declared connection must have a verified address: each, or one that gets the default role.</summary>
    public bool NeedsVerifiedEmail => RequiresVerifiedEmail || DefaultRole is not null;

    /// <summary>An account without roles of its own may get some at the login, so taking its roles away does not keep it out.</summary>
    public bool AdmitsWithoutRoles => DefaultRole is not null || RolesFrom.Count > 0;
}
