namespace FlexSso.RuleTexts;

/// <summary>How grave it is when a rule is broken.</summary>
internal enum RuleSeverity
{
    Information,
    Warning,
    Error,
}
