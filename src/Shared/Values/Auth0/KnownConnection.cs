using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// A name that is nearly that of a connection which Auth0 itself names (FLEXSSO0524): its first database, and the social and passwordless
/// connections, which are called after their strategy. Source: Auth0, Management API, "Create a connection".
/// </summary>
internal static class KnownConnection
{
    // A shorter name is a letter away from too many words, and a very short one is a word itself without its hyphens.
    private const int MinLengthOfSlip = 6;
    private const int MinLengthOfLetters = 5;

    public static ValueFinding? Check(string name) =>
        OfProvider(name) is { } other ? Finding(name, "is not what Auth0 calls that connection", other)
        : Meant(name) is not { } known ? null
        : known == ConnectionName.Default ? Finding(name, $"is nearly '{known}', the database that Auth0 gives every tenant", known)
        : Finding(name, $"is nearly '{known}', a connection that Auth0 itself names", known);

    private static ValueFinding Finding(string name, string reason, string right) =>
        new(RuleIds.NearMissConnection, name, reason, right) { Likely = right };

    // Providers that everybody knows by another name than Auth0's.
    private static string? OfProvider(string name) =>
        EditDistance.Letters(name) switch
        {
            "google" => "google-oauth2",
            "microsoft" => "windowslive",
            _ => null,
        };

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
        if (known.Length < MinLengthOfLetters)
            return string.Equals(name, known, StringComparison.OrdinalIgnoreCase);
        string letters = EditDistance.Letters(name);
        string right = EditDistance.Letters(known);
        // Nobody slips in the first letter: 'account' is not meant for 'daccount'.
        return letters == right
            || (right.Length >= MinLengthOfSlip && letters.Length > 0 && letters[0] == right[0] && EditDistance.IsOneSlip(letters, right));
    }
}
