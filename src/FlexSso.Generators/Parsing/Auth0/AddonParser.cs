using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The settings of the addon that a declaration may state (FLEXSSO0504, 0506 to 0510, 0520). Most of them have one value that works. They can
/// be stated so that whoever takes over an existing addon learns what is wrong with it.
/// </summary>
internal static class AddonParser
{
    /// <returns>Null when something is wrong.</returns>
    public static AddonModel? Parse(EnvironmentSource source, DiagnosticSink sink)
    {
        bool isRight = CheckSignResponse(source, sink);
        isRight &= CheckCertificate(source, KnownNames.SigningCert, Auth0Rules.RequestsMustBeSigned, sink);
        isRight &= CheckCertificate(source, KnownNames.EncryptionCert, Auth0Rules.EncryptedAssertion, sink);
        isRight &= TryParseLifetime(source, sink, out int lifetime);
        isRight &= TryParseSignature(source, sink, out SamlSignature signature);
        isRight &= TryParseNameId(source, sink, out FlexNameId nameId);
        return isRight ? new AddonModel(lifetime, signature, nameId) : null;
    }

    private static bool TryParseLifetime(EnvironmentSource source, DiagnosticSink sink, out int lifetime)
    {
        lifetime = SamlAddon.DefaultLifetimeInSeconds;
        if (!ArgumentReader.TryRead(source, KnownNames.LifetimeInSeconds, sink, out Given<int>? given))
            return false;
        if (given is not { } number)
            return true;
        lifetime = number.Value;
        return Lifetime.Check(lifetime) is not { } finding
            || sink.Report(finding, number.Target, Removal(source, KnownNames.LifetimeInSeconds));
    }

    private static bool TryParseSignature(EnvironmentSource source, DiagnosticSink sink, out SamlSignature signature)
    {
        bool isRight = ArgumentReader.TryReadMember(source, KnownNames.Signature, sink, out Given<SamlSignature>? given);
        signature = given?.Value ?? SamlSignature.Sha256;
        if (given is { } member && signature == SamlSignature.Sha1)
            sink.Report(Auth0Rules.WeakSignature, member.Target, Removal(source, KnownNames.Signature));
        return isRight;
    }

    // No fix: where the user ID is right, a click would create every worker anew.
    private static bool TryParseNameId(EnvironmentSource source, DiagnosticSink sink, out FlexNameId nameId)
    {
        bool isRight = ArgumentReader.TryReadMember(source, KnownNames.NameId, sink, out Given<FlexNameId>? given);
        nameId = given?.Value ?? FlexNameId.Email;
        if (given is { } member && nameId == FlexNameId.UserId)
            sink.Report(Auth0Rules.NameIdIsUserId, member.Target);
        return isRight;
    }

    private static bool CheckSignResponse(EnvironmentSource source, DiagnosticSink sink) =>
        ArgumentReader.TryRead(source, KnownNames.SignResponse, sink, out Given<bool>? given)
        && (
            given is not { Value: false } signResponse
            || sink.Report(Auth0Rules.UnsignedResponse, signResponse.Target, Removal(source, KnownNames.SignResponse))
        );

    private static bool CheckCertificate(EnvironmentSource source, string name, DiagnosticDescriptor rule, DiagnosticSink sink)
    {
        TextArgument certificate = source.Text(name);
        if (certificate.IsBroken)
            sink.AddCompilerError();
        return certificate.Value is null ? !certificate.IsBroken : sink.Report(rule, certificate.Target, Removal(source, name));
    }

    // These are wrong in every environment, so a fix may remove a shared one too.
    private static Fix Removal(EnvironmentSource source, string name) => source.IsGivenOnce(name) ? Fix.RemoveArgument(name) : Fix.None;
}
