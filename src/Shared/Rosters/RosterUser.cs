namespace FlexSso.Rosters;

/// <summary>A user of a roster without errors.</summary>
/// <param name="email">The e-mail as written.</param>
/// <param name="name">The display name; null when the roster has none.</param>
/// <param name="roles">At least one, without duplicates.</param>
/// <param name="values">
/// One value for each declared attribute, in their order: null when absent, otherwise <c>string</c>, <c>int</c>, <c>bool</c>,
/// <c>string[]</c>, <c>int[]</c> or <c>bool[]</c>. An array is never empty.
/// </param>
/// <param name="line">The line of the file on which the user begins, counted from 1.</param>
/// <param name="emailStart">Index of the e-mail in the text of the file.</param>
/// <param name="emailVerified">The company knows that the address is the user's.</param>
internal sealed class RosterUser(
    string email,
    string? name,
    IReadOnlyList<FlexRole> roles,
    object?[] values,
    int line,
    int emailStart = 0,
    bool emailVerified = false
)
{
    public string Email => email;

    public string? Name => name;

    public IReadOnlyList<FlexRole> Roles => roles;

    public IReadOnlyList<object?> Values => values;

    /// <summary>The company knows that the address is the user's.</summary>
    public bool EmailVerified => emailVerified;

    public int Line => line;

    public int EmailStart => emailStart;
}
