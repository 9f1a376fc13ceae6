using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>
/// The file that <see cref="AtomicFile"/> writes and renames. A build that is killed in between leaves it behind, and it can hold a user's
/// app_metadata; so each build that writes files, and each clean, deletes those of processes that are gone.
/// </summary>
internal static class TemporaryFile
{
    private const string Prefix = "~flexsso-";
    private const string Suffix = ".tmp";

    // Systems round the start of a process, and a file is never written in its first moments.
    private static readonly TimeSpan Rounding = TimeSpan.FromSeconds(2);

    private static int _last;

    /// <summary>A name that no other build uses. It stays short when the file's own name is as long as names get.</summary>
    public static string In(string folder) =>
        Path.Combine(
            folder,
            string.Format(
                CultureInfo.InvariantCulture,
                "{0}{1}-{2}{3}",
                Prefix,
                Process.GetCurrentProcess().Id,
                Interlocked.Increment(ref _last),
                Suffix
            )
        );

    /// <summary>Whether a file of this name is one.</summary>
    public static bool IsName(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Deletes what killed builds have left in the folders that hold these files.</summary>
    public static void RemoveAbandoned(IEnumerable<string> files)
    {
        foreach (string folder in new HashSet<string>(files.Select(file => Path.GetDirectoryName(file)!), StringComparer.Ordinal))
        {
            if (!Directory.Exists(folder))
                continue;
            foreach (string file in AtomicFile.Guard(folder, "read", () => Directory.GetFiles(folder, Prefix + "*" + Suffix)))
            {
                if (IsAbandoned(file))
                    AtomicFile.Delete(file);
            }
        }
    }

    private static bool IsAbandoned(string file)
    {
        string name = Path.GetFileName(file).Substring(Prefix.Length);
        return int.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int id) && !IsRunning(id, file);
    }

    // A number that is given again, as in a container, is another process, which has started after the file was written.
    private static bool IsRunning(int id, string file)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return process.StartTime.ToUniversalTime() - Rounding <= File.GetLastWriteTimeUtc(file);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (Exception e) when (e is Win32Exception or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            // It runs, and another user has started it.
            return true;
        }
    }
}
