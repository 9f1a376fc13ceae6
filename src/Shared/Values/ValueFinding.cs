namespace FlexSso.Values;

/// <summary>What is wrong with a value. The caller adds the position of the value.</summary>
/// <param name="RuleId">The rule that the value breaks.</param>
/// <param name="Arguments">What goes into the rule's message format.</param>
internal sealed record ValueFinding(string RuleId, params string[] Arguments)
{
    /// <summary>The value that a fix can put there; null when only the user knows it.</summary>
    public string? Right { get; init; }

    /// <summary>Arguments that a fix can set instead. Each of them mends the finding on its own.</summary>
    public IReadOnlyList<(string Argument, string Value)> Alternatives { get; init; } = [];
}
