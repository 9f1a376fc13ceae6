using System.Collections.Immutable;
using FlexSso.Certificates;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO06xx: what the Twilio Console is told.</summary>
internal static class ConsoleRules
{
    public static readonly DiagnosticDescriptor WrongCertificate = Descriptor.Error(RuleIds.WrongCertificate, CertificateRule.Format);

    public static readonly DiagnosticDescriptor WrongConsoleUrl = Descriptor.Error(RuleIds.WrongConsoleUrl, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor WrongLoginPopup = Descriptor.Warning(
        RuleIds.WrongLoginPopup,
        "LoginPopup is {0}, but {1} is {2}; {3}"
    );

    public static readonly DiagnosticDescriptor SharedCertificate = Descriptor.Error(RuleIds.SharedCertificate, CertificateRule.Format);

    // A rule of its own, because a tenant may have had another name when its key was made.
    public static readonly DiagnosticDescriptor OtherTenantsCertificate = Descriptor.Warning(
        RuleIds.OtherTenantsCertificate,
        CertificateRule.Format
    );

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        WrongCertificate,
        WrongConsoleUrl,
        WrongLoginPopup,
        SharedCertificate,
        OtherTenantsCertificate
    );
}
