namespace FlexSso.Generators.Parsing;

/// <summary>What the rosters of an environment say about its admins (FLEXSSO0308).</summary>
internal enum RosterAdmin
{
    /// <summary>There is no roster, or no user in it.</summary>
    NoUsers,

    /// <summary>There are users, and none is an admin.</summary>
    None,

    /// <summary>An admin is among them, or nobody can say: a roster has an error, and its admin may be the row that is wrong.</summary>
    OneOrUnknown,
}
