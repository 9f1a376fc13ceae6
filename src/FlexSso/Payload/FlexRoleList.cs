using System.Collections.ObjectModel;

namespace FlexSso;

/// <summary>Roles with value equality and a readable text: a payload may be a record, which compares and prints its members.</summary>
internal sealed class FlexRoleList(FlexRole[] roles) : ReadOnlyCollection<FlexRole>(roles)
{
    public override bool Equals(object? obj) => obj is FlexRoleList other && this.SequenceEqual(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (FlexRole role in this)
            hash = unchecked((hash * 31) + (int)role);
        return hash;
    }

    public override string ToString() => string.Join(", ", this.Select(FlexRoles.ToName));
}
