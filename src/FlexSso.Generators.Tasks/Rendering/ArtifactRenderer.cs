using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Renders what is of no use at run time and so has no place in the assembly: the files of users, import files and previews.</summary>
internal static class ArtifactRenderer
{
    /// <returns>The artifacts; none when there is an error.</returns>
    public static List<Artifact> Render(
        IReadOnlyList<MarkedModel> models,
        IReadOnlyList<RosterItem> rosters,
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

        return artifacts;
    }
}
