namespace FlexSso.Values;

/// <summary>The name of an Auth0 connection (FLEXSSO0503).</summary>
internal static class ConnectionName
{
    /// <summary>The database that Auth0 gives every tenant, and that Twilio's guide names.</summary>
    public const string Default = "Username-Password-Authentication";

    // Of a connection's name in Auth0's Management API.
    private const int MaxLength = 128;

    public static ValueFinding? Check(string name) =>
        LeftPlaceholder.Check("Connection", name, "the name of your connection in Auth0")
        ?? (WhyNot(name) is { } reason ? new ValueFinding(RuleIds.WrongConnectionName, name, reason) : null);

    private static string? WhyNot(string name)
    {
        if (Sid.FindOther(name, "") is { } sid)
            return "it is " + Sid.KindOf(sid) + " of Twilio";
        if (name.StartsWith("con_", StringComparison.Ordinal))
            return "it is the ID of a connection and not its name";
        foreach (char c in name)
        {
            if (!IsLetterOrDigit(c) && c != '-')
                return "it holds '" + c + "', and Auth0 takes letters, digits and '-'";
        }
        if (name.Length > MaxLength)
            return "it is longer than 128 characters";
        return IsLetterOrDigit(name[0]) && IsLetterOrDigit(name[name.Length - 1]) ? null : "it begins or ends with '-'";
    }

    private static bool IsLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
