using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>Who may sign in, and with which roles (FLEXSSO0302, 0309 to 0311, 0409, 0412, 0414, 0415, 0419, 0503, 0519).</summary>
internal static class AccessParser
{
    /// <param name="source">The environment.</param>
    /// <param name="mappings">All role mappings of the class.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <returns>Null when something is wrong.</returns>
    public static AccessModel? Parse(EnvironmentSource source, List<DeclaredRoleMapping> mappings, DiagnosticSink sink)
    {
        List<string>? connections = ConnectionNamesParser.Parse(source, sink);
        List<string>? trusted = TrustedConnectionsParser.Parse(source, connections, sink);
        bool isRight = ArgumentReader.TryRead(source, KnownNames.RequireVerifiedEmail, sink, out Given<bool>? required);
        FlexRole? defaultRole = DefaultRoleParser.Parse(source, sink);
        isRight &= TryParseRolesFrom(source, sink, out EquatableArray<string> rolesFrom);
        DeclaredRoleMapping[] own = [.. mappings.Where(mapping => mapping.IsIn(source.Environment))];
        if (isRight && rolesFrom.Count > 0 && own.Length == 0)
        {
            TextArgument argument = source.Text(KnownNames.RolesFrom);
            isRight = argument.Report(RoleMappingCheck.NoMapping(argument.Value!), sink);
        }
        // Without the connections nothing can be said about their accounts.
        if (connections is null || trusted is null)
            return null;
        AccessModel access = new(
            new EquatableArray<string>([.. connections]),
            new EquatableArray<string>([.. trusted]),
            required?.Value ?? AccessCheck.RequiresVerifiedEmail(connections),
            defaultRole,
            rolesFrom,
            new EquatableArray<RoleMappingModel>(rolesFrom.Count == 0 ? [] : [.. own.Select(static mapping => mapping.Model)])
        );
        if (AccessCheck.CheckDefaultRole(access) is { } strangers)
            sink.Report(
                strangers,
                source.Find(KnownNames.DefaultRole) is (var attribute, _)
                    ? DiagnosticTarget.Of(attribute, KnownNames.DefaultRole)
                    : DiagnosticTarget.Of(source.Own)
            );
        if (required is { } given && AccessCheck.CheckUnverified(access) is { } unverified)
            sink.Report(
                unverified,
                given.Target,
                source.IsGivenOnce(KnownNames.RequireVerifiedEmail) ? Fix.RemoveArgument(KnownNames.RequireVerifiedEmail) : Fix.None
            );
        return isRight ? access : null;
    }

    private static bool TryParseRolesFrom(EnvironmentSource source, DiagnosticSink sink, out EquatableArray<string> path)
    {
        path = default;
        TextArgument argument = source.Text(KnownNames.RolesFrom);
        if (argument.Read(sink) is not { } text)
            return !argument.IsGiven;
        ValueFinding? finding = EventPath.Check(argument.Name, text, WorkerAttributeType.TextArray);
        // What is meant may be a place that users can edit.
        finding = EditableSource.CheckRoles(argument.Name, finding?.Likely ?? text) ?? finding;
        if (!argument.Report(finding, sink))
            return false;
        path = new EquatableArray<string>(EventPath.NamesOf(text));
        return true;
    }
}
