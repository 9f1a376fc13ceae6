using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>The custom domain, and the issuer that follows from the domain at which agents sign in (FLEXSSO0501, 0513).</summary>
internal static class CustomDomainParser
{
    /// <param name="source">The environment.</param>
    /// <param name="domain">The Auth0 domain; null when it is wrong, which has been reported.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="customDomain">Null when there is none.</param>
    /// <returns>False when something is wrong.</returns>
    public static bool TryParse(EnvironmentSource source, string? domain, DiagnosticSink sink, out string? customDomain)
    {
        TextArgument argument = source.Text(KnownNames.CustomDomain);
        customDomain = argument.Read(sink);
        TextArgument issuer = source.Text(KnownNames.Issuer);
        string? issuerText = issuer.Read(sink);
        bool isRight = customDomain is null ? !argument.IsGiven : Check(source, argument, customDomain, domain, sink);
        // The issuer can be checked only against domains that are right.
        if (!isRight || domain is null || issuerText is null)
            return isRight && (issuerText is not null || !issuer.IsGiven);
        return Issuer.Check(issuerText, customDomain ?? domain) is not { } finding
            // A shared issuer that is wrong here may be right elsewhere.
            || sink.Report(finding, issuer.Target, source.IsOnlyHere(KnownNames.Issuer) ? Fix.Of(finding) : Fix.None);
    }

    private static bool Check(EnvironmentSource source, TextArgument argument, string customDomain, string? domain, DiagnosticSink sink)
    {
        if (
            DomainName.Check(KnownNames.CustomDomain, customDomain, "the custom domain at which agents sign in", "login.acme.example") is
            { } wrong
        )
            return sink.Report(wrong, argument.Target);
        if (Issuer.CheckOwnDomain(customDomain) is { } own)
            return sink.Report(
                own,
                argument.Target,
                source.IsOnlyHere(KnownNames.CustomDomain) ? Fix.RemoveArgument(KnownNames.CustomDomain) : Fix.None
            );
        return domain is null || argument.Report(Issuer.CheckDomains(customDomain, domain), sink);
    }
}
