using System.Globalization;

namespace FlexSso.Rosters;

/// <summary>Something wrong in a roster.</summary>
/// <param name="rule">The rule that it breaks.</param>
/// <param name="start">Index of the first character concerned, in the whole text.</param>
/// <param name="length">How many characters; 0 where something is missing.</param>
/// <param name="arguments">What goes into the rule's format; without invisible characters.</param>
internal sealed class RosterFinding(RosterRule rule, int start, int length, string[] arguments)
{
    public RosterRule Rule => rule;

    public int Start => start;

    public int Length => length;

    public string[] Arguments => arguments;

    public string Message => string.Format(CultureInfo.InvariantCulture, rule.Format, arguments);
}
