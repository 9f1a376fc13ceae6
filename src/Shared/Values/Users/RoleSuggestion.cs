using FlexSso.Roles;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>"Did you mean" for role names.</summary>
internal static class RoleSuggestion
{
    // A third of the letters wrong is another word, not a slip.
    private const int LettersPerSlip = 3;

    public static FlexRole? For(string name)
    {
        string letters = EditDistance.Letters(name);
        // The Console's own label is "Administrator", and an owner of the account is an admin in Flex.
        if (letters.StartsWith("admin", StringComparison.Ordinal) || letters == "owner")
            return FlexRole.Admin;
        if (letters.Length < 3)
            return null;
        FlexRole? best = null;
        int bestDistance = int.MaxValue;
        for (int i = 0; i < FlexRoleNames.All.Count; i++)
        {
            string candidate = EditDistance.Letters(FlexRoleNames.All[i]);
            int distance = Math.Min(
                EditDistance.Between(letters, candidate),
                // "full_access" and "WfoFullAccess" alike.
                candidate.StartsWith("wfo", StringComparison.Ordinal)
                    ? EditDistance.Between(letters, candidate.Substring(3))
                    : int.MaxValue
            );
            if (distance < bestDistance && distance * LettersPerSlip <= candidate.Length)
            {
                best = (FlexRole)i;
                bestDistance = distance;
            }
        }
        return best;
    }
}
