namespace FlexSso.Rosters;

/// <summary>A rule for rosters. A test compares it with the analyzer's descriptor of the same ID.</summary>
internal sealed class RosterRule
{
    private RosterRule(string id, string format, bool isError) => (Id, Format, IsError) = (id, format, isError);

    public static readonly RosterRule Placeholder = Error(RuleIds.Placeholder, RosterMessages.Placeholder);
    public static readonly RosterRule NoRole = Error(RuleIds.NoRole, RosterMessages.NoRole);
    public static readonly RosterRule UnknownRole = Error(RuleIds.UnknownRole, RosterMessages.UnknownRole);
    public static readonly RosterRule DuplicateRole = Warning(RuleIds.DuplicateRole, RosterMessages.DuplicateRole);
    public static readonly RosterRule DuplicateUser = Error(RuleIds.DuplicateUser, RosterMessages.DuplicateUser);
    public static readonly RosterRule InsightsWithoutBaseRole = Warning(
        RuleIds.InsightsWithoutBaseRole,
        RosterMessages.InsightsWithoutBaseRole
    );
    public static readonly RosterRule WrongUserKey = Error(RuleIds.WrongUserKey, RosterMessages.WrongUserKey);
    public static readonly RosterRule WrongAttributeType = Error(RuleIds.WrongAttributeType, RosterMessages.WrongAttributeType);
    public static readonly RosterRule WrongElement = Error(RuleIds.WrongElement, RosterMessages.WrongElement);
    public static readonly RosterRule AttributeLimit = Error(RuleIds.AttributeLimit, RosterMessages.AttributeLimit);
    public static readonly RosterRule WrongRoster = Error(RuleIds.WrongRoster, RosterMessages.WrongRoster);

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

    /// <summary>The message format.</summary>
    public string Format { get; }

    public bool IsError { get; }

    private static RosterRule Error(string id, string format) => new(id, format, true);

    private static RosterRule Warning(string id, string format) => new(id, format, false);

    /// <summary>The rule with that ID.</summary>
    public static RosterRule Of(string id) => All.First(rule => rule.Id == id);
}
