using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Removes the files below the build output, empty folders and the manifest. Files in a committed folder stay, and so does the manifest that
/// knows them.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CleanFlexSsoArtifacts : FlexSsoTask
{
    private protected override void Run()
    {
        OutputFolder folder = Output;
        ArtifactManifest manifest = new(Absolute(ManifestPath), ProjectDirectory);
        manifest.RemoveTemporaryFiles([]);
        List<ArtifactError> errors = [];
        List<ArtifactFile> cleaned = manifest.Files.FindAll(file => file.Folder == folder);
        List<ArtifactFile> kept = manifest.Files.FindAll(file => file.Folder != folder);
        ArtifactRemoval.Remove(cleaned, errors);
        new FolderRecord(folder, ProjectFile).Save([]);
        ArtifactRemoval.RemoveEmptyFolders(cleaned);
        LogErrors(errors);
        if (errors.Count > 0)
            return;
        if (kept.Count == 0)
            manifest.Delete();
        else if (cleaned.Count > 0)
        {
            manifest.Save(kept);
            manifest.Expire();
        }
    }
}
