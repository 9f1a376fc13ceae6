using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Generators.Tasks.Setup;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary>
/// Configurations of one tenant that the Deploy CLI would take for one (FLEXSSO0805): it finds applications and Actions by their names, so the
/// second import would change what the first has made.
/// </summary>
internal static class SharedTenants
{
    public static IEnumerable<ArtifactError> Check(IReadOnlyList<EnvironmentUsers> environments, string assemblyPath)
    {
        for (int i = 0; i < environments.Count; i++)
        {
            for (int other = 0; other < i; other++)
            {
                if (Objection(environments[other], environments[i]) is string objection)
                {
                    yield return new ArtifactError(ArtifactError.SharedTenant, assemblyPath, objection);
                }
            }
        }
    }

    private static string? Objection(EnvironmentUsers first, EnvironmentUsers second)
    {
        ConsoleValues one = new(first.Environment);
        ConsoleValues two = new(second.Environment);
        if (one.Settings.Domain != two.Settings.Domain)
        {
            return null;
        }

        if (one.ActionName == two.ActionName)
        {
            return $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Settings.Domain}', and both an Action '{one.ActionName}', so that an upload of one would overwrite that of the other; give each an Environment";
        }

        return one.Settings.ApplicationName == two.Settings.ApplicationName && one.Settings.ClientId != two.Settings.ClientId
            ? $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Settings.Domain}', and two applications of one name, '{one.Settings.ApplicationName}', so that an upload of one would overwrite the other; give each its ApplicationName"
            : null;
    }
}
