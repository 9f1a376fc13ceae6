using FlexSso.RuleTexts;

namespace FlexSso.Values;

/// <summary>What is wrong with a value. The caller adds the position of the value.</summary>
/// <param name="RuleId">The rule that the value breaks.</param>
/// <param name="Arguments">What goes into the rule's message format.</param>
internal sealed record ValueFinding(string RuleId, params string[] Arguments)
{
    public string Message => RuleMessages.Text(RuleId, Arguments);

    /// <summary>The value that the text itself holds, in the right form. Where the text is a literal, a fix may write it unattended.</summary>
    public string? Right { get; init; }

    /// <summary>The value that is probably meant. A fix offers it, and a person decides.</summary>
    public string? Likely { get; init; }

    /// <summary>Arguments that a fix can set instead. Each of them mends the finding on its own, and a person decides.</summary>
    public IReadOnlyList<(string Argument, string Value)> Alternatives { get; init; } = [];
}
