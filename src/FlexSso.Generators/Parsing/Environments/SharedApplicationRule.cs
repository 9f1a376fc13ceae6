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
        List<ApplicationUse> before = [];
        foreach (ParsedEnvironment environment in environments)
        {
            ApplicationUse use = environment.ToUse(config, null);
            Check(environment, use, before, sink);
            before.Add(use);
        }
    }

    /// <param name="configs">All classes of the compilation.</param>
    /// <param name="sink">Takes the errors.</param>
    public static void CheckClasses(IEnumerable<ParsedConfig> configs, DiagnosticSink sink)
    {
        List<ApplicationUse> before = [];
        // In an order that does not depend on which class was read first.
        foreach (ParsedConfig config in configs.OrderBy(static config => config.Type.FullName, StringComparer.Ordinal))
        {
            List<ApplicationUse> uses = config.Environments.ConvertAll(config.UseOf);
            for (int i = 0; i < uses.Count; i++)
                Check(config.Environments[i], uses[i], before, sink);
            before.AddRange(uses);
        }
    }

    private static void Check(ParsedEnvironment environment, ApplicationUse use, List<ApplicationUse> before, DiagnosticSink sink)
    {
        sink.Cancellation.ThrowIfCancellationRequested();
        if (SharedApplication.Check(use, before) is { } finding)
            sink.Report(finding, TargetOf(environment.Source));
    }

    // A shared client ID is right for the other environments.
    private static DiagnosticTarget TargetOf(EnvironmentSource source) =>
        source.Find(KnownNames.ClientId) is (AttributeData attribute, _) && attribute == source.Own
            ? DiagnosticTarget.Of(source.Own, KnownNames.ClientId)
            : DiagnosticTarget.Of(source.Own);
}
