namespace FlexSso;

/// <summary>A user that a configuration declares with <see cref="FlexUserAttribute"/>.</summary>
public sealed class FlexSsoUser
{
    /// <summary>Creates the description of a declared user. Generated code calls it.</summary>
    /// <param name="email">The user's e-mail.</param>
    /// <param name="roles">At least one role.</param>
    /// <param name="appMetadataJson">The text of the user's <c>app_metadata</c> artifact.</param>
    /// <param name="emailVerified">The company knows that the address is the user's.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FlexSsoUser(string email, IReadOnlyList<FlexRole> roles, string appMetadataJson, bool emailVerified = false)
    {
        EmailVerified = emailVerified;
        Email = email ?? throw new ArgumentNullException(nameof(email));
        Roles = roles ?? throw new ArgumentNullException(nameof(roles));
        AppMetadataJson = appMetadataJson ?? throw new ArgumentNullException(nameof(appMetadataJson));
    }

    /// <summary>The user's e-mail. It is the NameID and the name of the Flex worker.</summary>
    public string Email { get; }

    /// <summary>The user's roles, at least one.</summary>
    public IReadOnlyList<FlexRole> Roles { get; }

    /// <summary>The user's whole <c>app_metadata</c>, as in the artifact <c>app-metadata/&lt;user&gt;.json</c>.</summary>
    public string AppMetadataJson { get; }

    /// <summary>The company knows that the address is the user's; see <see cref="FlexUserAttribute.EmailVerified"/>.</summary>
    public bool EmailVerified { get; }
}
