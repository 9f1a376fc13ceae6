using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>Files that are there as a whole or not at all, and failures that name the file.</summary>
internal static class AtomicFile
{
    private const int Attempts = 4;

    /// <summary>Writes a temporary file beside the file and renames it, so that a reader never sees half of it.</summary>
    public static void Write(string path, byte[] bytes) => Guard(path, "written", () => WriteCore(path, bytes));

    /// <summary>Deletes the file; true if it was there.</summary>
    public static bool Delete(string path) =>
        Guard(
            path,
            "removed",
            () =>
            {
                bool exists = File.Exists(path);
                if (exists)
                    Retry(() => File.Delete(path));
                return exists;
            }
        );

    /// <summary>
    /// Whether the file holds this text. Git on Windows checks files out with <c>\r\n</c> at the end of their lines (core.autocrlf), which
    /// makes no other text of them.
    /// </summary>
    public static bool Holds(string path, byte[] text)
    {
        byte[] content = ReadBytes(path);
        return content.Length == text.Length
            ? Enumerable.SequenceEqual(content, text)
            : content.Length > text.Length && Enumerable.SequenceEqual(WithoutCarriageReturns(content), text);
    }

    /// <summary>The bytes of the file, which an editor may have open.</summary>
    public static byte[] ReadBytes(string path) =>
        Guard(
            path,
            "read",
            () =>
            {
                using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using MemoryStream content = new((int)stream.Length);
                stream.CopyTo(content);
                return content.ToArray();
            }
        );

    /// <summary>Turns what the file system throws into an error about this file.</summary>
    public static T Guard<T>(string path, string done, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Failure(path, done, e);
        }
    }

    /// <inheritdoc cref="Guard{T}"/>
    public static void Guard(string path, string done, Action action) =>
        Guard(
            path,
            done,
            () =>
            {
                action();
                return true;
            }
        );

    /// <summary>Whether the exception is one that the file system throws.</summary>
    public static bool IsFailure(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    /// <summary>The error about this file.</summary>
    public static ArtifactException Failure(string path, string done, Exception cause) =>
        new(
            new ArtifactError(
                RuleIds.CannotWriteArtifact,
                path,
                $"The file '{path}' cannot be {done} ({cause.Message.TrimEnd('.')}); close the program that holds it, or check its permissions and the space on the disk, then build again"
            ),
            cause
        );

    private static void WriteCore(string path, byte[] bytes)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string temporary = TemporaryFile.In(folder);
        try
        {
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
                stream.Write(bytes, 0, bytes.Length);
            Retry(() => MoveOver(temporary, path));
        }
        finally
        {
            DeleteTemporary(temporary);
        }
    }

    private static IEnumerable<byte> WithoutCarriageReturns(byte[] text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
                yield return text[i];
        }
    }

    // netstandard2.0 has no File.Move that overwrites.
    private static void MoveOver(string temporary, string path)
    {
        if (File.Exists(path))
            File.Replace(temporary, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
        else
            File.Move(temporary, path);
    }

    // Virus scanners and indexers open new files for a moment, and another build may write the same file.
    private static void Retry(Action action)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                action();
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(25 << attempt);
            }
        }
    }

    private static void DeleteTemporary(string temporary)
    {
        try
        {
            // After the rename the file does not exist, which is not an error.
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another failure is on its way to the user.
        }
    }
}
