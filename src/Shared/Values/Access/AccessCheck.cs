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
            ? Finding(
                "TrustedConnections",
                connection,
                "holds accounts that anybody can open, so the company cannot vouch for their addresses",
                "remove it from TrustedConnections"
            )
        : connection == ConnectionName.Default
            ? Finding(
                "TrustedConnections",
                connection,
                "is the database of Auth0 in which everybody can sign up until that is switched off, with any address",
                "remove it, because its accounts get in with a verified address"
            )
        : null;

    /// <summary>The default role, which a user gets without having been given anything.</summary>
    public static ValueFinding? CheckDefaultRole(AccessModel access) =>
        access.DefaultRole is { } role && Weakest(access) is { } connection
            ? Finding(
                "DefaultRole",
                FlexRoleNames.Of(role),
                "lets in every account of '" + connection + "' with a verified address",
                PublicConnection.Contains(connection) ? "leave DefaultRole out, because anybody can open one there"
                    : connection == ConnectionName.Default
                        ? "leave DefaultRole out, or switch the sign-ups of the database off and hide this warning"
                    : "leave DefaultRole out, or name the connection in TrustedConnections if the company itself makes its accounts"
            )
            : null;

    /// <summary>
    /// Whether every address must be verified unless the declaration says otherwise: two accounts can have one address, or anybody can bring any.
    /// </summary>
    public static bool RequiresVerifiedEmail(IReadOnlyCollection<string> connections) =>
        connections.Count > 1 || connections.Any(PublicConnection.Contains);

    /// <summary><c>RequireVerifiedEmail = false</c>.</summary>
    public static ValueFinding? CheckUnverified(AccessModel access) =>
        !access.RequiresVerifiedEmail && RequiresVerifiedEmail(access.Connections) && Weakest(access) is { } connection
            ? Finding(
                "RequireVerifiedEmail",
                "false",
                "lets an account of '" + connection + "' become the worker of somebody else, because nobody checks whose its address is",
                "leave it out"
            )
            : null;

    // Of the connections that are not trusted, or should not be, the one in which it is easiest to open an account.
    private static string? Weakest(AccessModel access)
    {
        string[] untrusted =
        [
            .. access.Connections.Where(connection =>
                !access.TrustedConnections.Contains(connection) || CheckTrusted(connection) is not null
            ),
        ];
        return untrusted.FirstOrDefault(PublicConnection.Contains)
            ?? untrusted.FirstOrDefault(static connection => connection == ConnectionName.Default)
            ?? untrusted.FirstOrDefault();
    }

    private static ValueFinding Finding(string argument, string value, string cause, string remedy) =>
        new(RuleIds.StrangersCanGetIn, argument, value, cause, remedy);
}
