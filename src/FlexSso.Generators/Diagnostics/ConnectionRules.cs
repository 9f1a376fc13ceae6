using System.Collections.Immutable;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO02xx: the SSO connection of Flex: SIDs, audience and ACS URL.</summary>
internal static class ConnectionRules
{
    public static readonly DiagnosticDescriptor NoConnection = Descriptor.Error(
        RuleIds.NoConnection,
        "'{0}' names no Flex connection; set {1}"
    );

    public static readonly DiagnosticDescriptor WrongAudience = Descriptor.Error(
        RuleIds.WrongAudience,
        "Audience '{0}' is not the entity ID of a Flex connection: {1}; it must be {2}"
    );

    public static readonly DiagnosticDescriptor Placeholder = Descriptor.Error(RuleIds.Placeholder, RosterMessages.Placeholder);

    public static readonly DiagnosticDescriptor ConnectionMismatch = Descriptor.Error(
        RuleIds.ConnectionMismatch,
        "{0} names '{1}', but {2} names '{3}'; both must name the same {4}"
    );

    public static readonly DiagnosticDescriptor WrongAcsUrl = Descriptor.Error(
        RuleIds.WrongAcsUrl,
        "AcsUrl '{0}' is not an assertion consumer service URL of Flex: {1}; it must be {2}"
    );

    public static readonly DiagnosticDescriptor MixedModes = Descriptor.Error(RuleIds.MixedModes, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor LegacyMode = Descriptor.Warning(
        RuleIds.LegacyMode,
        "'{0}' is set up as Legacy, which Twilio asked every account to leave before 2026-03-31; migrate in the Twilio Console, then take Mode out and set ConnectionSid to the JQ SID that it shows"
    );

    public static readonly DiagnosticDescriptor WrongSid = Descriptor.Error(
        RuleIds.WrongSid,
        "{0} '{1}' holds {2} where {3} belongs; copy {4}"
    );

    public static readonly DiagnosticDescriptor UnknownRegion = Descriptor.Warning(
        RuleIds.UnknownRegion,
        "AcsUrl '{0}' names the region '{1}', but the only login host that Twilio documents is 'login.flex.us1.twilio.com'; check the value in the Twilio Console"
    );

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
