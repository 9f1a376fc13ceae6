using FlexSso.RuleTexts;

namespace FlexSso.Rosters;

/// <summary>A finding in a roster.</summary>
/// <param name="rule">The broken rule.</param>
/// <param name="start">Index of the first affected character in the text.</param>
/// <param name="length">Number of affected characters; 0 where something is missing.</param>
/// <param name="arguments">The arguments of the rule's message format, without invisible characters.</param>
internal sealed class RosterFinding(RosterRule rule, int start, int length, string[] arguments)
{
    public RosterRule Rule => rule;

    public int Start => start;

    public int Length => length;

    public string[] Arguments => arguments;

    public string Message => RuleMessages.Text(rule.Id, arguments);
}
