using System.Diagnostics;
using System.Globalization;
using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>Files that are there as a whole or not at all, and failures that name the file.</summary>
internal static class AtomicFile
{
    private const int Attempts = 4;
    private static int _lastTemporary;

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

    /// <summary>Whether the file holds exactly these bytes.</summary>
    public static bool Holds(string path, byte[] bytes) =>
        Guard(
            path,
            "read",
            () =>
            {
                // An editor may have the file open.
                using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                if (stream.Length != bytes.Length)
                    return false;
                using MemoryStream content = new(bytes.Length);
                stream.CopyTo(content);
                return Enumerable.SequenceEqual(content.ToArray(), bytes);
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
        string temporary = Path.Combine(folder, TemporaryName());
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

    // Two builds never share it, and it stays short when the file's own name is as long as names get.
    private static string TemporaryName() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "~flexsso-{0}-{1}.tmp",
            Process.GetCurrentProcess().Id,
            Interlocked.Increment(ref _lastTemporary)
        );

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
