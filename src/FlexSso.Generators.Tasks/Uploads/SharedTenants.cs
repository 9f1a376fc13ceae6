using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Formats;

namespace FlexSso.Generators.Tasks.Uploads;

/// <summary>
/// Finds configurations of one tenant that would overwrite each other (FLEXSSO0805). An Action's name is unique in a tenant: the Deploy CLI and
/// the HTTP file find an Action by its name and change it, and Terraform cannot create a second one. Only the Deploy CLI finds an application by
/// its name.
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
            yield break;
        for (int i = 0; i < environments.Count; i++)
        {
            for (int other = 0; other < i; other++)
            {
                if (Objection(environments[other], environments[i], formats) is string objection)
                    yield return new ArtifactError(RuleIds.SharedTenant, assemblyPath, objection);
            }
        }
    }

    private static string? Objection(EnvironmentUsers first, EnvironmentUsers second, ArtifactFormats formats)
    {
        ConsoleValues one = new(first.Environment);
        ConsoleValues two = new(second.Environment);
        if (one.Auth0.Domain != two.Auth0.Domain)
            return null;
        if (one.ActionName == two.ActionName)
            return $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Auth0.Domain}', and both an Action '{one.ActionName}', so that an upload of one would overwrite that of the other; give one of them another Environment";
        return
            (formats & ArtifactFormats.DeployCli) != 0
            && one.Auth0.ApplicationName == two.Auth0.ApplicationName
            && one.Auth0.ClientId != two.Auth0.ClientId
            ? $"'{first.Title}' and '{second.Title}' have one tenant, '{one.Auth0.Domain}', and two applications of one name, '{one.Auth0.ApplicationName}', so that an upload of one would overwrite the other; give each its ApplicationName"
            : null;
    }
}
