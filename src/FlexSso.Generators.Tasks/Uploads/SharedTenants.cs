using FlexSso.Generators.Tasks.Rendering;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>
/// Configurations of one tenant that an upload would take for one (FLEXSSO0805). A tenant has one Action of a name: the Deploy CLI and the HTTP file
/// find it by that name and change it, and Terraform cannot create the second. An application is found by its name only by the Deploy CLI.
/// </summary>
internal static class SharedTenants
{
    private const ArtifactFormats Uploads = ArtifactFormats.DeployCli | ArtifactFormats.Terraform | ArtifactFormats.Http;

    public static IEnumerable<ArtifactError> Check(
        IReadOnlyList<EnvironmentUsers> environments,
        ArtifactFormats formats,
        string assemblyPath
    )
    {
        if ((formats & Uploads) == 0)
        {
            yield break;
        }

        for (int i = 0; i < environments.Count; i++)
        {
            for (int other = 0; other < i; other++)
            {
                if (Objection(environments[other], environments[i], formats) is string objection)
                {
                    yield return new ArtifactError(ArtifactError.SharedTenant, assemblyPath, objection);
                }
            }
        }
    }

    private static string? Objection(EnvironmentUsers first, EnvironmentUsers second, ArtifactFormats formats)
    {
        ConsoleValues one = new(first.Environment);
        ConsoleValues two = new(second.Environment);
        if (one.Settings.Domain != two.Settings.Domain)
        {
            return null;
        }

        if (one.ActionName == two.ActionName)
        {
            return $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Settings.Domain}', and both an Action '{one.ActionName}', so that an upload of one would overwrite that of the other; give one of them another Environment";
        }

        return
            (formats & ArtifactFormats.DeployCli) != 0
            && one.Settings.ApplicationName == two.Settings.ApplicationName
            && one.Settings.ClientId != two.Settings.ClientId
            ? $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Settings.Domain}', and two applications of one name, '{one.Settings.ApplicationName}', so that an upload of one would overwrite the other; give each its ApplicationName"
            : null;
    }
}
