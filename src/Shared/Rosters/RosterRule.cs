namespace FlexSso.Rosters;

/// <summary>A rule that a roster can break. Equal to the analyzer's descriptor of that id, which a test compares.</summary>
internal sealed class RosterRule
{
    private RosterRule(string id, string title, string format, bool isError) => (Id, Title, Format, IsError) = (id, title, format, isError);

    public static readonly RosterRule Placeholder = Error("FLEXSSO0203", "A placeholder was left in place", RosterMessages.Placeholder);
    public static readonly RosterRule NoRole = Error("FLEXSSO0301", "A user has no role", RosterMessages.NoRole);
    public static readonly RosterRule UnknownRole = Error("FLEXSSO0302", "Flex does not know the role", RosterMessages.UnknownRole);
    public static readonly RosterRule DuplicateRole = Warning("FLEXSSO0303", "A role is given twice", RosterMessages.DuplicateRole);
    public static readonly RosterRule DuplicateUser = Error("FLEXSSO0304", "A user is declared twice", RosterMessages.DuplicateUser);
    public static readonly RosterRule InsightsWithoutBaseRole = Warning(
        "FLEXSSO0305",
        "A role of Flex Insights stands without supervisor or admin",
        RosterMessages.InsightsWithoutBaseRole
    );
    public static readonly RosterRule WrongUserKey = Error(
        "FLEXSSO0307",
        "The user is not named by an e-mail address that Flex can take",
        RosterMessages.WrongUserKey
    );
    public static readonly RosterRule WrongAttributeType = Error(
        "FLEXSSO0406",
        "The member's type does not fit the attribute",
        RosterMessages.WrongAttributeType
    );
    public static readonly RosterRule WrongElement = Error(
        "FLEXSSO0407",
        "An element of a list cannot be sent to Flex",
        RosterMessages.WrongElement
    );
    public static readonly RosterRule AttributeLimit = Error(
        "FLEXSSO0410",
        "The attributes exceed a limit of Auth0",
        RosterMessages.AttributeLimit
    );
    public static readonly RosterRule WrongRoster = Error("FLEXSSO0710", "The roster cannot be used", RosterMessages.WrongRoster);

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

    public string Title { get; }

    /// <summary>The message, with <c>{0}</c> and so on.</summary>
    public string Format { get; }

    public bool IsError { get; }

    private static RosterRule Error(string id, string title, string format) => new(id, title, format, true);

    private static RosterRule Warning(string id, string title, string format) => new(id, title, format, false);

    /// <summary>The rule of that id.</summary>
    public static RosterRule Of(string id) => All.First(rule => rule.Id == id);
}
