namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>A <c>FlexCertificate</c> item of the project.</summary>
/// <param name="path">The file, absolute.</param>
/// <param name="name">The file as people name it: from the project on.</param>
/// <param name="config">The name of the configuration, short or full; empty: the only one.</param>
/// <param name="environments">Empty: the certificate is that of every environment.</param>
internal sealed class CertificateItem(string path, string name, string config, IReadOnlyList<string> environments)
{
    public string Path => path;

    public string Name => name;

    public string Config => config;

    public IReadOnlyList<string> Environments => environments;
}
