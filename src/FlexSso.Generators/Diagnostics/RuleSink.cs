using System.Collections.Immutable;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// Takes what the parser finds. The analyzer collects diagnostics; the generator only needs to know whether the declaration is valid, and
/// pays for no location, no message.
/// </summary>
internal sealed class RuleSink(bool collect, CancellationToken cancellation)
{
    private static readonly ImmutableDictionary<string, string?> NoProperties = ImmutableDictionary<string, string?>.Empty;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The declaration must not yield an artifact, by a rule of ours or because it does not compile.</summary>
    public bool IsInvalid { get; private set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The compiler reports this one.</summary>
    public void MarkInvalid() => IsInvalid = true;

    public void Report(DiagnosticDescriptor rule, Place place, params object?[] arguments) =>
        Report(rule, rule.DefaultSeverity, place, NoProperties, arguments);

    public void Report(DiagnosticDescriptor rule, Place place, Fix fix, params object?[] arguments) =>
        Report(rule, rule.DefaultSeverity, place, fix.Properties, arguments);

    /// <summary>Reports with another severity than the rule's own: a rule that is an error in general and a warning in a milder case.</summary>
    public void ReportWarning(DiagnosticDescriptor rule, Place place, params object?[] arguments) =>
        Report(rule, DiagnosticSeverity.Warning, place, NoProperties, arguments);

    private void Report(
        DiagnosticDescriptor rule,
        DiagnosticSeverity severity,
        Place place,
        ImmutableDictionary<string, string?> properties,
        object?[] arguments
    )
    {
        if (severity == DiagnosticSeverity.Error)
            IsInvalid = true;
        if (!collect)
            return;
        Location location = place.ToLocation(Cancellation);
        Diagnostics.Add(Diagnostic.Create(rule, location, severity, additionalLocations: null, properties, arguments));
    }
}
