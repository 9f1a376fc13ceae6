using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks an application of Auth0 that has a SAML2 addon for Flex: its callbacks (FLEXSSO0514) and the addon. Auth0 takes the first callback
/// for the addon's own. Source: Auth0, "Configure Auth0 as SAML Identity Provider".
/// </summary>
internal static class ClientChecker
{
    // The settings of an addon that name a connection.
    private static readonly string[] Connection = ["audience", "recipient", "destination"];

    public static void Check(DataNode client, ExistingFindings findings)
    {
        DataNode? first = null;
        if (client.Find("callbacks") is not { } callbacks)
            findings.Add(
                RuleIds.WrongCallbacks,
                client.Start,
                "The application has no 'callbacks', and the first of them is where Auth0 posts the SAML response; add the ACS URL that the Twilio Console shows"
            );
        else
            first = CheckCallbacks(callbacks, findings);
        if (client.FindObject("addons")?.FindObject("samlp") is { } addon)
            AddonChecker.Check(addon, first, findings);
    }

    /// <summary>Whether the application is that of Flex: a callback or the addon names a Flex connection, or nearly.</summary>
    public static bool IsOfFlex(DataNode client)
    {
        DataNode? addon = client.FindObject("addons")?.FindObject("samlp");
        IEnumerable<DataNode?> texts = Connection
            .Select(name => addon?.Find(name)?.Value)
            .Concat(client.Find("callbacks")?.Value.Elements ?? []);
        return texts.Any(static text => text is { Kind: DataKind.Text } && NamesFlex(text.Text));
    }

    // The callback that counts, if it is a text.
    private static DataNode? CheckCallbacks(DataMember callbacks, ExistingFindings findings)
    {
        List<DataNode> urls = callbacks.Value.Elements.FindAll(static url => url.Kind == DataKind.Text);
        foreach (DataNode url in urls)
        {
            if (url.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                Add(url.Start, $"The callback '{url.Text}' is not encrypted, so others can read what Auth0 sends there; use https://");
            else if (url.Text.IndexOf('*') >= 0)
                Add(url.Start, $"The callback '{url.Text}' has a wildcard, so Auth0 sends responses to any host that fits; name each host");
        }
        int flex = urls.FindIndex(static url => NamesFlex(url.Text));
        if (flex < 0)
            Add(
                callbacks.Value.Start,
                "None of the callbacks is the ACS URL of Flex, and Auth0 refuses a login that asks for it; put the ACS URL that the Twilio Console shows first"
            );
        else if (flex > 0)
            Add(
                urls[flex].Start,
                $"The callback of Flex is not the first, and Auth0 posts the SAML response to the first, '{urls[0].Text}'; move it to the front"
            );
        return flex < 0 ? null : urls[flex];

        void Add(int start, string message) => findings.Add(RuleIds.WrongCallbacks, start, message);
    }

    /// <summary>Whether the text is an ACS URL or an audience of Flex, or nearly one.</summary>
    public static bool NamesFlex(string text) => ConnectionFormat.Enhanced.IsMeant(text) || ConnectionFormat.Legacy.IsMeant(text);
}
