using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks an ACS URL and an audience as a declaration's are checked (FLEXSSO0202 to 0209). A file does not say which of Twilio's two set-ups
/// it is for, so the texts themselves tell.
/// </summary>
internal static class FileConnection
{
    /// <summary>Whether the text was copied from the Legacy set-up.</summary>
    public static bool IsLegacy(DataNode? text) => text is not null && ConnectionFormat.Legacy.IsMeant(text.Text);

    /// <param name="acsUrl">The ACS URL; null where the file has none.</param>
    /// <param name="audience">The audience; null where the file has none.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(DataNode? acsUrl, DataNode? audience, ExistingFindings findings)
    {
        FlexSsoMode mode = IsLegacy(acsUrl) || IsLegacy(audience) ? FlexSsoMode.Legacy : FlexSsoMode.Enhanced;
        ConnectionValues values = new(mode, new ConnectionTexts(acsUrl?.Text, audience?.Text, ConnectionSid: null, AccountSid: null));
        foreach ((string argument, ValueFinding finding) in ConnectionCheck.Check(values))
            findings.Add(finding, (argument == nameof(ConnectionTexts.Audience) ? audience : acsUrl)!.Start);
    }
}
