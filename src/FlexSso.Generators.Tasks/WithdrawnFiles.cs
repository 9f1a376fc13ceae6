using FlexSso.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Where the files wait that a failed compile has withdrawn: beside the manifest in obj, out of reach for anybody who looks for
/// something to paste. When the code is right again they come back as they were and are compared like any others, so that a mistake
/// in one row of a roster costs the files of that row and not those of ten thousand users.
/// </summary>
internal sealed class WithdrawnFiles
{
    private readonly string _folder;

    public WithdrawnFiles(string manifest, string projectDirectory)
    {
        _folder = Path.GetFullPath(Path.Combine(projectDirectory, manifest)) + ".withdrawn";
    }

    /// <summary>Takes the file away; true if it was there. Where it cannot be kept it is deleted.</summary>
    public bool Take(ArtifactFile file)
    {
        try
        {
            if (!File.Exists(file.FullPath))
            {
                return false;
            }

            Directory.CreateDirectory(_folder);
            string place = PlaceOf(file);
            File.Delete(place);
            File.Move(file.FullPath, place);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another volume that does not take it, or a lock: then deleting it says why, if that fails too.
            return AtomicFile.Delete(file.FullPath);
        }
    }

    /// <summary>Puts back what is wanted again and has not come from elsewhere. What cannot be put back is written anew.</summary>
    public void Return(List<ArtifactFile> wanted)
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        foreach (ArtifactFile file in wanted)
        {
            try
            {
                string place = PlaceOf(file);
                if (File.Exists(place) && !File.Exists(file.FullPath))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(file.FullPath)!);
                    File.Move(place, file.FullPath);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The writer reports a place that cannot be written to.
            }
        }
    }

    /// <summary>Forgets what was not wanted any more.</summary>
    public void Discard()
    {
        try
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In obj it is in nobody's way, and the next build tries again.
        }
    }

    private string PlaceOf(ArtifactFile file) => Path.Combine(_folder, StableHash.Of(file.FullPath));
}
