using System.Reflection;

namespace FlexSso.Generators.Tasks.Tests;

public class TaskReferencesTests
{
    // What is in neither list would have to lie beside the dll in the package, and would meet another version in Visual Studio.
    private static readonly string[] FromMSBuild =
    [
        "netstandard",
        "Microsoft.Build.Framework",
        "Microsoft.Build.Utilities.Core",
        "System.Collections.Immutable",
        "System.Memory",
        "System.Reflection.Metadata",
    ];

    // For existing files. Nothing else of the task needs them (DependencyTests).
    private static readonly string[] BesideTheTask = ["Acornima", "YamlDotNet"];

    [Test]
    public void The_dll_needs_nothing_that_MSBuild_does_not_bring() =>
        Assert.That(
            typeof(WriteFlexSsoArtifacts).Assembly.GetReferencedAssemblies().Select(reference => reference.Name),
            Is.SubsetOf(FromMSBuild.Concat(BesideTheTask))
        );

    [Test]
    public void Every_task_may_run_in_the_process_of_MSBuild()
    {
        Type[] tasks = [.. typeof(FlexSsoTask).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FlexSsoTask)))];
        Assert.That(tasks, Is.Not.Empty);
        Assert.That(
            tasks.Select(task => task.GetCustomAttributesData().Select(data => data.AttributeType.FullName)),
            Has.All.Contains("Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute")
        );
    }
}
