using System.Collections.Immutable;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO03xx: roles and users.</summary>
internal static class UserRules
{
    public static readonly DiagnosticDescriptor NoRole = Descriptor.Error(RuleIds.NoRole, RosterMessages.NoRole);

    public static readonly DiagnosticDescriptor UnknownRole = Descriptor.Error(RuleIds.UnknownRole, RosterMessages.UnknownRole);

    public static readonly DiagnosticDescriptor DuplicateRole = Descriptor.Warning(RuleIds.DuplicateRole, RosterMessages.DuplicateRole);

    public static readonly DiagnosticDescriptor DuplicateUser = Descriptor.Error(RuleIds.DuplicateUser, RosterMessages.DuplicateUser);

    public static readonly DiagnosticDescriptor InsightsWithoutBaseRole = Descriptor.Warning(
        RuleIds.InsightsWithoutBaseRole,
        RosterMessages.InsightsWithoutBaseRole
    );

    public static readonly DiagnosticDescriptor DefaultInsightsRole = Descriptor.Information(
        RuleIds.DefaultInsightsRole,
        "Role '{0}' of user '{1}' brings 'wfo.full_access' in Flex Insights, because no wfo role is given; add the wfo role that the user needs"
    );

    public static readonly DiagnosticDescriptor WrongUserKey = Descriptor.Error(RuleIds.WrongUserKey, RosterMessages.WrongUserKey);

    public static readonly DiagnosticDescriptor NoAdmin = Descriptor.Information(
        RuleIds.NoAdmin,
        "None of the users of '{0}' is an admin, so none of them can administer Flex; give one of them FlexRole.Admin, unless the admins are managed elsewhere"
    );

    public static readonly DiagnosticDescriptor GenerousDefaultRole = Descriptor.Warning(
        RuleIds.GenerousDefaultRole,
        "DefaultRole '{0}' {1}; use FlexRole.Agent, or leave DefaultRole out to refuse users without roles"
    );

    public static readonly DiagnosticDescriptor StrangersCanGetIn = Descriptor.Warning(RuleIds.StrangersCanGetIn, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor WrongRoleMapping = Descriptor.Error(RuleIds.WrongRoleMapping, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor DuplicateRoleMapping = Descriptor.Error(
        RuleIds.DuplicateRoleMapping,
        "Role mapping '{0}' is declared more than once ({1}); keep one with all roles"
    );

    public static readonly DiagnosticDescriptor AdminForEverybody = Descriptor.Warning(
        RuleIds.AdminForEverybody,
        "Role mapping '{0}' grants 'admin' to a name that usually stands for everybody; map a group of administrators instead"
    );

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
