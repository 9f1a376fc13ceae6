using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Roles;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The role of users who have none (FLEXSSO0302, FLEXSSO0309).</summary>
internal static class DefaultRoleParser
{
    /// <summary>The role; null when such users are refused.</summary>
    public static FlexRole? Parse(EnvironmentSource source, RuleSink sink) =>
        source.Find(KnownNames.DefaultRole) is (var attribute, var role)
            ? Parse(role, Place.Of(attribute, KnownNames.DefaultRole), sink)
            : null;

    private static FlexRole? Parse(TypedConstant constant, Place place, RuleSink sink)
    {
        if (constant.Kind == TypedConstantKind.Error)
        {
            sink.MarkInvalid();
            return null;
        }
        if (RoleParser.RoleOf(constant) is not { } role)
        {
            RoleParser.ReportUnknown(constant, place, KnownNames.DefaultRole, sink);
            return null;
        }
        if (WhyGenerous(role) is { } reason)
            sink.Report(UserRules.GenerousDefaultRole, place, FlexRoleNames.Of(role), reason);
        return role;
    }

    private static string? WhyGenerous(FlexRole role) =>
        role == FlexRole.Agent ? null
        : InsightsRule.IsInsights(role)
            ? "is a role of Flex Insights, which opens nothing without 'supervisor' or 'admin' and then grants more than 'agent'"
        : "grants more than 'agent' to everybody whom nobody has given a role";
}
