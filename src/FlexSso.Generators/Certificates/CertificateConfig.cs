using FlexSso.Certificates;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Rosters;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Certificates;

/// <summary>Finds the configuration that a <c>FlexCertificate</c> item names.</summary>
internal static class CertificateConfig
{
    /// <param name="compilation">Where it is declared.</param>
    /// <param name="config">The metadata <c>Config</c>.</param>
    /// <param name="wanted">The metadata <c>Environment</c>.</param>
    /// <param name="fullName">The full name of the configuration.</param>
    /// <param name="environments">The environments that are named; empty when something is wrong.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>What is wrong with the names in the item; null when they are right.</returns>
    public static CertificateFinding? Check(
        Compilation compilation,
        string config,
        string[] wanted,
        out string fullName,
        out List<EnvironmentSource> environments,
        CancellationToken cancellation
    )
    {
        environments = [];
        fullName = "";
        string name = config;
        List<string> all = [];
        if (name.Length == 0)
        {
            all = RosterConfig.AllConfigs(compilation, cancellation);
            if (all.Count != 1)
                return CertificateTarget.WrongConfig(config, all);
            name = all[0];
        }
        if (RosterConfig.Find(compilation, name, out _, cancellation) is not { } type)
            return CertificateTarget.WrongConfig(config, RosterConfig.AllConfigs(compilation, cancellation));
        fullName = type.FullName();
        // A wrong environment is reported at the class, and may be the one that is meant here.
        if (!EnvironmentParser.TryParse(type, new DiagnosticSink(collect: false, cancellation), out List<EnvironmentSource> sources))
            return null;
        List<string> known = sources.ConvertAll(static source => source.Environment);
        if (Array.Find(wanted, environment => !known.Contains(environment)) is { } unknown)
            return CertificateTarget.UnknownEnvironment(unknown, fullName, known);
        environments = sources.FindAll(source => wanted.Length == 0 || Array.IndexOf(wanted, source.Environment) >= 0);
        return null;
    }
}
