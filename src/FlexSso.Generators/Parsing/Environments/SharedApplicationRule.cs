using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Two environments with one application in Auth0 (FLEXSSO0522). An application has one SAML2 addon, so both must want the same addon: the one
/// that is pasted or uploaded last would cut off the other.
/// </summary>
internal static class SharedApplicationRule
{
    /// <param name="environments">All environments of the class. Parts that are wrong are not compared.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void Check(List<ParsedEnvironment> environments, DiagnosticSink sink)
    {
        for (int i = 1; i < environments.Count; i++)
        {
            ParsedEnvironment environment = environments[i];
            foreach (ParsedEnvironment other in environments.Take(i))
            {
                if (
                    environment.Application != other.Application
                    || environment.Application is not { Domain: not null, ClientId: { } clientId }
                )
                    continue;
                if (Difference(other, environment) is not { } difference)
                    continue;
                sink.Report(
                    Auth0Rules.SharedApplication,
                    TargetOf(environment.Source),
                    environment.Source.Environment,
                    difference,
                    other.Source.Environment,
                    clientId
                );
                break;
            }
        }
    }

    private static string? Difference(ParsedEnvironment one, ParsedEnvironment other) =>
        Difference(one.Connection, other.Connection) ?? Difference(one.Addon, other.Addon);

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

    // A shared client ID is right for the other environments.
    private static DiagnosticTarget TargetOf(EnvironmentSource source) =>
        source.Find(KnownNames.ClientId) is (AttributeData attribute, _) && attribute == source.Own
            ? DiagnosticTarget.Of(source.Own, KnownNames.ClientId)
            : DiagnosticTarget.Of(source.Own);
}
