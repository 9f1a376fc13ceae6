namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What an existing file holds.</summary>
internal enum ExistingKind
{
    /// <summary>The settings of a SAML2 addon.</summary>
    Addon,

    /// <summary>An application, with the addon in it.</summary>
    Client,

    /// <summary>The app_metadata of a user.</summary>
    AppMetadata,

    User,

    /// <summary>A list of users: an export, or an import file.</summary>
    Users,

    /// <summary>The code of a post-login Action, or a Rule.</summary>
    Action,

    /// <summary>The <c>flex-console.json</c> of this package.</summary>
    Console,

    /// <summary>Nothing that the build knows.</summary>
    Unknown,
}
