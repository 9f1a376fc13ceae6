namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>A <c>FlexCertificate</c> item of the project.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Name">The path as the project writes it.</param>
/// <param name="Config">The name of the configuration, short or full; empty for the only one.</param>
/// <param name="Environments">The environments that it signs for; empty for all of them.</param>
internal sealed record CertificateItem(string Path, string Name, string Config, IReadOnlyList<string> Environments);
