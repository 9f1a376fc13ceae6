using FlexSso.Model;
using FlexSso.Roles;

namespace FlexSso.Values;

/// <summary>
/// Declarations in which a stranger can get in, or one account can become the worker of another (FLEXSSO0310). Flex knows a worker by the e-mail
/// address, and an address is unique within one connection only. Source: Auth0, "Verified Email Usage" and security bulletin 2019-09-05.
/// </summary>
internal static class AccessCheck
{
    /// <summary>A connection that is declared as trusted.</summary>
    public static ValueFinding? CheckTrusted(string connection) =>
        PublicConnection.Contains(connection)
            ? new ValueFinding(
                RuleIds.StrangersCanGetIn,
                "TrustedConnections",
                connection,
                "holds accounts that anybody can open, so the company cannot vouch for their addresses",
                "remove it from TrustedConnections"
            )
            : null;

    /// <summary>The default role, which a user gets without having been given anything.</summary>
    public static ValueFinding? CheckDefaultRole(AccessModel access) =>
        access.DefaultRole is { } role && Untrusted(access) is { } connection
            ? new ValueFinding(
                RuleIds.StrangersCanGetIn,
                "DefaultRole",
                FlexRoleNames.Of(role),
                "lets in everybody who can open an account in '" + connection + "' and verify an address of their own",
                "switch off its sign-ups and name it in TrustedConnections, or leave DefaultRole out"
            )
            : null;

    /// <summary>
    /// Whether every address must be verified unless the declaration says otherwise: two accounts can have one address, or anybody can bring any.
    /// </summary>
    public static bool RequiresVerifiedEmail(IReadOnlyCollection<string> connections) =>
        connections.Count > 1 || connections.Any(PublicConnection.Contains);

    /// <summary><c>RequireVerifiedEmail = false</c>.</summary>
    public static ValueFinding? CheckUnverified(AccessModel access) =>
        !access.RequiresVerifiedEmail && RequiresVerifiedEmail(access.Connections) && Untrusted(access) is { } connection
            ? new ValueFinding(
                RuleIds.StrangersCanGetIn,
                "RequireVerifiedEmail",
                "false",
                "lets an account of '"
                    + connection
                    + "' become the worker of another account with the same address, which may not be theirs",
                "leave it out, or name the connections that the company vouches for in TrustedConnections"
            )
            : null;

    private static string? Untrusted(AccessModel access) =>
        access.Connections.FirstOrDefault(connection => !access.TrustedConnections.Contains(connection));
}
