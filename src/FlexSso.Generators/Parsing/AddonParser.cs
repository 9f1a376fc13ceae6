using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The settings of the addon that a declaration may state (FLEXSSO0504, 0506 to 0510, 0520). Most have one value that works; they can be
/// stated so that whoever takes over an existing addon learns what is wrong with it.
/// </summary>
internal static class AddonParser
{
    private const int Hour = 3600;

    private static readonly string[] Signatures = [nameof(SamlSignature.Sha256), nameof(SamlSignature.Sha1)];
    private static readonly string[] NameIds = [nameof(FlexNameId.Email), nameof(FlexNameId.UserId)];

    public static AddonModel Parse(EnvironmentSource source, RuleSink sink)
    {
        CheckSignResponse(source, sink);
        CheckCertificate(source, KnownNames.SigningCert, Auth0Rules.RequestsMustBeSigned, sink);
        CheckCertificate(source, KnownNames.EncryptionCert, Auth0Rules.EncryptedAssertion, sink);
        return new AddonModel(Lifetime(source, sink), Signature(source, sink), NameId(source, sink));
    }

    private static int Lifetime(EnvironmentSource source, RuleSink sink)
    {
        if (OptionReader.Number(source, KnownNames.LifetimeInSeconds, sink) is not { } lifetime)
            return SamlAddon.DefaultLifetimeInSeconds;
        if (lifetime.Value is <= 0 or > Hour)
            sink.Report(
                lifetime.Value <= 0 ? Auth0Rules.WrongLifetime : Auth0Rules.LongLifetime,
                lifetime.Place,
                Removal(source, KnownNames.LifetimeInSeconds),
                lifetime.Value
            );
        return lifetime.Value;
    }

    private static SamlSignature Signature(EnvironmentSource source, RuleSink sink)
    {
        if (OptionReader.Member(source, KnownNames.Signature, nameof(SamlSignature), Signatures, sink) is not { } signature)
            return SamlSignature.Sha256;
        if (signature.Value == (int)SamlSignature.Sha1)
            sink.Report(Auth0Rules.WeakSignature, signature.Place, Removal(source, KnownNames.Signature));
        return (SamlSignature)signature.Value;
    }

    // No fix: for whom this is right, a click would create every worker anew.
    private static FlexNameId NameId(EnvironmentSource source, RuleSink sink)
    {
        if (OptionReader.Member(source, KnownNames.NameId, nameof(FlexNameId), NameIds, sink) is not { } nameId)
            return FlexNameId.Email;
        if (nameId.Value == (int)FlexNameId.UserId)
            sink.Report(Auth0Rules.NameIdIsUserId, nameId.Place);
        return (FlexNameId)nameId.Value;
    }

    // These are wrong in every environment, so a shared one may go too.
    private static Fix Removal(EnvironmentSource source, string name) => source.IsGivenOnce(name) ? Fix.RemoveArgument(name) : Fix.None;

    private static void CheckSignResponse(EnvironmentSource source, RuleSink sink)
    {
        if (OptionReader.Flag(source, KnownNames.SignResponse, sink) is { Value: false } signResponse)
            sink.Report(Auth0Rules.UnsignedResponse, signResponse.Place, Removal(source, KnownNames.SignResponse));
    }

    private static void CheckCertificate(
        EnvironmentSource source,
        string name,
        Microsoft.CodeAnalysis.DiagnosticDescriptor rule,
        RuleSink sink
    )
    {
        TextArgument certificate = source.Text(name);
        if (certificate.IsBroken)
            sink.MarkInvalid();
        else if (certificate.Value is not null)
            sink.Report(rule, certificate.Place, Removal(source, name));
    }
}
