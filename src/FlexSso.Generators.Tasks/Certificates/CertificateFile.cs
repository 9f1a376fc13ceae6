using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>
/// A certificate file, read and checked with the analyzer's code. Its errors usually stop the compiler first; here they count when analyzers
/// are switched off.
/// </summary>
internal sealed class CertificateFile
{
    private readonly string _path;
    private readonly string _text;
    private readonly CertificateResult _result;

    private CertificateFile(string path, string text)
    {
        _path = path;
        _text = text;
        _result = CertificateChecker.Check(text);
        Errors = [.. _result.Findings.Select(ErrorOf)];
    }

    /// <summary>Null when the certificate cannot be read.</summary>
    public CertificateFacts? Facts => _result.Facts;

    public IReadOnlyList<ArtifactError> Errors { get; }

    /// <param name="path">The absolute path.</param>
    /// <param name="name">The path as the project writes it.</param>
    /// <exception cref="ArtifactException">The file does not exist or cannot be read.</exception>
    public static CertificateFile Read(string path, string name)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new ArtifactException(new ArtifactError(CertificateRule.Id, path, CertificateTarget.Missing(name).Message, 1, 1), null);
        return new CertificateFile(path, InputFile.ReadText(path));
    }

    /// <summary>Index of the certificate's first hyphen.</summary>
    public int Start => _result.Start;

    /// <summary>An error or a warning about the certificate as a whole.</summary>
    public ArtifactError At(string cause, string remedy) => ErrorOf(new CertificateFinding(_result.Start, 0, cause, remedy));

    /// <summary>A finding as the build reports it.</summary>
    public ArtifactError ErrorOf(CertificateFinding finding)
    {
        (int line, int column) = TextPlace.Of(_text, finding.Start);
        return new ArtifactError(finding.RuleId, _path, finding.Message, line, column);
    }
}
