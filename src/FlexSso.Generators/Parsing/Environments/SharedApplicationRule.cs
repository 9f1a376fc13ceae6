using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>Two environments of one class (FLEXSSO0522) or of two (FLEXSSO0525) with one application in Auth0.</summary>
internal static class SharedApplicationRule
{
    /// <param name="config">The full name of the class.</param>
    /// <param name="environments">All environments of the class.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void Check(string config, List<ParsedEnvironment> environments, DiagnosticSink sink)
    {
        ApplicationUses uses = new();
        foreach (ParsedEnvironment environment in environments)
        {
            if (uses.Add(environment.ToUse(config, null)) is { } finding)
                sink.Report(finding, TargetOf(environment.Source));
        }
    }

    /// <param name="configs">All classes of the compilation.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void CheckClasses(IEnumerable<ParsedConfig> configs, DiagnosticSink sink)
    {
        ApplicationUses uses = new();
        // In an order that does not depend on which class was read first.
        foreach (ParsedConfig config in configs.OrderBy(static config => config.Type.FullName, StringComparer.Ordinal))
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            foreach (ParsedEnvironment environment in config.Environments)
            {
                // Of one class, Check has said it.
                if (uses.Add(config.UseOf(environment)) is { RuleId: RuleIds.SharedByClasses } finding)
                    sink.Report(finding, TargetOf(environment.Source));
            }
        }
    }

    // A shared client ID is right for the other environments.
    private static DiagnosticTarget TargetOf(EnvironmentSource source) =>
        source.Find(KnownNames.ClientId) is (AttributeData attribute, _) && attribute == source.Own
            ? DiagnosticTarget.Of(source.Own, KnownNames.ClientId)
            : DiagnosticTarget.Of(source.Own);
}
