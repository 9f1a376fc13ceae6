using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>One value, one diagnostic: a secret (FLEXSSO0518) and what else is found there.</summary>
internal static class SecretPrecedence
{
    /// <summary>
    /// All diagnostics to report. A secret replaces the warnings at its location. It gives way to an error there, whose message tells about
    /// the secret.
    /// </summary>
    public static IEnumerable<Diagnostic> Combine(IReadOnlyList<Diagnostic> others, IReadOnlyList<Diagnostic> secrets) =>
        others
            .Where(other => other.Severity == DiagnosticSeverity.Error || !secrets.Any(secret => Overlap(other, secret)))
            .Concat(secrets.Where(secret => !others.Any(other => other.Severity == DiagnosticSeverity.Error && Overlap(other, secret))));

    private static bool Overlap(Diagnostic one, Diagnostic other) =>
        one.Location.SourceTree is { } tree
        && tree == other.Location.SourceTree
        && one.Location.SourceSpan.OverlapsWith(other.Location.SourceSpan);
}
