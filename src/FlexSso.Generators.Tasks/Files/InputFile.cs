using System.Text;
using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>Reads a file of the project, which an editor may have open.</summary>
internal static class InputFile
{
    /// <summary>
    /// The text of the file, decoded as the compiler decodes it: UTF-16 if a byte order mark says so, else UTF-8. Bytes that are not UTF-8
    /// become U+FFFD.
    /// </summary>
    /// <exception cref="ArtifactException">The file cannot be read.</exception>
    public static string ReadText(string path) => Decode(AtomicFile.ReadBytes(path));

    // Not a StreamReader that looks for the mark: it takes UTF-32, which the compiler does not know.
    private static string Decode(byte[] bytes)
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.Take(mark.Length).SequenceEqual(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }
        return Encoding.UTF8.GetString(bytes);
    }
}
