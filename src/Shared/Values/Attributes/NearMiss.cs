using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Values;

/// <summary>Names that Flex would know if they were spelled right (FLEXSSO0402).</summary>
internal static class NearMiss
{
    /// <param name="attribute">The attribute.</param>
    /// <param name="others">All attributes of the declaration.</param>
    public static ValueFinding? Check(WorkerAttributeModel attribute, IReadOnlyList<WorkerAttributeModel> others)
    {
        // Two attributes with one key have FLEXSSO0403 already: 'channel_voice_capacity' beside 'channel.voice.capacity'.
        if (KnownAttribute.NearMissOf(attribute.Name) is not { } known || HasTwin(attribute, others))
            return null;
        string? whyNoFix = WhyNoFix(known);
        return new ValueFinding(RuleIds.NearMissAttribute, attribute.Name, known, whyNoFix ?? "write '" + known + "' if that is meant")
        {
            Likely = whyNoFix is null && CanBe(attribute, known, others) ? known : null,
        };
    }

    // The known name would be the next mistake (FLEXSSO0401).
    private static string? WhyNoFix(string known) =>
        known switch
        {
            AttributeNames.Softphone => "remove the declaration: Flex sets '"
                + known
                + "' itself; to send calls to a SIP address or phone number instead, write '"
                + known
                + "' with OverridesSoftphone = true",
            ReservedName.TeamSid => "remove the declaration, or choose another name: the Teams page of Flex owns '" + known + "'",
            _ when KnownAttribute.IsSetByAction(known) => "remove the declaration: the Action sets '" + known + "' already",
            _ => null,
        };

    private static bool HasTwin(WorkerAttributeModel attribute, IReadOnlyList<WorkerAttributeModel> others) =>
        others.Any(other => other != attribute && other.Key == attribute.Key);

    // A fix must end in a right declaration, also when all near misses are fixed at once.
    private static bool CanBe(WorkerAttributeModel attribute, string known, IReadOnlyList<WorkerAttributeModel> others)
    {
        string key = AttributeNames.KeyOf(known);
        if (others.Any(other => other != attribute && (other.Key == key || KnownAttribute.NearMissOf(other.Name) == known)))
            return false;
        if (known == "team_member")
            return !AttributeNames.IsList(attribute.Type);
        return ChannelSetting.TypeOf(known) is not { } type || type == attribute.Type;
    }
}
