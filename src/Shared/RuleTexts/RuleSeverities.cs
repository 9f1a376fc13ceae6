namespace FlexSso.RuleTexts;

/// <summary>How grave each rule is that an existing file can break.</summary>
internal static class RuleSeverities
{
    /// <summary>
    /// The rules that such a file breaks by itself, in the order of the ids. They have no format, because each check writes its own sentence.
    /// </summary>
    public static readonly IReadOnlyList<(string Id, RuleSeverity Severity)> OfFiles =
    [
        (RuleIds.TooMuchSent, RuleSeverity.Warning),
        (RuleIds.TurnedMapping, RuleSeverity.Warning),
        (RuleIds.WrongCallbacks, RuleSeverity.Error),
        (RuleIds.UnknownAddonSetting, RuleSeverity.Error),
        (RuleIds.RefusedAddonValue, RuleSeverity.Error),
        (RuleIds.AttributeNotSet, RuleSeverity.Error),
        (RuleIds.UnguardedRead, RuleSeverity.Error),
        (RuleIds.NoClientGuard, RuleSeverity.Warning),
        (RuleIds.OldRule, RuleSeverity.Error),
        (RuleIds.WrongJavaScript, RuleSeverity.Error),
        (RuleIds.WrongAppMetadata, RuleSeverity.Error),
        (RuleIds.OtherAudience, RuleSeverity.Error),
        (RuleIds.WrongJson, RuleSeverity.Error),
        (RuleIds.UndecidedCode, RuleSeverity.Information),
    ];

    /// <summary>The rules of the comparison with a declaration, for which the file itself may be right.</summary>
    public static readonly IReadOnlyList<(string Id, RuleSeverity Severity)> OfComparison =
    [
        (RuleIds.Drift, RuleSeverity.Warning),
        (RuleIds.WrongFileUse, RuleSeverity.Error),
        (RuleIds.NothingAdopted, RuleSeverity.Error),
    ];

    /// <summary>The severity of one of them, or of a rule that a value in a file breaks as it would in code.</summary>
    public static RuleSeverity Of(string id)
    {
        foreach ((string known, RuleSeverity severity) in OfFiles.Concat(OfComparison))
        {
            if (known == id)
                return severity;
        }
        return RuleMessages.Of(id).Severity;
    }
}
