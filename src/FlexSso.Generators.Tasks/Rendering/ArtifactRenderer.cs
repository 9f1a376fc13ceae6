using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Formats;
using FlexSso.Generators.Tasks.Reading;
using FlexSso.Generators.Tasks.Rosters;
using FlexSso.Generators.Tasks.Setup;
using FlexSso.Generators.Tasks.Uploads;
using FlexSso.Generators.Tasks.Users;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Renders the files that are not constants of the assembly, and selects those of the wanted formats.</summary>
internal static class ArtifactRenderer
{
    /// <summary>Reads all environments, with the users and certificates of the project's files.</summary>
    public static List<EnvironmentUsers> ReadEnvironments(
        IReadOnlyList<MarkedModel> models,
        IReadOnlyList<RosterItem> rosters,
        IReadOnlyList<CertificateItem> certificates,
        ArtifactFormats formats,
        string assemblyPath,
        List<ArtifactError> errors
    )
    {
        List<EnvironmentUsers> environments = ReadModels(models, assemblyPath, errors);
        RosterUsers users = new(environments, errors);
        foreach (RosterItem roster in rosters)
            users.Add(roster);
        users.Finish();
        EnvironmentCertificates.Assign(certificates, environments, errors);
        errors.AddRange(SharedApplications.Check(environments, assemblyPath));
        errors.AddRange(SharedTenants.Check(environments, formats, assemblyPath));
        return environments;
    }

    private static List<EnvironmentUsers> ReadModels(IReadOnlyList<MarkedModel> models, string assemblyPath, List<ArtifactError> errors)
    {
        List<EnvironmentUsers> environments = [];
        foreach (MarkedModel model in models)
        {
            if (BuildModelJson.Read(model.Text) is not BuildModel config)
            {
                errors.Add(
                    new ArtifactError(
                        RuleIds.CannotWriteArtifact,
                        assemblyPath,
                        $"The model of '{model.DeclaredBy}' cannot be read, since another version of FlexSso.Generators has written it; use one version in all projects, then rebuild"
                    )
                );
                continue;
            }
            environments.AddRange(config.Environments.Select(each => new EnvironmentUsers(config, each)));
        }
        return environments;
    }

    /// <returns>All artifacts that are wanted.</returns>
    public static List<Artifact> Render(
        IReadOnlyList<Artifact> constants,
        IReadOnlyList<EnvironmentUsers> environments,
        ArtifactFormats formats
    )
    {
        List<Artifact> paste = [.. constants];
        foreach (EnvironmentUsers environment in environments)
        {
            AppMetadataFiles.Render(environment, paste);
            ImportFiles.Render(environment, paste);
            WorkerPreview.Render(environment, paste);
        }
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (Artifact artifact in paste)
        {
            // ArtifactCheck reports two artifacts with one path.
            files[artifact.Path] = artifact.Text;
        }
        List<Artifact> artifacts =
        [
            .. (formats & ArtifactFormats.Paste) != 0 ? paste : paste.Where(artifact => !IsOfAny(environments, artifact)),
        ];
        foreach (EnvironmentUsers environment in environments)
        {
            // The generator writes the Action beside the model. A model without it has nothing to paste.
            if (!files.ContainsKey(environment.Folder + "/" + ArtifactPaths.PostLoginAction))
                continue;
            if ((formats & ArtifactFormats.Setup) != 0)
                SetupFiles.Render(environment, files, formats, artifacts);
            UploadFiles.Render(environment, files, formats, artifacts);
        }
        return artifacts;
    }

    // A constant that the user marked belongs to no format.
    private static bool IsOfAny(IReadOnlyList<EnvironmentUsers> environments, Artifact artifact) =>
        environments.Any(each => artifact.Path.StartsWith(each.Folder + "/", StringComparison.Ordinal));
}
