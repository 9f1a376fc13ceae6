using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO06xx: what the Twilio Console is told.</summary>
internal static class ConsoleRules
{
    public static readonly DiagnosticDescriptor WrongCertificate = Descriptor.Of(RuleIds.WrongCertificate);
    public static readonly DiagnosticDescriptor WrongConsoleUrl = Descriptor.Of(RuleIds.WrongConsoleUrl);
    public static readonly DiagnosticDescriptor WrongLoginPopup = Descriptor.Of(RuleIds.WrongLoginPopup);
    public static readonly DiagnosticDescriptor SharedCertificate = Descriptor.Of(RuleIds.SharedCertificate);

    // A rule of its own, because a tenant may have had another name when its key was made.
    public static readonly DiagnosticDescriptor OtherTenantsCertificate = Descriptor.Of(RuleIds.OtherTenantsCertificate);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        WrongCertificate,
        WrongConsoleUrl,
        WrongLoginPopup,
        SharedCertificate,
        OtherTenantsCertificate
    );
}
