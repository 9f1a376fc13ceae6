using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FlexSso;

/// <summary>
/// Declares one user and their roles. The build writes the <c>app_metadata</c> of the user. For more than a handful of users, use a roster
/// file, or create instances of the class and send them to Auth0's Management API.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("FLEXSSO_DECLARATIONS")]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "Read by the compiler only.")]
public sealed class FlexUserAttribute : Attribute
{
    /// <summary>Declares a user.</summary>
    /// <param name="email">
    /// The user's e-mail in Auth0, at most 64 characters; case does not count. It becomes the SAML NameID and so the friendly name of the
    /// TaskRouter worker.
    /// </param>
    /// <param name="roles">The user's roles, at least one.</param>
    public FlexUserAttribute(string email, params FlexRole[] roles)
    {
        _ = email;
        _ = roles;
    }

    /// <summary>Declares a user whose roles are spelled as in <c>app_metadata</c>. The build checks the spelling.</summary>
    /// <param name="email">The user's e-mail in Auth0.</param>
    /// <param name="role">A role name such as <c>"agent"</c>, or a <see cref="FlexRole"/>.</param>
    /// <param name="moreRoles">More role names or <see cref="FlexRole"/> values.</param>
    public FlexUserAttribute(string email, object role, params object[] moreRoles)
    {
        _ = email;
        _ = role;
        _ = moreRoles;
    }

    /// <summary>
    /// The environment that the user is in. The same user may be declared for several environments with different roles. Default: all
    /// environments.
    /// </summary>
    public string? Environment { get; set; }

    /// <summary>
    /// True when the company knows that the e-mail address is the user's. The bulk import then creates the user with a verified address, and Auth0
    /// sends no verification mail. Default: false, so Auth0 verifies it; see <see cref="FlexSsoConfigAttribute.RequireVerifiedEmail"/>. Source:
    /// Auth0, "User Data JSON Schema for Bulk User Imports".
    /// </summary>
    public bool EmailVerified { get; set; }
}
