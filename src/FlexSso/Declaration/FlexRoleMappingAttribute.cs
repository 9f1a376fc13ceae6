using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FlexSso;

/// <summary>
/// Declares which roles of Flex a name stands for that <see cref="FlexSsoConfigAttribute.RolesFrom"/> finds: a role of Auth0, or a group of an
/// enterprise connection. A user gets the roles of all names that are mapped. Names without a mapping are ignored; a user without a mapped name is
/// refused, or gets the <see cref="FlexSsoConfigAttribute.DefaultRole"/>. It counts only for users without <c>app_metadata.flex.roles</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[Conditional("FLEXSSO_DECLARATIONS")]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "Read by the compiler only.")]
public sealed class FlexRoleMappingAttribute : Attribute
{
    /// <summary>Declares the mapping of one name.</summary>
    /// <param name="name">The name of the role or group, exactly as Auth0 has it; case counts.</param>
    /// <param name="roles">The roles of Flex, at least one.</param>
    public FlexRoleMappingAttribute(string name, params FlexRole[] roles)
    {
        _ = name;
        _ = roles;
    }

    /// <summary>The environment in which the mapping holds. Default: all environments.</summary>
    public string? Environment { get; set; }
}
