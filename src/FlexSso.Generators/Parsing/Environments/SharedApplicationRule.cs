using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Two environments of one class (FLEXSSO0522) or of two (FLEXSSO0525) with one application in Auth0. An application has one SAML2 addon, which
/// both must want: the one that is pasted or uploaded last would cut off the other. The Actions of both run at each login of the application, so
/// they must do the same.
/// </summary>
internal static class SharedApplicationRule
{
    private const string AtEachLogin = "and the Actions of both would run at each of its logins";

    /// <param name="environments">All environments of the class. Parts that are wrong are not compared.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void Check(List<ParsedEnvironment> environments, DiagnosticSink sink)
    {
        for (int i = 1; i < environments.Count; i++)
        {
            ParsedEnvironment environment = environments[i];
            foreach (ParsedEnvironment other in environments.Take(i))
            {
                if (!IsShared(environment.Application) || environment.Application != other.Application)
                    continue;
                if (Difference(other, environment) is not var (difference, reason))
                    continue;
                sink.Report(
                    Auth0Rules.SharedApplication,
                    TargetOf(environment.Source),
                    environment.Source.Environment,
                    difference,
                    other.Source.Environment,
                    environment.Application.ClientId,
                    reason
                );
                break;
            }
        }
    }

    /// <param name="configs">All classes of the compilation. Parts that are wrong are not compared.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void CheckClasses(IEnumerable<ParsedConfig> configs, DiagnosticSink sink)
    {
        Dictionary<TenantApplication, List<(ParsedConfig, ParsedEnvironment)>> users = [];
        // In an order that does not depend on which class was read first.
        foreach (ParsedConfig config in configs.OrderBy(static config => config.Type.FullName, StringComparer.Ordinal))
        {
            foreach (ParsedEnvironment environment in config.Environments.Where(static user => IsShared(user.Application)))
            {
                if (!users.TryGetValue(environment.Application, out List<(ParsedConfig, ParsedEnvironment)>? before))
                    users.Add(environment.Application, before = []);
                CheckClass(config, environment, before, sink);
                before.Add((config, environment));
            }
        }
    }

    private static void CheckClass(
        ParsedConfig config,
        ParsedEnvironment environment,
        List<(ParsedConfig, ParsedEnvironment)> before,
        DiagnosticSink sink
    )
    {
        foreach ((ParsedConfig otherConfig, ParsedEnvironment other) in before)
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            if (otherConfig == config)
                continue;
            if ((Difference(other, environment) ?? Difference(otherConfig.Attributes, config.Attributes)) is not var (difference, reason))
                continue;
            sink.Report(
                Auth0Rules.SharedByClasses,
                TargetOf(environment.Source),
                config.NameOf(environment),
                difference,
                otherConfig.NameOf(other),
                environment.Application.ClientId,
                reason
            );
            break;
        }
    }

    private static bool IsShared(TenantApplication application) => application is { Domain: not null, ClientId: not null };

    private static (string Difference, string Reason)? Difference(ParsedEnvironment one, ParsedEnvironment other) =>
        (Difference(one.Connection, other.Connection) ?? Difference(one.Addon, other.Addon)) is { } ofAddon
            ? (ofAddon, "which has only one SAML2 addon")
        : Difference(one.Auth0, other.Auth0) is { } ofConsole ? (ofConsole, "and Flex knows one way to it")
        : Difference(one.Access, other.Access) is { } ofAction ? (ofAction, AtEachLogin)
        : null;

    // The audience follows from mode and SID, and no two connections share an audience.
    private static string? Difference(ConnectionModel? one, ConnectionModel? other) =>
        one is null || other is null ? null
        : one.Audience != other.Audience ? "Flex connection"
        : one.AcsUrl != other.AcsUrl ? KnownNames.AcsUrl
        : null;

    private static string? Difference(AddonModel? one, AddonModel? other) =>
        one is null || other is null ? null
        : one.LifetimeInSeconds != other.LifetimeInSeconds ? KnownNames.LifetimeInSeconds
        : one.Signature != other.Signature ? KnownNames.Signature
        : one.NameId != other.NameId ? KnownNames.NameId
        : null;

    // The Twilio Console has one Single Sign-On URL and one issuer, and both name the domain.
    private static string? Difference(Auth0Model? one, Auth0Model? other) =>
        one is not null && other is not null && one.CustomDomain != other.CustomDomain ? KnownNames.CustomDomain : null;

    // What the Action asks before it sends anything.
    private static string? Difference(AccessModel? one, AccessModel? other) =>
        one is null || other is null ? null
        : !AreSame(one.Connections, other.Connections) ? "set of connections"
        : !AreSame(one.TrustedConnections, other.TrustedConnections) ? "set of trusted connections"
        : one.RequiresVerifiedEmail != other.RequiresVerifiedEmail ? KnownNames.RequireVerifiedEmail
        : one.DefaultRole != other.DefaultRole ? KnownNames.DefaultRole
        : !one.RolesFrom.Equals(other.RolesFrom) ? KnownNames.RolesFrom
        : !AreSame(one.RoleMappings, other.RoleMappings) ? "set of role mappings"
        : null;

    private static bool AreSame<T>(EquatableArray<T> one, EquatableArray<T> other) => new HashSet<T>(one).SetEquals(other);

    // The environments of one class have the same attributes.
    private static (string, string)? Difference(ParsedAttributes one, ParsedAttributes other) =>
        one.IsComplete && other.IsComplete && !LinesOf(one).SetEquals(LinesOf(other)) ? ("set of worker attributes", AtEachLogin) : null;

    // What the Action sends, what it reads for that, and what it sends instead.
    private static HashSet<string> LinesOf(ParsedAttributes attributes) =>
        new(
            attributes.Attributes.Select(static attribute =>
                attribute.SamlName + " = " + attribute.Path + " ?? " + string.Join(",", attribute.Initial)
            ),
            StringComparer.Ordinal
        );

    // A shared client ID is right for the other environments.
    private static DiagnosticTarget TargetOf(EnvironmentSource source) =>
        source.Find(KnownNames.ClientId) is (AttributeData attribute, _) && attribute == source.Own
            ? DiagnosticTarget.Of(source.Own, KnownNames.ClientId)
            : DiagnosticTarget.Of(source.Own);
}
