using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FlexSso;

/// <summary>
/// Declares one user of the configuration and their roles; the build writes the user's <c>app_metadata</c>. For more than a handful of
/// users, construct the class instead and send its payload to Auth0's Management API.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("FLEXSSO_DECLARATIONS")]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "Read by the compiler only.")]
public sealed class FlexUserAttribute : Attribute
{
    /// <summary>Declares a user.</summary>
    /// <param name="email">
    /// The user's e-mail in Auth0. It becomes the SAML NameID and so the friendly name of the TaskRouter worker: at most 64 characters,
    /// compared without case.
    /// </param>
    /// <param name="roles">At least one role.</param>
    public FlexUserAttribute(string email, params FlexRole[] roles)
    {
        _ = email;
        _ = roles;
    }

    /// <summary>Declares a user with roles spelled as in <c>app_metadata</c>; the spelling is checked when the project is built.</summary>
    /// <param name="email">The user's e-mail in Auth0.</param>
    /// <param name="role">A role name such as <c>"agent"</c>, or a <see cref="FlexRole"/>.</param>
    /// <param name="moreRoles">Further role names or <see cref="FlexRole"/> values.</param>
    public FlexUserAttribute(string email, object role, params object[] moreRoles)
    {
        _ = email;
        _ = role;
        _ = moreRoles;
    }

    /// <summary>
    /// The environment of the configuration that the user is in. Not given (default): all of them. The same user may be declared for
    /// several environments with different roles.
    /// </summary>
    public string? Environment { get; set; }
}
