using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO03xx: roles and users.</summary>
internal static class UserRules
{
    public static readonly DiagnosticDescriptor NoRole = Descriptor.Of(RuleIds.NoRole);
    public static readonly DiagnosticDescriptor UnknownRole = Descriptor.Of(RuleIds.UnknownRole);
    public static readonly DiagnosticDescriptor DuplicateRole = Descriptor.Of(RuleIds.DuplicateRole);
    public static readonly DiagnosticDescriptor DuplicateUser = Descriptor.Of(RuleIds.DuplicateUser);
    public static readonly DiagnosticDescriptor InsightsWithoutBaseRole = Descriptor.Of(RuleIds.InsightsWithoutBaseRole);
    public static readonly DiagnosticDescriptor DefaultInsightsRole = Descriptor.Of(RuleIds.DefaultInsightsRole);
    public static readonly DiagnosticDescriptor WrongUserKey = Descriptor.Of(RuleIds.WrongUserKey);
    public static readonly DiagnosticDescriptor NoAdmin = Descriptor.Of(RuleIds.NoAdmin);
    public static readonly DiagnosticDescriptor GenerousDefaultRole = Descriptor.Of(RuleIds.GenerousDefaultRole);
    public static readonly DiagnosticDescriptor StrangersCanGetIn = Descriptor.Of(RuleIds.StrangersCanGetIn);
    public static readonly DiagnosticDescriptor WrongRoleMapping = Descriptor.Of(RuleIds.WrongRoleMapping);
    public static readonly DiagnosticDescriptor DuplicateRoleMapping = Descriptor.Of(RuleIds.DuplicateRoleMapping);
    public static readonly DiagnosticDescriptor AdminForEverybody = Descriptor.Of(RuleIds.AdminForEverybody);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NoRole,
        UnknownRole,
        DuplicateRole,
        DuplicateUser,
        InsightsWithoutBaseRole,
        DefaultInsightsRole,
        WrongUserKey,
        NoAdmin,
        GenerousDefaultRole,
        StrangersCanGetIn,
        WrongRoleMapping,
        DuplicateRoleMapping,
        AdminForEverybody
    );
}
