using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>The connections whose addresses the company vouches for (FLEXSSO0310, 0503).</summary>
internal static class TrustedConnectionsParser
{
    /// <param name="source">The environment.</param>
    /// <param name="connections">The declared connections; null when they are wrong.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <returns>Those that are declared; null when something is wrong.</returns>
    public static List<string>? Parse(EnvironmentSource source, List<string>? connections, DiagnosticSink sink)
    {
        if (source.Find(KnownNames.TrustedConnections) is not (var attribute, var array))
            return [];
        // A shared list may name the connection of another environment.
        List<string>? known = source.Shared is null || source.IsOnlyHere(KnownNames.TrustedConnections) ? connections : null;
        return TextLists.TryParse(
            attribute,
            KnownNames.TrustedConnections,
            array,
            argument => ParseElement(argument, known, sink),
            sink,
            out List<string> trusted
        )
            ? trusted.FindAll(name => connections?.Contains(name) == true)
            : null;
    }

    private static string? ParseElement(TextArgument argument, List<string>? connections, DiagnosticSink sink)
    {
        if (ConnectionNamesParser.ParseElement(argument, sink) is not { } name)
            return null;
        argument.Report(AccessCheck.CheckTrusted(name), sink);
        return connections?.Contains(name) != false || argument.Report(ConnectionName.NotDeclared(name, connections), sink) ? name : null;
    }
}
