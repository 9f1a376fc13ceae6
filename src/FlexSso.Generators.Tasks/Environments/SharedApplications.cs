using System.Globalization;
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
        List<ApplicationUse> before = [];
        foreach (
            IGrouping<string, ApplicationUse> config in environments
                .Select(static users => ApplicationUse.Of(users.Config, users.Environment))
                .GroupBy(static use => use.Config)
                .OrderBy(static config => config.Key, StringComparer.Ordinal)
        )
        {
            foreach (ApplicationUse use in config)
            {
                if (SharedApplication.Check(use, before) is { } finding)
                    yield return new ArtifactError(
                        finding.RuleId,
                        assemblyPath,
                        string.Format(CultureInfo.InvariantCulture, SharedApplication.OfTwoClasses, finding.Arguments)
                    );
            }
            before.AddRange(config);
        }
    }
}
