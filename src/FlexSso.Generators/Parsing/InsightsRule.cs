using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// How the roles of Flex Insights go together with the others (FLEXSSO0305, FLEXSSO0306). Source: Twilio, "Flex Insights User Roles".
/// </summary>
internal static class InsightsRule
{
    public static bool IsInsights(FlexRole role) => role >= FlexRole.WfoFullAccess;

    /// <summary>The rule that has something to say about the roles of one user, and the role that it is about.</summary>
    public static (DiagnosticDescriptor Rule, FlexRole Role)? Find(List<FlexRole> roles)
    {
        FlexRole? insights = null;
        FlexRole? opening = null;
        foreach (FlexRole role in roles)
        {
            if (IsInsights(role))
                insights ??= role;
            else if (role is FlexRole.Supervisor or FlexRole.Admin)
                opening ??= role;
        }
        return (insights, opening) switch
        {
            ({ } role, null) => (UserRules.InsightsWithoutBaseRole, role),
            (null, { } role) => (UserRules.DefaultInsightsRole, role),
            _ => null,
        };
    }
}
