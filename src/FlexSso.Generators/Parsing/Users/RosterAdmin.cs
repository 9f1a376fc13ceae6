namespace FlexSso.Generators.Parsing;

/// <summary>What the rosters of an environment say about its admins (FLEXSSO0308).</summary>
internal enum RosterAdmin
{
    /// <summary>There is no roster, or no user in it.</summary>
    NoUsers,

    /// <summary>There are users, and none is an admin.</summary>
    None,

    /// <summary>An admin is among them, or a roster has an error, and the wrong row may be the admin.</summary>
    OneOrUnknown,
}
