using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Files;

/// <summary>Deletes files that the build wrote, and the folders that are empty then.</summary>
internal static class ArtifactRemoval
{
    /// <summary>Deletes the files. When one cannot be deleted, the others still are.</summary>
    /// <returns>The files that were there.</returns>
    public static List<ArtifactFile> Remove(List<ArtifactFile> files, List<ArtifactError> errors)
    {
        List<ArtifactFile> removed = [];
        FileErrors failures = new();
        foreach (ArtifactFile file in files)
        {
            try
            {
                if (AtomicFile.Delete(file.FullPath))
                    removed.Add(file);
            }
            catch (ArtifactException e)
            {
                failures.Add(e);
            }
        }
        errors.AddRange(failures.All);
        return removed;
    }

    /// <summary>Deletes the empty folders above the files, up to the output folder and including it.</summary>
    public static void RemoveEmptyFolders(List<ArtifactFile> files)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ArtifactFile file in files)
        {
            string root = file.Folder.Root;
            string? folder = Path.GetDirectoryName(file.FullPath);
            while (folder is not null && folder.Length >= root.Length && seen.Add(folder) && IsGone(folder))
            {
                folder = Path.GetDirectoryName(folder);
                // It has one folder less now, so look at it again.
                if (folder is not null)
                    seen.Remove(folder);
            }
        }
    }

    private static bool IsGone(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
                return true;
            // To delete a link would take the way to the folder away, whatever is in it.
            if ((File.GetAttributes(folder) & FileAttributes.ReparsePoint) != 0)
                return false;
            // It throws if anything is left in the folder: a check without a race.
            Directory.Delete(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It contains a file that is not ours, or another program has it open. An empty folder does no harm.
            return false;
        }
    }
}
