namespace FlexSso.Generators.Model;

/// <summary>One valid configuration: everything the emitters need, and nothing that keeps a compilation alive.</summary>
/// <param name="Type">The annotated class.</param>
/// <param name="Connection">The Flex side of the connection.</param>
/// <param name="Auth0Domain">The Auth0 domain, a bare lower-case host.</param>
/// <param name="ClientId">The client ID of the Auth0 application.</param>
/// <param name="Users">The declared users, in the order of their declaration.</param>
/// <param name="Attributes">The declared worker attributes, in the order of their declaration.</param>
/// <param name="DefaultRole">The role of users who have none, as a value of <see cref="FlexRole"/>; null when they are refused.</param>
internal sealed record ConfigModel(
    TypeModel Type,
    ConnectionModel Connection,
    string Auth0Domain,
    string ClientId,
    EquatableArray<UserModel> Users,
    EquatableArray<AttributeModel> Attributes,
    int? DefaultRole
);
