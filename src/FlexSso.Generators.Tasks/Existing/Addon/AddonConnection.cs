using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Checks what an addon says about the Flex connection: audience, recipient, destination and issuer.</summary>
internal sealed class AddonConnection(DataNode addon, DataNode? callback, ExistingFindings findings)
{
    public void Check()
    {
        DataNode? audience = Text("audience");
        CheckIssuer();
        if (addon.Find("audience") is null)
            findings.Add(
                RuleIds.NoConnection,
                addon.Start,
                "The addon has no 'audience', and a login that starts at Auth0 has no request to take it from; add the entity ID that the Twilio Console shows"
            );
        DataNode?[] places = [Text("recipient"), Text("destination"), callback];
        if (places.Append(audience).Any(FileConnection.IsLegacy))
            findings.Add(
                RuleIds.LegacyMode,
                (audience ?? addon).Start,
                "The addon is set up as Legacy, which Twilio asked every account to leave before 2026-03-31; migrate in the Twilio Console, then copy the values that it shows"
            );
        DataNode[] given = [.. places.OfType<DataNode>()];
        foreach (DataNode? place in given.DefaultIfEmpty())
            FileConnection.Check(place, audience, findings);
    }

    // The domain decides what is right, and only a declaration knows it.
    private void CheckIssuer()
    {
        if (Text("issuer") is not { } issuer)
            return;
        if (LeftPlaceholder.Check("issuer", issuer.Text, "the Issuer that Auth0 shows in the addon's Usage") is { } placeholder)
            findings.Add(placeholder, issuer.Start);
        else if (!issuer.Text.StartsWith("urn:", StringComparison.Ordinal))
            findings.Add(
                RuleIds.WrongIssuer,
                issuer.Start,
                $"'issuer' is '{issuer.Text}', but Auth0's own is 'urn:' and the domain at which agents sign in, and Twilio takes one only; remove it"
            );
    }

    private DataNode? Text(string name) => addon.Find(name)?.Value is { Kind: DataKind.Text } value ? value : null;
}
