using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Two environments with one application in Auth0 (FLEXSSO0522). It has one SAML2 addon, so they must want the same one: what is pasted or
/// uploaded last would cut off the other.
/// </summary>
internal static class SharedApplicationRule
{
    /// <param name="environments">All environments of the class.</param>
    /// <param name="sources">Where each is declared.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void Check(List<EnvironmentModel> environments, List<EnvironmentSource> sources, RuleSink sink)
    {
        for (int i = 1; i < environments.Count; i++)
        {
            for (int other = 0; other < i; other++)
            {
                if (!Check(environments[i], sources[i], environments[other], sink))
                    break;
            }
        }
    }

    private static bool Check(EnvironmentModel environment, EnvironmentSource source, EnvironmentModel other, RuleSink sink)
    {
        if (
            other.Auth0.Domain != environment.Auth0.Domain
            || other.Auth0.ClientId != environment.Auth0.ClientId
            || Difference(other, environment) is not { } difference
        )
            return true;
        sink.Report(Auth0Rules.SharedApplication, PlaceOf(source), environment.Name, difference, other.Name, environment.Auth0.ClientId);
        return false;
    }

    // The audience follows from mode and SID, and no two connections have one.
    private static string? Difference(EnvironmentModel one, EnvironmentModel other)
    {
        if (one.Connection.Audience != other.Connection.Audience)
            return "Flex connection";
        if (one.Connection.AcsUrl != other.Connection.AcsUrl)
            return KnownNames.AcsUrl;
        if (one.Addon.LifetimeInSeconds != other.Addon.LifetimeInSeconds)
            return KnownNames.LifetimeInSeconds;
        if (one.Addon.Signature != other.Addon.Signature)
            return KnownNames.Signature;
        return one.Addon.NameId != other.Addon.NameId ? KnownNames.NameId : null;
    }

    // A shared client ID is right for the others.
    private static Place PlaceOf(EnvironmentSource source) =>
        source.Find(KnownNames.ClientId) is (AttributeData attribute, _) && attribute == source.Own
            ? Place.Of(source.Own, KnownNames.ClientId)
            : Place.Of(source.Own);
}
