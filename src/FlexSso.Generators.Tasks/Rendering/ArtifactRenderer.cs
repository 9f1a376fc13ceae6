using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Rendering;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>Renders what is of no use at run time and so has no place in the assembly: the files of users, import files and previews.</summary>
internal static class ArtifactRenderer
{
    /// <returns>The artifacts, to be written only when there is no error.</returns>
    public static List<Artifact> Render(
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

            environments.AddRange(config.Environments.Select(environment => new EnvironmentUsers(config, environment)));
        }

        foreach (RosterItem roster in rosters)
        {
            AddRoster(roster, environments, errors);
        }

        EnvironmentCertificates.Assign(certificates, environments, errors);
        List<Artifact> artifacts = [];
        foreach (EnvironmentUsers users in environments)
        {
            AppMetadataFiles.Render(users, artifacts);
            ImportFiles.Render(users, artifacts);
            WorkerPreview.Render(users, artifacts);
        }

        return artifacts;
    }

    private static void AddRoster(RosterItem roster, List<EnvironmentUsers> environments, List<ArtifactError> errors)
    {
        List<EnvironmentUsers> targets = environments.FindAll(users => users.Config.IsCalled(roster.Config));
        if (Objection(roster, targets, environments) is string[] problem)
        {
            errors.Add(
                new ArtifactError(
                    RosterRule.WrongRoster.Id,
                    roster.Path,
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, RosterRule.WrongRoster.Format, problem),
                    1,
                    1
                )
            );
            return;
        }

        foreach (EnvironmentUsers users in targets)
        {
            if (roster.Environments.Count > 0 && !roster.Environments.Contains(users.Environment.Name))
            {
                continue;
            }

            RosterShape shape = new(users.Attributes, users.Environment.Users.Select(user => user.Email));
            if (RosterFile.Read(roster, shape, errors) is not IReadOnlyList<RosterUser> read)
            {
                // The same errors for the next environment.
                return;
            }

            users.Add(roster, read, errors);
        }
    }

    private static string[]? Objection(RosterItem roster, List<EnvironmentUsers> targets, List<EnvironmentUsers> all)
    {
        string[] configs = targets.Select(users => users.Config.Name).Distinct().ToArray();
        string? unknown = roster.Environments.FirstOrDefault(name => targets.TrueForAll(users => users.Environment.Name != name));
        return configs.Length switch
        {
            0 => RosterTarget.Unknown(roster.Config, all.Select(users => users.Config.Name)),
            1 when unknown is not null => RosterTarget.UnknownEnvironment(
                unknown,
                configs[0],
                targets.Select(users => users.Environment.Name)
            ),
            1 => null,
            _ => RosterTarget.Ambiguous(roster.Config, configs),
        };
    }
}
