using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The role of users who have none (FLEXSSO0302, FLEXSSO0309).</summary>
internal static class DefaultRoleParser
{
    /// <returns>The role; null when users without roles are refused, or when the role is wrong, which is reported.</returns>
    public static FlexRole? Parse(EnvironmentSource source, DiagnosticSink sink)
    {
        if (source.Find(KnownNames.DefaultRole) is not (var attribute, var constant))
            return null;
        DiagnosticTarget target = DiagnosticTarget.Of(attribute, KnownNames.DefaultRole);
        if (constant.Kind == TypedConstantKind.Error)
            sink.AddCompilerError();
        else if (RoleParser.RoleOf(constant) is not { } role)
            RoleParser.ReportUnknown(constant, target, KnownNames.DefaultRole, sink);
        else
        {
            if (UserRoles.CheckDefault(role) is { } finding)
                sink.Report(finding, target);
            return role;
        }
        return null;
    }
}
