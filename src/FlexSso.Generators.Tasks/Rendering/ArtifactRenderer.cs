using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Setup;
using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Renders what is of no use at run time and so has no place in the assembly: the files of users, import files and previews.</summary>
internal static class ArtifactRenderer
{
    /// <returns>The artifacts beside the constants; none when there is an error.</returns>
    public static List<Artifact> Render(
        IReadOnlyList<Artifact> constants,
        IReadOnlyList<MarkedModel> models,
        IReadOnlyList<RosterItem> rosters,
        IReadOnlyList<CertificateItem> certificates,
        string assemblyPath,
        List<ArtifactError> errors
    )
    {
        List<EnvironmentUsers> environments = [];
        foreach (MarkedModel model in models)
        {
            if (RenderedConfigText.Read(model.Text) is not RenderedConfig config)
            {
                errors.Add(
                    new ArtifactError(
                        ArtifactError.FileAccess,
                        assemblyPath,
                        $"The model of '{model.DeclaredBy}' cannot be read, since another version of FlexSso.Generators has written it; use one version in all projects, then rebuild"
                    )
                );
                continue;
            }

            environments.AddRange(config.Environments.Select(each => new EnvironmentUsers(config, each)));
        }

        RosterUsers users = new(environments, errors);
        foreach (RosterItem roster in rosters)
        {
            users.Add(roster);
        }

        users.Finish();

        EnvironmentCertificates.Assign(certificates, environments, errors);

        List<Artifact> artifacts = [];
        if (errors.Count > 0)
        {
            return artifacts;
        }

        foreach (EnvironmentUsers environment in environments)
        {
            AppMetadataFiles.Render(environment, artifacts);
            ImportFiles.Render(environment, artifacts);
            WorkerPreview.Render(environment, artifacts);
        }

        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (Artifact artifact in constants.Concat(artifacts))
        {
            // Two of one path are reported when all are checked.
            files[artifact.Path] = artifact.Text;
        }

        foreach (EnvironmentUsers environment in environments)
        {
            // They are constants beside the model; a model that stands alone has nothing to paste.
            if (files.ContainsKey(environment.Environment.Folder + "/saml-addon.json"))
            {
                SetupFiles.Render(environment, files, artifacts);
            }
        }

        return artifacts;
    }
}
