using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>
/// <c>channel.&lt;x&gt;.&lt;y&gt;</c> that is no setting of a task channel, or of one that is a slip away from Flex's own (FLEXSSO0416). A task channel of
/// the user's own may have any other name. Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class ChannelSlip
{
    private static readonly string[] Channels = ["default", "voice", "chat", "sms", "video"];

    /// <param name="attribute">The attribute.</param>
    /// <param name="others">All attributes of the declaration.</param>
    public static ValueFinding? Check(WorkerAttributeModel attribute, IReadOnlyList<WorkerAttributeModel> others)
    {
        // Case and separators alone are FLEXSSO0402.
        if (Parts(attribute.Name) is not { } parts || KnownAttribute.NearMissOf(attribute.Name) is not null)
            return null;
        string? setting = SettingOf(parts[2]);
        string? channel = ChannelOf(parts[1]);
        if (setting == parts[2] && channel is null)
            return null;
        string? meant = MeantBy(attribute.Name);
        string reason =
            setting == parts[2]
                ? "Flex has the channel '" + channel + "', not '" + parts[1] + "'"
                : "Flex knows 'capacity' and 'availability' there, not '" + parts[2] + "'";
        string remedy = meant is null
            ? "write one of these, or choose a name that does not begin with 'channel.'"
            : "write '" + meant + "' if that is meant";
        return new ValueFinding(RuleIds.NearMissChannel, attribute.Name, reason, remedy)
        {
            Likely = meant is not null && CanBe(attribute, meant, others) ? meant : null,
        };
    }

    private static string? MeantBy(string name) =>
        Parts(name) is { } parts && SettingOf(parts[2]) is { } setting
            ? "channel." + (ChannelOf(parts[1]) ?? parts[1]) + "." + setting
            : null;

    private static string[]? Parts(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 3 && string.Equals(parts[0], "channel", StringComparison.OrdinalIgnoreCase) ? parts : null;
    }

    // The known setting that a word means: available, avail, capacty, cap.
    private static string? SettingOf(string word)
    {
        string letters = EditDistance.Letters(word);
        foreach (string setting in ChannelAttribute.Settings)
        {
            bool isShort = letters.Length >= 3 && setting.StartsWith(letters, StringComparison.Ordinal);
            if (letters == setting || isShort || EditDistance.IsSlip(letters, setting))
                return setting;
        }
        return letters is "available" or "isavailable" ? "availability" : null;
    }

    private static string? ChannelOf(string word)
    {
        string letters = EditDistance.Letters(word);
        return Array.IndexOf(Channels, word) >= 0
            ? null
            : Array.Find(Channels, channel => letters == channel || EditDistance.IsSlip(letters, channel));
    }

    // A fix must end in a right declaration, also when all slips are fixed at once.
    private static bool CanBe(WorkerAttributeModel attribute, string meant, IReadOnlyList<WorkerAttributeModel> others) =>
        ChannelSetting.TypeOf(meant) == attribute.Type
        && !others.Any(other => other != attribute && (other.Name == meant || MeantBy(other.Name) == meant));
}
