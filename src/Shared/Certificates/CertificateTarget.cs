namespace FlexSso.Certificates;

/// <summary>What a <c>FlexCertificate</c> item is for, and why that is nothing: cause and remedy.</summary>
internal static class CertificateTarget
{
    // More names in a message help nobody.
    private const int MaxNames = 10;

    /// <summary>The names in the metadata <c>Environment</c>, with commas or semicolons; none: the certificate is that of all environments.</summary>
    public static string[] Environments(string metadata) =>
        metadata.Split(',', ';').Select(static name => name.Trim()).Where(static name => name.Length > 0).ToArray();

    /// <param name="config">What the item says; empty: the only configuration of the project.</param>
    /// <param name="configs">The full names of all configurations.</param>
    public static CertificateFinding WrongConfig(string config, IEnumerable<string> configs)
    {
        string names = List(configs);
        string remedy = names.Length == 0 ? "declare a class with [FlexSsoConfig]" : "set Config to " + names;
        if (config.Length > 0)
            return At0("The certificate's Config '" + config + "' names no class with [FlexSsoConfig] of this project, or several", remedy);
        return names.Length == 0
            ? At0("The project has a certificate and no class with [FlexSsoConfig]", remedy)
            : At0("The certificate names no Config, and the project has several classes with [FlexSsoConfig]", remedy);
    }

    /// <param name="environment">What the item says.</param>
    /// <param name="config">The configuration that it is for.</param>
    /// <param name="environments">The environments of that configuration; without any, it has one without a name, or none that is right.</param>
    public static CertificateFinding UnknownEnvironment(string environment, string config, IEnumerable<string> environments)
    {
        string names = List(environments.Where(static name => name.Length > 0));
        return At0(
            "The certificate's Environment '" + environment + "' is none of '" + config + "'",
            names.Length == 0 ? "leave it out, since the configuration has no environments" : "use " + names
        );
    }

    /// <param name="name">The file as the item has it.</param>
    public static CertificateFinding Missing(string name) =>
        At0(
            "The certificate '" + name + "' is not there",
            "correct the Include of its FlexCertificate item, or save https://<Auth0Domain>/pem there before the build"
        );

    private static CertificateFinding At0(string cause, string remedy) => new(0, 0, cause, remedy);

    private static string List(IEnumerable<string> names)
    {
        string[] sorted = names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
        return string.Join(", ", sorted.Take(MaxNames)) + (sorted.Length > MaxNames ? ", \u2026" : "");
    }
}
