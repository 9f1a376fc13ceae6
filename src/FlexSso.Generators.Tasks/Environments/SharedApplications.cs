using FlexSso.Generators.Tasks.Errors;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Environments;

/// <summary>
/// Finds classes that want different things of one application in Auth0 (FLEXSSO0525). An analyzer says it first, but analyzers may be off, and
/// the generator sees one class at a time.
/// </summary>
internal static class SharedApplications
{
    public static IEnumerable<ArtifactError> Check(IReadOnlyList<EnvironmentUsers> environments, string assemblyPath)
    {
        ApplicationUses uses = new();
        foreach (EnvironmentUsers users in environments.OrderBy(static users => users.Config.Name, StringComparer.Ordinal))
        {
            if (uses.Add(ApplicationUse.Of(users.Config, users.Environment)) is { RuleId: RuleIds.SharedByClasses } finding)
                yield return new ArtifactError(finding.RuleId, assemblyPath, finding.Message);
        }
    }
}
