using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>Whether the type of a member fits the worker attribute that it declares (FLEXSSO0406, 0408, 0413).</summary>
/// <param name="Name">The name of the attribute, without suffix.</param>
/// <param name="Suffix">The type that a suffix of the name asks for.</param>
/// <param name="Member">The member.</param>
/// <param name="TypeName">The member's type as written.</param>
/// <param name="IsNullable">The member may be null.</param>
/// <param name="Stored">How Flex stores the member's type; null when it cannot.</param>
internal sealed record AttributeFit(
    string Name,
    WorkerAttributeType? Suffix,
    string Member,
    string TypeName,
    bool IsNullable,
    WorkerAttributeType? Stored
)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsRight => (CheckType() ?? CheckSuffix() ?? CheckMeaning()) is null;

    /// <summary>Checks the suffix of the name. The type decides which suffix is right.</summary>
    public ValueFinding? CheckSuffix() =>
        Suffix is not { } suffix || suffix == Stored
            ? null
            : Misfit(
                Name + "." + AttributeNames.SuffixOf(suffix),
                "whose type '" + TypeName + "' does not fit the suffix '." + AttributeNames.SuffixOf(suffix) + "'",
                "leave the suffix out, the type decides it"
            ) with
            {
                Likely = Name,
            };

    /// <summary>Checks the type against the name of the attribute. The finding may have the right type.</summary>
    public ValueFinding? CheckType()
    {
        // First, because for a channel only one type is right.
        if (ChannelSetting.TypeOf(Name) is { } wanted && Stored != wanted)
            return WrongChannelType(wanted);
        return Stored is null
            ? Misfit(Name, "whose type '" + TypeName + "' Flex cannot store", "use string, bool, int or an array of one of these")
            : null;
    }

    /// <summary>Checks a type that Flex can store and that fits the suffix.</summary>
    public ValueFinding? CheckMeaning()
    {
        if (Name == "team_member" && Stored is { } type && AttributeNames.IsList(type))
            return new ValueFinding(RuleIds.TeamMemberList, Member);
        return Name == AttributeNames.Softphone && Stored != WorkerAttributeType.Text
            ? Misfit(
                Name,
                "whose type '" + TypeName + "' holds no address",
                "use string, for 'sip:\u2026' or a phone number like '+15555555555'"
            )
            : null;
    }

    /// <summary>The member cannot have a value of its own for each user.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why, as the end of a sentence.</param>
    public static ValueFinding Unreadable(string name, string member, string reason) =>
        new(RuleIds.WrongAttributeType, name, member, reason, "declare it with an instance property that has a getter");

    private ValueFinding WrongChannelType(WorkerAttributeType wanted)
    {
        string right = wanted == WorkerAttributeType.Int ? "int" : "bool";
        return new ValueFinding(RuleIds.WrongChannelType, Name, Member, TypeName, right) { Likely = right + (IsNullable ? "?" : "") };
    }

    private ValueFinding Misfit(string attribute, string reason, string remedy) =>
        new(RuleIds.WrongAttributeType, attribute, Member, reason, remedy);
}
