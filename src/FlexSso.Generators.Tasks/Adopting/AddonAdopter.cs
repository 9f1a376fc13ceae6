using System.Globalization;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>
/// Takes the arguments from the settings of an addon. A setting that is absent counts as Auth0's default, so the build says what is wrong with
/// it. What no argument can say is a note.
/// </summary>
internal sealed class AddonAdopter(DataNode addon, SourceFile file, AdoptedDeclaration declaration)
{
    private const string Default = "";

    // They become arguments of their own, whatever their value is.
    private static readonly string[] Carried =
    [
        "audience",
        "recipient",
        "destination",
        "issuer",
        "signResponse",
        "signingCert",
        "encryptionCert",
        "lifetimeInSeconds",
    ];

    public void Adopt()
    {
        string? audience = Take("audience", AdoptedArgument.Audience);
        string? acsUrl = Take("recipient", AdoptedArgument.AcsUrl) ?? Take("destination", AdoptedArgument.AcsUrl);
        Take("destination", AdoptedArgument.AcsUrl);
        Take("issuer", AdoptedArgument.Issuer);
        Take("signingCert", AdoptedArgument.SigningCert);
        Take("encryptionCert", AdoptedArgument.EncryptionCert);
        if (
            FileConnection.IsLegacy(Text("audience"))
            || FileConnection.IsLegacy(Text("recipient"))
            || FileConnection.IsLegacy(Text("destination"))
        )
            Set(AdoptedArgument.Mode, "FlexSsoMode.Legacy", addon);
        if (addon.Find("signResponse")?.Value is not { Kind: DataKind.True })
            Set(AdoptedArgument.SignResponse, "false", addon.Find("signResponse")?.Value ?? addon);
        SamlSignature signature = TakeSignature();
        FlexNameId nameId = TakeNameId();
        int lifetime = TakeLifetime();
        NoteTheRest(new SamlAddon(audience ?? Default, acsUrl ?? Default, lifetime, signature, nameId));
    }

    private string? Take(string name, AdoptedArgument argument)
    {
        if (Text(name) is not { } value)
            return null;
        declaration.Set(argument, value.Text, file, value.Start);
        return value.Text;
    }

    private SamlSignature TakeSignature()
    {
        if (IsSha256("signatureAlgorithm", "rsa-sha256") && IsSha256("digestAlgorithm", "sha256"))
            return SamlSignature.Sha256;
        Set(AdoptedArgument.Signature, "SamlSignature.Sha1", Text("signatureAlgorithm") ?? addon);
        return SamlSignature.Sha1;
    }

    private bool IsSha256(string name, string strong) => Text(name)?.Text == strong;

    private FlexNameId TakeNameId()
    {
        if (!AddonNameId.IsUserId(addon))
            return FlexNameId.Email;
        Set(AdoptedArgument.NameId, "FlexNameId.UserId", addon.Find("nameIdentifierProbes")?.Value ?? addon);
        return FlexNameId.UserId;
    }

    private int TakeLifetime()
    {
        if (addon.Find("lifetimeInSeconds")?.Value is not { } value)
            return SamlAddon.DefaultLifetimeInSeconds;
        if (
            value.Kind != DataKind.Number
            || !int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seconds)
        )
        {
            declaration.Note(file, value.Start, "'lifetimeInSeconds' is no whole number of seconds, so it is not carried over");
            return SamlAddon.DefaultLifetimeInSeconds;
        }
        if (seconds != SamlAddon.DefaultLifetimeInSeconds)
            Set(AdoptedArgument.LifetimeInSeconds, seconds.ToString(CultureInfo.InvariantCulture), value);
        return seconds > 0 ? seconds : SamlAddon.DefaultLifetimeInSeconds;
    }

    // What the addon of the declaration would have, of the settings that this one has.
    private void NoteTheRest(SamlAddon adopted)
    {
        DataNode given = addon.Only(static member => Array.IndexOf(Carried, member.Name) < 0);
        // The build has written it.
        DataNode all = JsonData.Read(adopted.ToJson(), new ExistingFindings())!;
        DataNode same = all.Only(member => given.Find(member.Name) is not null);
        DataDrift.Compare(given, same, "", (start, difference) => declaration.Note(file, start, difference));
    }

    private void Set(AdoptedArgument argument, string code, DataNode place) => declaration.SetCode(argument, code, file, place.Start);

    private DataNode? Text(string name) => addon.Find(name)?.Value is { Kind: DataKind.Text } value ? value : null;
}
