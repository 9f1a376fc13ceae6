namespace FlexSso.Rosters;

/// <summary>A rule that a roster can break. Equal to the analyzer's descriptor of that id, which a test compares.</summary>
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

    /// <summary>Every rule, in the order of the ids.</summary>
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

    /// <summary>The message, with <c>{0}</c> and so on.</summary>
    public string Format { get; }

    public bool IsError { get; }

    private static RosterRule Error(string id, string format) => new(id, format, true);

    private static RosterRule Warning(string id, string format) => new(id, format, false);

    /// <summary>The rule of that id.</summary>
    public static RosterRule Of(string id) => All.First(rule => rule.Id == id);
}
