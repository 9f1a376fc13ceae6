using FlexSso.Model;

namespace FlexSso.Values;

/// <summary>
/// Two environments of one class (FLEXSSO0522) or of two (FLEXSSO0525) with one application in Auth0. An application has one SAML2 addon, which
/// both must want: the one that is pasted or uploaded last would cut off the other. The Actions of both run at each login of the application, so
/// they must do the same.
/// </summary>
internal static class SharedApplication
{
    private const string AtEachLogin = "and the Actions of both would run at each of its logins";

    /// <summary>Compares what two environments want, if they have one application.</summary>
    public static ValueFinding? Check(ApplicationUse use, ApplicationUse other)
    {
        if (use.Application is not { } application || other.Application != application)
            return null;
        if (Difference(other, use) is not var (difference, reason))
            return null;
        return use.Config == other.Config
            ? new ValueFinding(RuleIds.SharedApplication, use.Environment, difference, other.Environment, application.ClientId, reason)
            : new ValueFinding(RuleIds.SharedByClasses, NameOf(use), difference, NameOf(other), application.ClientId, reason);
    }

    private static string NameOf(ApplicationUse use) => EnvironmentName.InCode(use.Config, use.Environment);

    private static (string Difference, string Reason)? Difference(ApplicationUse one, ApplicationUse other) =>
        (Difference(one.Connection, other.Connection) ?? Difference(one.Addon, other.Addon)) is { } ofAddon
            ? (ofAddon, "which has only one SAML2 addon")
        : Difference(one.Auth0, other.Auth0) is { } ofAuth0 ? ofAuth0
        : Difference(one.Console, other.Console) is { } ofConsole ? (ofConsole, "and one Twilio Console, which has this setting once")
        : (Difference(one.Access, other.Access) ?? Difference(one.Attributes, other.Attributes)) is { } ofAction ? (ofAction, AtEachLogin)
        : null;

    // The audience follows from mode and SID, and no two connections share an audience.
    private static string? Difference(ConnectionModel? one, ConnectionModel? other) =>
        one is null || other is null ? null
        : one.Audience != other.Audience ? "Flex connection"
        : one.AcsUrl != other.AcsUrl ? "AcsUrl"
        : null;

    private static string? Difference(AddonModel? one, AddonModel? other) =>
        one is null || other is null ? null
        : one.LifetimeInSeconds != other.LifetimeInSeconds ? "LifetimeInSeconds"
        : one.Signature != other.Signature ? "Signature"
        : one.NameId != other.NameId ? "NameId"
        : null;

    // The Twilio Console has one Single Sign-On URL and one issuer, and both name the domain. Auth0's Deploy CLI finds an application by its name.
    private static (string, string)? Difference(Auth0Model? one, Auth0Model? other) =>
        one is null || other is null ? null
        : one.CustomDomain != other.CustomDomain ? ("CustomDomain", "and Flex knows one way to it")
        : one.ApplicationName != other.ApplicationName ? ("ApplicationName", "which has only one name")
        : null;

    // Embedded is left out: it is no setting of a console, and only decides which of these values work.
    private static string? Difference(ConsoleModel? one, ConsoleModel? other) =>
        one is null || other is null ? null
        : one.IsSelfHosted != other.IsSelfHosted ? "SelfHosted"
        : one.FlexUrl != other.FlexUrl ? "FlexUrl"
        : one.LoginPopup != other.LoginPopup ? "LoginPopup"
        : !AreSame(one.TrustedUrls, other.TrustedUrls) ? "set of trusted URLs"
        : null;

    // What the Action asks before it sends anything.
    private static string? Difference(AccessModel? one, AccessModel? other) =>
        one is null || other is null ? null
        : !AreSame(one.Connections, other.Connections) ? "set of connections"
        : !AreSame(one.TrustedConnections, other.TrustedConnections) ? "set of trusted connections"
        : one.RequiresVerifiedEmail != other.RequiresVerifiedEmail ? "RequireVerifiedEmail"
        : one.DefaultRole != other.DefaultRole ? "DefaultRole"
        : !one.RolesFrom.Equals(other.RolesFrom) ? "RolesFrom"
        : !MappingsOf(one).SetEquals(MappingsOf(other)) ? "set of role mappings"
        : null;

    // The order of the roles does not count.
    private static HashSet<string> MappingsOf(AccessModel access) =>
        new(
            access.RoleMappings.Select(static mapping =>
                mapping.Name + "\n" + string.Join(",", mapping.Roles.OrderBy(static role => role))
            ),
            StringComparer.Ordinal
        );

    // The environments of one class have the same attributes.
    private static string? Difference(EquatableArray<WorkerAttributeModel>? one, EquatableArray<WorkerAttributeModel>? other) =>
        one is { } some && other is { } others && !LinesOf(some).SetEquals(LinesOf(others)) ? "set of worker attributes" : null;

    private static bool AreSame<T>(EquatableArray<T> one, EquatableArray<T> other) => new HashSet<T>(one).SetEquals(other);

    // What the Action sends, what it reads for that, and what it sends instead.
    private static HashSet<string> LinesOf(EquatableArray<WorkerAttributeModel> attributes) =>
        new(
            attributes.Select(static attribute =>
                attribute.SamlName + " = " + attribute.Path + " ?? " + string.Join(",", attribute.Initial)
            ),
            StringComparer.Ordinal
        );
}
