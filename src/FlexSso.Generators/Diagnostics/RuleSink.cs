using System.Globalization;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// Takes what the parser finds. The analyzer collects diagnostics; the generator only needs to know whether the declaration is valid, and
/// pays for no location, no message.
/// </summary>
internal sealed class RuleSink(bool collect, CancellationToken cancellation)
{
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The declaration must not yield an artifact, by a rule of ours or because it does not compile.</summary>
    public bool IsInvalid { get; private set; }

    /// <summary>Diagnostics are wanted, and not only whether the declaration is valid.</summary>
    public bool Collects => collect;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The compiler reports this one.</summary>
    public void MarkInvalid() => IsInvalid = true;

    public void Report(DiagnosticDescriptor rule, Place place, params object?[] arguments) => Report(rule, place, Fix.None, arguments);

    public void Report(DiagnosticDescriptor rule, Place place, Fix fix, params object?[] arguments)
    {
        if (rule.DefaultSeverity == DiagnosticSeverity.Error)
            IsInvalid = true;
        if (!collect)
            return;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is string text)
                arguments[i] = VisibleText.Of(SecretText.Redact(text));
        }
        Add(Diagnostic.Create(rule, place.ToLocation(Cancellation), fix.Properties, arguments));
    }

    /// <summary>
    /// A warning that stands alone at its place: other warnings there give way to it, and it gives way to an error, whose message has it as
    /// a part, see <see cref="SecretText.Redact"/>.
    /// </summary>
    public void ReportAlone(DiagnosticDescriptor rule, Place place, params object?[] arguments)
    {
        if (!collect)
            return;
        Location location = place.ToLocation(Cancellation);
        if (Diagnostics.Exists(other => other.Severity == DiagnosticSeverity.Error && IsAt(other, location)))
            return;
        Diagnostics.RemoveAll(other => IsAt(other, location));
        Add(Diagnostic.Create(rule, location, arguments));
    }

    private void Add(Diagnostic diagnostic)
    {
        // A value that environments share is parsed for each of them, and is wrong once.
        if (!Diagnostics.Exists(other => IsSame(other, diagnostic)))
            Diagnostics.Add(diagnostic);
    }

    private static bool IsAt(Diagnostic other, Location location) =>
        location.IsInSource
        && other.Location.SourceTree == location.SourceTree
        && other.Location.SourceSpan.OverlapsWith(location.SourceSpan);

    // Not Equals, which compares the arguments by reference.
    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one.Id == other.Id
        && one.Location == other.Location
        && one.GetMessage(CultureInfo.InvariantCulture) == other.GetMessage(CultureInfo.InvariantCulture);
}
