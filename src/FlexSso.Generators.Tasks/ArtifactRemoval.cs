namespace FlexSso.Generators.Tasks;

/// <summary>Takes files of ours away again, and the folders that are empty then.</summary>
internal static class ArtifactRemoval
{
    /// <summary>Deletes the files; returns those that were there. A file that cannot be deleted keeps none of the others.</summary>
    public static List<ArtifactFile> Remove(List<ArtifactFile> files, List<ArtifactError> errors) =>
        Remove(files, file => AtomicFile.Delete(file.FullPath), errors);

    /// <summary>The same in another way than by deleting, which tells whether the file was there.</summary>
    public static List<ArtifactFile> Remove(List<ArtifactFile> files, Func<ArtifactFile, bool> remove, List<ArtifactError> errors)
    {
        List<ArtifactFile> removed = [];
        foreach (ArtifactFile file in files)
        {
            try
            {
                if (remove(file))
                {
                    removed.Add(file);
                }
            }
            catch (ArtifactException e)
            {
                errors.Add(e.Error);
            }
        }

        return removed;
    }

    /// <summary>Deletes the folders above the files as far as they are empty, the output folder being the last one looked at.</summary>
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
                if (folder is not null)
                {
                    // One more of its folders is gone, so it is worth another look.
                    seen.Remove(folder);
                }
            }
        }
    }

    private static bool IsGone(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                // Not recursive: it throws if anything is left in it, which is the check without a race.
                Directory.Delete(folder);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody else's file, or a folder that is open somewhere: an empty folder left over harms nobody.
            return false;
        }
    }
}
