using System.Text;
using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>Reads a file of the project, which an editor may have open.</summary>
internal static class InputFile
{
    /// <summary>The text of the file. Bytes that are not UTF-8 become U+FFFD.</summary>
    /// <exception cref="ArtifactException">The file cannot be read.</exception>
    public static string ReadText(string path) =>
        AtomicFile.Guard(
            path,
            "read",
            () =>
            {
                using StreamReader reader = new(
                    new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
                    Encoding.UTF8,
                    detectEncodingFromByteOrderMarks: true
                );
                return reader.ReadToEnd();
            }
        );
}
