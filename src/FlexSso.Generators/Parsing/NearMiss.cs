using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>Names that Flex would know if they were spelled right (FLEXSSO0402).</summary>
internal static class NearMiss
{
    /// <param name="attributes">All attributes of the declaration.</param>
    /// <param name="places">Where each is named.</param>
    /// <param name="sink">Takes the warnings.</param>
    public static void Check(List<AttributeModel> attributes, List<Place> places, RuleSink sink)
    {
        for (int i = 0; i < attributes.Count; i++)
        {
            AttributeModel attribute = attributes[i];
            // Of two that are the same FLEXSSO0403 has spoken: 'channel_voice_capacity' beside 'channel.voice.capacity'.
            if (KnownAttribute.NearMissOf(attribute.Name) is not { } known || HasTwin(attribute, attributes))
                continue;
            if (WhyNoFix(known) is { } remedy)
                sink.Report(AttributeRules.NearMissAttribute, places[i], attribute.Name, known, remedy);
            else
                sink.Report(
                    AttributeRules.NearMissAttribute,
                    places[i],
                    Fix.Value(CanBe(attribute, known, attributes) ? known : null),
                    attribute.Name,
                    known,
                    "write '" + known + "' if that is meant"
                );
        }
    }

    // The known name would be the next mistake (FLEXSSO0401).
    private static string? WhyNoFix(string known) =>
        known switch
        {
            ReservedName.Softphone => "remove the declaration: Flex sets '"
                + known
                + "' itself; to send calls to a SIP address or phone number instead, write '"
                + known
                + "' with OverridesSoftphone = true",
            ReservedName.TeamSid => "remove the declaration, or choose another name: the Teams page of Flex owns '" + known + "'",
            _ when KnownAttribute.IsSetByAction(known) => "remove the declaration: the Action sets '" + known + "' already",
            _ => null,
        };

    private static bool HasTwin(AttributeModel attribute, List<AttributeModel> others)
    {
        foreach (AttributeModel other in others)
        {
            if (other != attribute && other.Key == attribute.Key)
                return true;
        }
        return false;
    }

    // Only what ends in a right declaration is offered.
    private static bool CanBe(AttributeModel attribute, string known, List<AttributeModel> others)
    {
        string key = AttributeNames.KeyOf(known);
        foreach (AttributeModel other in others)
        {
            // Nor two of one name, when all are fixed at once.
            if (other != attribute && (other.Key == key || KnownAttribute.NearMissOf(other.Name) == known))
                return false;
        }
        if (known == "team_member")
            return !MemberType.IsList(attribute.Type);
        return ChannelAttribute.TypeOf(known) is not { } type || type == attribute.Type;
    }
}
