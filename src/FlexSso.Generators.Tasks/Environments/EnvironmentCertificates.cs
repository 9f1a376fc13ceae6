using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Rosters;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Environments;

/// <summary>Gives each environment the certificate that the project names for it.</summary>
internal static class EnvironmentCertificates
{
    public static void Assign(IReadOnlyList<CertificateItem> items, List<EnvironmentUsers> environments, List<ArtifactError> errors)
    {
        Dictionary<EnvironmentUsers, CertificateItem> taken = [];
        foreach (CertificateItem item in items)
        {
            string[] configs = Configs(item, environments);
            if (configs.Length != 1)
            {
                errors.Add(ErrorOf(item, CertificateTarget.WrongConfig(item.Config, environments.Select(users => users.Config.Name))));
                continue;
            }
            List<EnvironmentUsers> targets = environments.FindAll(users => users.Config.Name == configs[0]);
            List<string> known = targets.ConvertAll(users => users.Environment.Name);
            if (item.Environments.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            {
                errors.Add(ErrorOf(item, CertificateTarget.UnknownEnvironment(unknown, configs[0], known)));
                continue;
            }
            CertificateFile file = CertificateFile.Read(item.Path, item.Name);
            errors.AddRange(file.Errors);
            foreach (EnvironmentUsers users in targets)
            {
                if (item.Environments.Count > 0 && !item.Environments.Contains(users.Environment.Name))
                    continue;
                if (taken.TryGetValue(users, out CertificateItem? other))
                    errors.Add(ErrorOf(item, TakenTwice(users, other)));
                else
                {
                    taken.Add(users, item);
                    users.Certificate = file.Facts;
                }
            }
            if (SharedByTenants(file, environments) is { } shared)
                errors.Add(file.ErrorOf(shared));
        }
    }

    // Also when it was saved twice, under two names. A custom domain does not say which tenant is behind it.
    private static CertificateFinding? SharedByTenants(CertificateFile file, List<EnvironmentUsers> environments)
    {
        List<EnvironmentUsers> users = environments.FindAll(users =>
            file.Facts is { } facts && users.Certificate?.Pem == facts.Pem && Auth0Host.Is(users.Environment.Auth0.Domain)
        );
        EnvironmentUsers? other = users.Find(other => other.Environment.Auth0.Domain != users[0].Environment.Auth0.Domain);
        return other is null
            ? null
            : CertificateTarget.OfTwoTenants(
                file.Start,
                users[0].NameInCode,
                users[0].Environment.Auth0.Domain,
                other.NameInCode,
                other.Environment.Auth0.Domain
            );
    }

    private static string[] Configs(CertificateItem item, List<EnvironmentUsers> environments)
    {
        IEnumerable<string> all = environments.Select(users => users.Config.Name);
        return item.Config.Length == 0 ? all.Distinct().ToArray() : ConfigName.Find(item.Config, all);
    }

    private static CertificateFinding TakenTwice(EnvironmentUsers users, CertificateItem other)
    {
        string environment = users.Environment.Name.Length == 0 ? "" : $"Environment '{users.Environment.Name}' of ";
        return new CertificateFinding(
            0,
            0,
            $"{environment}'{users.Config.Name}' already has the certificate '{Path.GetFileName(other.Path)}', and a tenant signs with one key",
            "keep the one that https://<Auth0Domain>/pem shows, or name the Environment of each"
        );
    }

    private static ArtifactError ErrorOf(CertificateItem item, CertificateFinding finding) =>
        new(CertificateRule.Id, item.Path, finding.Message, 1, 1);
}
