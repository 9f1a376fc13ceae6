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
    /// <returns>What is wrong with the names in the item; null when they are right.</returns>
    public static CertificateFinding? Check(Compilation compilation, string config, string[] wanted, CancellationToken cancellation)
    {
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
        if (wanted.Length == 0)
            return null;
        DiagnosticSink sink = new(collect: false, cancellation);
        bool areRight = EnvironmentParser.TryParse(type, sink, out List<EnvironmentSource> environments);
        List<string> known = environments.ConvertAll(static source => source.Environment);
        // A wrong environment is reported at the class, and may be the one that is meant here.
        return areRight && Array.Find(wanted, environment => !known.Contains(environment)) is { } unknown
            ? CertificateTarget.UnknownEnvironment(unknown, type.FullName(), known)
            : null;
    }
}
