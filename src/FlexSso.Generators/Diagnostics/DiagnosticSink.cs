using System.Globalization;
using FlexSso.Generators.Symbols;
using FlexSso.Text;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// Collects what the parsers find. The analyzer wants the diagnostics. The generator only wants to know whether the declaration is valid, and
/// pays for no location and no message.
/// </summary>
internal sealed class DiagnosticSink(bool collect, CancellationToken cancellation)
{
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The declaration must not yield an artifact. For whoever started to parse; a parser knows its own findings.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Diagnostics are wanted, not only whether the declaration is valid.</summary>
    public bool Collects => collect;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The declaration does not compile, which the compiler reports.</summary>
    public void AddCompilerError() => HasErrors = true;

    /// <summary>Reports what is wrong with a value, and offers what the finding knows to be right.</summary>
    /// <returns>False for an error.</returns>
    public bool Report(ValueFinding finding, DiagnosticTarget target) => Report(finding, target, Fix.Of(finding));

    /// <summary>Reports what is wrong with a value, with a fix of the caller's.</summary>
    /// <returns>False for an error.</returns>
    public bool Report(ValueFinding finding, DiagnosticTarget target, Fix fix) =>
        Report(Rules.Of(finding.RuleId), target, fix, [.. finding.Arguments]);

    public bool Report(DiagnosticDescriptor rule, DiagnosticTarget target, params object?[] arguments) =>
        Report(rule, target, Fix.None, arguments);

    /// <returns>False for an error.</returns>
    public bool Report(DiagnosticDescriptor rule, DiagnosticTarget target, Fix fix, params object?[] arguments)
    {
        bool isError = rule.DefaultSeverity == DiagnosticSeverity.Error;
        HasErrors |= isError;
        if (collect)
            Add(Diagnostic.Create(rule, target.ToLocation(Cancellation), fix.Properties, Array.ConvertAll(arguments, Shown)));
        return !isError;
    }

    // No message carries a secret or an invisible character on.
    private static object? Shown(object? argument) => argument is string text ? VisibleText.Of(SecretText.Redact(text)) : argument;

    private void Add(Diagnostic diagnostic)
    {
        // A value that environments share is parsed once for each of them.
        if (!Diagnostics.Exists(other => IsSame(other, diagnostic)))
            Diagnostics.Add(diagnostic);
    }

    // Not Equals, which compares the arguments by reference.
    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one.Id == other.Id
        && one.Location == other.Location
        && one.GetMessage(CultureInfo.InvariantCulture) == other.GetMessage(CultureInfo.InvariantCulture);
}
