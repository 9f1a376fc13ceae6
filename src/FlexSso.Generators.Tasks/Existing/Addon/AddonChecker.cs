using System.Globalization;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks the settings of a SAML2 addon. A setting that is absent has Auth0's default, and a wrong default is reported at the beginning of
/// the addon.
/// </summary>
internal sealed class AddonChecker(DataNode addon, ExistingFindings findings)
{
    private const string Missing = "is not set, and Auth0's default is";

    /// <param name="addon">The object of settings.</param>
    /// <param name="callback">The first callback of the application, if the file has it.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(DataNode addon, DataNode? callback, ExistingFindings findings)
    {
        AddonChecker checker = new(addon, findings);
        checker.CheckForm();
        new AddonConnection(addon, callback, findings).Check();
        checker.CheckSignature();
        checker.CheckLifetime();
        checker.CheckPrivacy();
        checker.CheckWhatFlexLacks();
        AddonNameId.Check(addon, findings);
        AddonMappings.Check(addon, findings);
    }

    private void CheckForm()
    {
        foreach (DataMember member in addon.Members)
        {
            if (AddonKeys.KindOf(member.Name) is not { } kind)
            {
                string remedy = AddonKeys.Nearest(member.Name) is { } near ? $"write '{near}'" : "remove it, or correct its name";
                findings.Add(
                    RuleIds.UnknownAddonSetting,
                    member.Start,
                    $"The addon has no setting '{member.Name}', and Auth0 ignores it in silence; {remedy}"
                );
            }
            else if (member.Value.Kind == DataKind.Null)
                findings.Add(
                    RuleIds.RefusedAddonValue,
                    member.Value.Start,
                    $"'{member.Name}' is null, which Auth0 refuses; remove the setting to have its default"
                );
            else if (!AddonKeys.Takes(kind, member.Value))
                findings.Add(
                    RuleIds.RefusedAddonValue,
                    member.Value.Start,
                    $"'{member.Name}' is {member.Value.KindName}, but it takes {AddonKeys.Name(kind)}; correct the value"
                );
        }
    }

    private void CheckSignature()
    {
        if (addon.Find("signResponse")?.Value is not { } signs)
            findings.Add(
                RuleIds.UnsignedResponse,
                addon.Start,
                $"'signResponse' {Missing} false, but Flex needs a signed response; add \"signResponse\": true"
            );
        else if (signs.Kind == DataKind.False)
            findings.Add(
                RuleIds.UnsignedResponse,
                signs.Start,
                "'signResponse' is false, but Flex needs a signed response; set it to true"
            );
        CheckAlgorithm("signatureAlgorithm", "rsa-sha1", "rsa-sha256");
        CheckAlgorithm("digestAlgorithm", "sha1", "sha256");
    }

    private void CheckAlgorithm(string name, string weak, string strong)
    {
        if (addon.Find(name)?.Value is not { } value)
            findings.Add(
                RuleIds.WeakSignature,
                addon.Start,
                $"'{name}' {Missing} {weak}, with which a signature can be forged; add \"{name}\": \"{strong}\""
            );
        else if (value.Kind == DataKind.Text && value.Text == weak)
            findings.Add(
                RuleIds.WeakSignature,
                value.Start,
                $"'{name}' is '{weak}', with which a signature can be forged; write '{strong}'"
            );
        else if (value.Kind == DataKind.Text && value.Text != strong)
            findings.Add(
                RuleIds.RefusedAddonValue,
                value.Start,
                $"'{name}' is '{value.Text}', which Auth0 does not know; write '{strong}'"
            );
    }

    private void CheckLifetime()
    {
        if (
            addon.Find("lifetimeInSeconds")?.Value is { Kind: DataKind.Number } value
            && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && Lifetime.Check(seconds) is { } finding
        )
            findings.Add(finding, value.Start);
    }

    private void CheckPrivacy()
    {
        Check("mapIdentities", "sends the user's identities to Twilio, with access tokens of the providers behind them");
        Check("passthroughClaimsWithNoMapping", "sends the whole profile to Twilio");

        void Check(string name, string consequence)
        {
            if (addon.Find(name)?.Value is not { } value)
                findings.Add(RuleIds.TooMuchSent, addon.Start, $"'{name}' {Missing} true, which {consequence}; add \"{name}\": false");
            else if (value.Kind == DataKind.True)
                findings.Add(RuleIds.TooMuchSent, value.Start, $"'{name}' is true, which {consequence}; set it to false");
        }
    }

    private void CheckWhatFlexLacks()
    {
        if (addon.Find("signingCert") is { Value.Kind: DataKind.Text } signing)
            findings.Add(
                RuleIds.RequestsMustBeSigned,
                signing.Start,
                "'signingCert' makes Auth0 demand a signed AuthnRequest, and Flex signs none, so every login would be refused; remove it"
            );
        foreach (string name in new[] { "encryptionCert", "encryptionPublicKey" })
        {
            if (addon.Find(name) is { Value.Kind: DataKind.Text } encryption)
                findings.Add(
                    RuleIds.EncryptedAssertion,
                    encryption.Start,
                    $"'{name}' makes Auth0 encrypt the assertion, which Twilio does not support; remove it"
                );
        }
    }
}
