using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The name of an Auth0 connection (FLEXSSO0503, 0524).</summary>
internal static class ConnectionName
{
    /// <summary>The database that Auth0 gives every tenant, and that Twilio's guide names.</summary>
    public const string Default = "Username-Password-Authentication";

    // Of a connection's name in Auth0's Management API.
    private const int MaxLength = 128;

    /// <param name="argument">The argument that names it: <c>Connection</c>, <c>Connections</c> or <c>TrustedConnections</c>.</param>
    /// <param name="name">The name.</param>
    public static ValueFinding? Check(string argument, string name) =>
        LeftPlaceholder.Check(argument, name, "the name of your connection in Auth0")
        ?? (WhyNot(name) is { } reason ? WrongName(argument, name, reason) : null)
        ?? KnownConnection.Check(name);

    /// <summary>An element of a list is null.</summary>
    public static ValueFinding Null(string argument) => WrongName(argument, "null", "it is null");

    /// <summary>The list is empty.</summary>
    public static ValueFinding None() =>
        new(RuleIds.WrongConnectionName, "Connections", "", "holds no name, so nobody could sign in", "name at least one connection");

    /// <summary>One connection and several.</summary>
    public static ValueFinding Both(string name) =>
        new(RuleIds.WrongConnectionName, "Connection", name, "stands beside Connections, which says the same", "keep one of the two");

    /// <summary>A trusted connection that may not sign in.</summary>
    public static ValueFinding NotDeclared(string name, IReadOnlyList<string> connections)
    {
        // Between two that are near, nobody may guess whom the company vouches for.
        string[] near = connections.Where(other => IsNearly(name, other)).Distinct().ToArray();
        string? right = near.Length == 1 ? near[0] : null;
        return new(
            RuleIds.WrongConnectionName,
            "TrustedConnections",
            name,
            "is not a connection of the declaration, which has " + string.Join(", ", connections.Select(static other => "'" + other + "'")),
            right is null ? "name it in Connections too, or remove it" : "did you mean '" + right + "'?"
        )
        {
            Likely = right,
        };
    }

    private static bool IsNearly(string name, string other) =>
        EditDistance.IsSlip(name, other) || string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static ValueFinding WrongName(string argument, string name, string reason) =>
        new(
            RuleIds.WrongConnectionName,
            argument,
            name,
            "is not the name of an Auth0 connection: " + reason,
            "copy the name from Auth0 > Authentication > Database, Social, Enterprise or Passwordless"
        );

    private static string? WhyNot(string name)
    {
        if (Sid.FindOther(name, "") is { } sid)
            return "it is " + Sid.KindOf(sid) + " of Twilio";
        if (name.StartsWith("con_", StringComparison.Ordinal))
            return "it is the ID of a connection and not its name";
        foreach (char c in name)
        {
            if (!Ascii.IsLetterOrDigit(c) && c != '-')
                return "it holds '" + c + "', and Auth0 takes letters, digits and '-'";
        }
        if (name.Length > MaxLength)
            return "it is longer than 128 characters";
        return Ascii.IsLetterOrDigit(name[0]) && Ascii.IsLetterOrDigit(name[name.Length - 1]) ? null : "it begins or ends with '-'";
    }
}
