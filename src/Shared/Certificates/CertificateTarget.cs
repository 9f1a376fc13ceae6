namespace FlexSso.Certificates;

/// <summary>Checks the metadata of a <c>FlexCertificate</c> item: its configuration and its environments.</summary>
internal static class CertificateTarget
{
    // More names would make a message hard to read.
    private const int MaxNames = 10;

    /// <summary>The names in the metadata <c>Environment</c>, separated by commas or semicolons. An empty list stands for all environments.</summary>
    public static string[] Environments(string metadata) =>
        metadata.Split(',', ';').Select(static name => name.Trim()).Where(static name => name.Length > 0).ToArray();

    /// <param name="config">The metadata <c>Config</c>; empty for the only configuration of the project.</param>
    /// <param name="configs">The full names of all configurations.</param>
    public static CertificateFinding WrongConfig(string config, IEnumerable<string> configs)
    {
        string names = List(configs);
        string remedy = names.Length == 0 ? "declare a class with [FlexSsoConfig]" : "set Config to " + names;
        if (config.Length > 0)
            return AtFile(
                $"The certificate's Config '{config}' does not name exactly one class with [FlexSsoConfig] of this project",
                remedy
            );
        return names.Length == 0
            ? AtFile("The project has a certificate but no class with [FlexSsoConfig]", remedy)
            : AtFile("The certificate has no Config, but the project has several classes with [FlexSsoConfig]", remedy);
    }

    /// <param name="environment">A name in the metadata <c>Environment</c>.</param>
    /// <param name="config">The configuration that the item names.</param>
    /// <param name="environments">The environments of that configuration. One without environments has a single empty name.</param>
    public static CertificateFinding UnknownEnvironment(string environment, string config, IEnumerable<string> environments)
    {
        string names = List(environments.Where(static name => name.Length > 0));
        return AtFile(
            $"The certificate's Environment '{environment}' is not an environment of '{config}'",
            names.Length == 0 ? "remove it, because the configuration has no environments" : "use " + names
        );
    }

    /// <param name="start">Where the certificate begins.</param>
    /// <param name="one">An environment, as a message names it.</param>
    /// <param name="domain">Its Auth0 domain.</param>
    /// <param name="other">An environment with another Auth0 domain.</param>
    /// <param name="otherDomain">That domain.</param>
    public static CertificateFinding OfTwoTenants(int start, string one, string domain, string other, string otherDomain) =>
        new(
            start,
            0,
            $"'{one}' and '{other}' have one certificate, but two tenants, '{domain}' and '{otherDomain}', each of which signs with a key of its own",
            "save https://<Auth0Domain>/pem of each in a file of its own, and name the Environment of each item"
        )
        {
            RuleId = RuleIds.SharedCertificate,
        };

    /// <param name="name">The file, as the item names it.</param>
    public static CertificateFinding Missing(string name) =>
        AtFile(
            $"The certificate '{name}' does not exist",
            "correct the Include of its FlexCertificate item, or save https://<Auth0Domain>/pem there before the build"
        );

    /// <summary>The compiler found no text, as in a DER or PFX file.</summary>
    public static CertificateFinding Unreadable { get; } =
        AtFile(
            "The compiler cannot read the certificate as text, which a file in PEM form is",
            CertificateRule.Download + ", or close the program that holds the file"
        );

    private static CertificateFinding AtFile(string cause, string remedy) => new(0, 0, cause, remedy);

    private static string List(IEnumerable<string> names)
    {
        string[] sorted = names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return string.Join(", ", sorted.Take(MaxNames)) + (sorted.Length > MaxNames ? ", \u2026" : "");
    }
}
