using System.Text;
using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Reporting;
using FlexSso.Generators.Tasks.Writing;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>
/// A certificate, read and checked as the analyzer does it. Its errors fail the compiler long before; here they count when analyzers are
/// switched off.
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

    /// <summary>Null when the file has no certificate that can be read.</summary>
    public CertificateFacts? Facts => _result.Facts;

    public IReadOnlyList<ArtifactError> Errors { get; }

    /// <param name="path">The file, absolute.</param>
    /// <param name="name">The file as people name it.</param>
    /// <exception cref="ArtifactException">The file is not there, or cannot be read.</exception>
    public static CertificateFile Read(string path, string name)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new ArtifactException(new ArtifactError(CertificateRule.Id, path, CertificateTarget.Missing(name).Message, 1, 1), null);
        }

        return new CertificateFile(path, AtomicFile.Guard(path, "read", () => ReadText(path)));
    }

    /// <summary>Something about the certificate as a whole.</summary>
    public ArtifactError At(string cause, string remedy) => ErrorOf(new CertificateFinding(_result.Start, 0, cause, remedy));

    private ArtifactError ErrorOf(CertificateFinding finding)
    {
        (int line, int column) = TextPlace.Of(_text, finding.Start);
        return new ArtifactError(CertificateRule.Id, _path, finding.Message, line, column);
    }

    // Bytes that are no text become U+FFFD, and the check says what that means.
    private static string ReadText(string path)
    {
        using StreamReader reader = new(
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true
        );
        return reader.ReadToEnd();
    }
}
