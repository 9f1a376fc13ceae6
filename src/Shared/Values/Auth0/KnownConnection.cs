using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// A name that is nearly that of a connection which Auth0 itself names (FLEXSSO0524): its first database, and the social and passwordless
/// connections, which are called after their strategy. Source: Auth0, Management API, "Create a connection".
/// </summary>
internal static class KnownConnection
{
    // A shorter name is a letter away from too many words.
    private const int MinLengthOfSlip = 6;

    public static ValueFinding? Check(string name) =>
        Meant(name) is { } known
            ? new ValueFinding(
                RuleIds.NearMissConnection,
                name,
                known,
                known == ConnectionName.Default ? "the database that Auth0 gives every tenant" : "a connection that Auth0 itself names"
            )
            {
                Right = known,
            }
            : null;

    private static string? Meant(string name)
    {
        if (IsNearly(name, ConnectionName.Default))
            return ConnectionName.Default;
        return PublicConnection.Contains(name) ? null : PublicConnection.Names.FirstOrDefault(known => IsNearly(name, known));
    }

    // 'LinkedIn', 'windows-live', 'google-oauth'; but not 'github2', which is a second one.
    private static bool IsNearly(string name, string known)
    {
        if (
            name == known
            || (name.StartsWith(known, StringComparison.Ordinal) && name.Length > known.Length && char.IsDigit(name[known.Length]))
        )
            return false;
        string letters = EditDistance.Letters(name);
        string right = EditDistance.Letters(known);
        return letters == right || (right.Length >= MinLengthOfSlip && EditDistance.IsOneSlip(letters, right));
    }
}
