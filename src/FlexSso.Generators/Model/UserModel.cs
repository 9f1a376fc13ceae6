namespace FlexSso.Generators.Model;

/// <summary>A declared user.</summary>
/// <param name="Email">The e-mail as written.</param>
/// <param name="Roles">The roles, at least one, without duplicates, as values of <see cref="FlexRole"/>.</param>
internal sealed record UserModel(string Email, EquatableArray<int> Roles)
{
    public FlexRole[] ToFlexRoles()
    {
        FlexRole[] roles = new FlexRole[Roles.Count];
        for (int i = 0; i < roles.Length; i++)
            roles[i] = (FlexRole)Roles[i];
        return roles;
    }
}
