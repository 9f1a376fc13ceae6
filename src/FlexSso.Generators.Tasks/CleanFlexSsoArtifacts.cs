using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// The part of Clean that MSBuild's own list of written files cannot do: the folders, and the manifest. Files in any other folder
/// than the default one are committed by somebody; they stay, and so does the manifest that knows them.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CleanFlexSsoArtifacts : FlexSsoTask
{
    /// <summary>The default output folder, the only one that Clean empties.</summary>
    [Required]
    public string DefaultDirectory { get; set; } = "";

    private protected override void Run()
    {
        OutputFolder folder = new(ProjectDirectory, DefaultDirectory);
        ArtifactManifest manifest = new(ManifestPath, ProjectDirectory);
        List<ArtifactError> errors = [];
        List<ArtifactFile> cleaned = manifest.Files.FindAll(file => file.Folder.Equals(folder));
        List<ArtifactFile> kept = manifest.Files.FindAll(file => !file.Folder.Equals(folder));

        ArtifactRemoval.Remove(cleaned, errors);
        ArtifactRemoval.RemoveEmptyFolders(cleaned);
        OpenWithdrawn().Discard();
        LogErrors(errors);
        if (errors.Count > 0)
        {
            return;
        }

        if (kept.Count == 0)
        {
            manifest.Delete();
        }
        else if (cleaned.Count > 0)
        {
            manifest.Save(kept);
            manifest.Expire();
        }
    }
}
