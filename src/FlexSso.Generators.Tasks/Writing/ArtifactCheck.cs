using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>Checks all paths before the first byte is written: one bad path stops all files.</summary>
internal static class ArtifactCheck
{
    public static List<ArtifactError> Errors(List<Artifact> artifacts, string assemblyPath)
    {
        List<ArtifactError> errors = [];

        // Case is ignored on every system, because two files on Linux would be one on Windows or macOS.
        Dictionary<string, Artifact> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (Artifact artifact in artifacts)
        {
            if (PortablePath.Objection(artifact.Path) is string objection)
            {
                errors.Add(
                    new ArtifactError(
                        RuleIds.WrongArtifactPath,
                        assemblyPath,
                        $"The artifact path '{PortablePath.Printable(artifact.Path)}' of '{artifact.DeclaredBy}' {objection}; use a relative path like 'Config/file.json' that every operating system accepts"
                    )
                );
            }
            else if (taken.TryGetValue(artifact.Path, out Artifact? first))
            {
                errors.Add(
                    new ArtifactError(
                        RuleIds.DuplicateArtifactPath,
                        assemblyPath,
                        $"The artifact path '{artifact.Path}' is wanted by '{first.DeclaredBy}' and by '{artifact.DeclaredBy}' (case is ignored), and one would overwrite the other; give the configs different names or environments"
                    )
                );
            }
            else
                taken.Add(artifact.Path, artifact);
        }
        foreach (Artifact artifact in taken.Values)
            AddFolderTakenByFile(artifact, taken, assemblyPath, errors);
        return errors;
    }

    // 'A/b' and 'A/b/c.json': b cannot be a file and a folder.
    private static void AddFolderTakenByFile(
        Artifact artifact,
        Dictionary<string, Artifact> taken,
        string assemblyPath,
        List<ArtifactError> errors
    )
    {
        for (int slash = artifact.Path.IndexOf('/'); slash >= 0; slash = artifact.Path.IndexOf('/', slash + 1))
        {
            if (taken.TryGetValue(artifact.Path.Substring(0, slash), out Artifact? file))
            {
                errors.Add(
                    new ArtifactError(
                        RuleIds.DuplicateArtifactPath,
                        assemblyPath,
                        $"The artifact path '{file.Path}' is a file for '{file.DeclaredBy}' and a folder for '{artifact.DeclaredBy}'; give the configs different names or environments"
                    )
                );
            }
        }
    }
}
