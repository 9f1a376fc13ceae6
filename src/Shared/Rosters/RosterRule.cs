using FlexSso.RuleTexts;

namespace FlexSso.Rosters;

/// <summary>A rule for rosters.</summary>
internal sealed class RosterRule
{
    private RosterRule(string id) => (Id, IsError) = (id, RuleMessages.Of(id).Severity == RuleSeverity.Error);

    public static readonly RosterRule Placeholder = new(RuleIds.Placeholder);
    public static readonly RosterRule NoRole = new(RuleIds.NoRole);
    public static readonly RosterRule UnknownRole = new(RuleIds.UnknownRole);
    public static readonly RosterRule DuplicateRole = new(RuleIds.DuplicateRole);
    public static readonly RosterRule DuplicateUser = new(RuleIds.DuplicateUser);
    public static readonly RosterRule InsightsWithoutBaseRole = new(RuleIds.InsightsWithoutBaseRole);
    public static readonly RosterRule WrongUserKey = new(RuleIds.WrongUserKey);
    public static readonly RosterRule WrongAttributeType = new(RuleIds.WrongAttributeType);
    public static readonly RosterRule WrongElement = new(RuleIds.WrongElement);
    public static readonly RosterRule AttributeLimit = new(RuleIds.AttributeLimit);
    public static readonly RosterRule WrongRoster = new(RuleIds.WrongRoster);

    /// <summary>All rules in the order of their IDs.</summary>
    public static readonly IReadOnlyList<RosterRule> All =
    [
        Placeholder,
        NoRole,
        UnknownRole,
        DuplicateRole,
        DuplicateUser,
        InsightsWithoutBaseRole,
        WrongUserKey,
        WrongAttributeType,
        WrongElement,
        AttributeLimit,
        WrongRoster,
    ];

    public string Id { get; }

    public bool IsError { get; }

    /// <summary>The rule with that ID.</summary>
    public static RosterRule Of(string id) => All.First(rule => rule.Id == id);
}
