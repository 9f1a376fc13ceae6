using System.Diagnostics;
using System.Globalization;

namespace FlexSso.Generators.Tasks;

/// <summary>Files that are there as a whole or not at all, and failures that name the file.</summary>
internal static class AtomicFile
{
    private const int Attempts = 4;
    private static int _lastTemporary;

    /// <summary>Writes beside the file and renames, so that nobody ever reads half of it.</summary>
    public static void Write(string path, byte[] bytes) => Guard(path, "written", () => WriteCore(path, bytes));

    /// <summary>Deletes the file; true if it was there.</summary>
    public static bool Delete(string path) =>
        Guard(
            path,
            "removed",
            () =>
            {
                if (!File.Exists(path))
                {
                    return false;
                }

                Retry(() => File.Delete(path));
                return true;
            }
        );

    /// <summary>Whether the file holds exactly these bytes.</summary>
    public static bool Holds(string path, byte[] bytes) =>
        Guard(
            path,
            "read",
            () =>
            {
                using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                if (stream.Length != bytes.Length)
                {
                    return false;
                }

                byte[] buffer = new byte[81920];
                int offset = 0;
                for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0; offset += read)
                {
                    if (!HoldsAt(bytes, offset, buffer, read))
                    {
                        return false;
                    }
                }

                return offset == bytes.Length;
            }
        );

    // By itself, so that the JIT, which optimizes a long loop while it runs, has nothing to optimize but the loop.
    private static bool HoldsAt(byte[] bytes, int offset, byte[] buffer, int count)
    {
        if (offset + count > bytes.Length)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (buffer[i] != bytes[offset + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Turns whatever the file system throws into an error about this file.</summary>
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

    /// <summary>Whether it is one of those that the file system throws.</summary>
    public static bool IsFailure(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    /// <summary>The error about this file.</summary>
    public static ArtifactException Failure(string path, string done, Exception cause) =>
        new(
            new ArtifactError(
                ArtifactError.FileAccess,
                path,
                $"The file '{path}' cannot be {done} ({cause.Message.TrimEnd('.')}); close the program that holds it, or check its permissions and the space on the disk, then build again"
            ),
            cause
        );

    private static bool WriteCore(string path, byte[] bytes)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);

        // Process and counter: two builds never share it. It does not grow with the file's name, which may be as long as names get.
        string temporary = Path.Combine(
            folder,
            string.Format(
                CultureInfo.InvariantCulture,
                "~flexsso-{0}-{1}.tmp",
                Process.GetCurrentProcess().Id,
                Interlocked.Increment(ref _lastTemporary)
            )
        );
        try
        {
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            Retry(() => MoveOver(temporary, path));
            return true;
        }
        finally
        {
            DeleteTemporary(temporary);
        }
    }

    // netstandard2.0 has no File.Move that overwrites.
    private static void MoveOver(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    // Virus scanners and indexers open new files for a moment, and another build of the same files may win the race in between.
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
            // No error if it is not there, which is the rule.
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The failure that is on its way up is the one to tell.
        }
    }
}
