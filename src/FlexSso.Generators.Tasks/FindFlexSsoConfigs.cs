using FlexSso.Generators.Tasks.Reading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlexSso.Generators.Tasks;

/// <summary>Finds the classes with <c>[FlexSsoConfig]</c> in an assembly, so that the frameworks of a project can be compared (FLEXSSO0810).</summary>
[MSBuildMultiThreadableTask]
public sealed class FindFlexSsoConfigs : FlexSsoTask
{
    /// <summary>The assembly as the compiler left it in obj.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The full names of the classes.</summary>
    [Output]
    public ITaskItem[] Configs { get; private set; } = [];

    private protected override string Subject => AssemblyPath;

    private protected override void Run() =>
        Configs = [.. ConfigAssembly.Read(Absolute(AssemblyPath)).Declared.Distinct().Select(static name => new TaskItem(name))];
}
