using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>The Auth0 connection that the agents are in (FLEXSSO0503, 0519).</summary>
internal static class ConnectionNameParser
{
    /// <summary>The database that every tenant starts with, and that Twilio's guide names.</summary>
    public const string Default = "Username-Password-Authentication";

    // The type of a connection's name in Auth0's Management API.
    private const int MaxLength = 128;

    public static string Parse(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.Connection);
        if (TextRules.Trimmed(argument, sink) is not { } name)
        {
            if (!argument.IsGiven && !source.IsBroken(sink.Cancellation))
                sink.Report(Auth0Rules.DefaultConnectionName, Place.Of(source.Own), source.Subject);
            return Default;
        }
        if (!TextRules.HasPlaceholder(argument, name, "the name of your connection in Auth0", sink) && WhyNot(name) is { } reason)
            sink.Report(Auth0Rules.WrongConnectionName, argument.Place, name, reason);
        return name;
    }

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
