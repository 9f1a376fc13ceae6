using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO02xx: the SSO connection of Flex: SIDs, audience and ACS URL.</summary>
internal static class ConnectionRules
{
    public static readonly DiagnosticDescriptor NoConnection = Descriptor.Of(RuleIds.NoConnection);
    public static readonly DiagnosticDescriptor WrongAudience = Descriptor.Of(RuleIds.WrongAudience);
    public static readonly DiagnosticDescriptor Placeholder = Descriptor.Of(RuleIds.Placeholder);
    public static readonly DiagnosticDescriptor ConnectionMismatch = Descriptor.Of(RuleIds.ConnectionMismatch);
    public static readonly DiagnosticDescriptor WrongAcsUrl = Descriptor.Of(RuleIds.WrongAcsUrl);
    public static readonly DiagnosticDescriptor MixedModes = Descriptor.Of(RuleIds.MixedModes);
    public static readonly DiagnosticDescriptor LegacyMode = Descriptor.Of(RuleIds.LegacyMode);
    public static readonly DiagnosticDescriptor WrongSid = Descriptor.Of(RuleIds.WrongSid);
    public static readonly DiagnosticDescriptor UnknownRegion = Descriptor.Of(RuleIds.UnknownRegion);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NoConnection,
        WrongAudience,
        Placeholder,
        ConnectionMismatch,
        WrongAcsUrl,
        MixedModes,
        LegacyMode,
        WrongSid,
        UnknownRegion
    );
}
