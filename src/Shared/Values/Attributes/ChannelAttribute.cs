using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>
/// A setting of a task channel that is misspelled or has a suffix (FLEXSSO0402, 0417). The right ones are in <see cref="ChannelSetting"/>.
/// </summary>
internal static class ChannelAttribute
{
    private const string Prefix = "channel";

    /// <summary>What can be set.</summary>
    public static readonly IReadOnlyList<string> Settings = ["capacity", "availability"];

    /// <summary>The name with a suffix of Flex's: Flex documents these two bare.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="name">The name without its suffix.</param>
    public static ValueFinding? CheckSuffix(string written, string name) =>
        written == name || ChannelSetting.TypeOf(name) is null
            ? null
            : new ValueFinding(RuleIds.ChannelSuffix, written, name) { Right = name };

    /// <summary>
    /// The name that was meant: <c>Channel.voice.Capacity</c>, <c>channel_voice_capacity</c> as in <c>app_metadata</c>,
    /// <c>channel-voice-capacity</c>, <c>channelVoiceCapacity</c>.
    /// </summary>
    public static string? NearMissOf(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (string setting in Settings)
        {
            int length = name.Length - Prefix.Length - setting.Length;
            if (length < 1 || !name.EndsWith(setting, StringComparison.OrdinalIgnoreCase))
                continue;
            if (ChannelIn(name.Substring(Prefix.Length, length), name[name.Length - setting.Length]) is not { } channel)
                return null;
            string meant = Prefix + "." + channel + "." + setting;
            return meant == name ? null : meant;
        }
        return null;
    }

    // The middle stands between the two words, with its separators: .voice., _voice_, Voice. Next is the first letter of the setting.
    private static string? ChannelIn(string middle, char next)
    {
        // Without separators only capitals tell the words apart. 'channelscapacity' is a name of the user's own.
        bool isCamel = char.IsUpper(middle[0]) && char.IsUpper(next) && middle.All(char.IsLetterOrDigit);
        if (isCamel)
            return char.ToLowerInvariant(middle[0]) + middle.Substring(1);
        if (middle.Length < 3 || !IsSeparator(middle[0]) || !IsSeparator(middle[middle.Length - 1]))
            return null;
        string channel = middle.Substring(1, middle.Length - 2);
        // With another dot in it, the name is not a setting of a channel.
        return channel.IndexOf('.') >= 0 || channel.Trim().Length == 0 ? null : channel;
    }

    private static bool IsSeparator(char c) => c is '.' or '_' or '-' or ' ';
}
