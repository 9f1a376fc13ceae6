using Microsoft.Build.Framework;

namespace FlexSso.Package.Tests;

/// <summary>
/// An MSBuild logger that lists every project that a build compiles, one line per set of global properties: the project's name, <c>|</c>, the
/// properties. <c>dotnet</c> loads it from this assembly; its parameter is the file to write.
/// </summary>
public sealed class BuiltProjects : ILogger
{
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    public LoggerVerbosity Verbosity { get; set; }

    public string? Parameters { get; set; }

    public void Initialize(IEventSource eventSource) => eventSource.ProjectStarted += (_, project) => Add(project);

    public void Shutdown() => File.WriteAllLines(Parameters!, _lines);

    // A project reference asks for the default targets, a project with several frameworks asks each for Build. Other targets compile nothing.
    private void Add(ProjectStartedEventArgs project)
    {
        if (project.GlobalProperties is not { } properties || properties.ContainsKey("MSBuildIsRestoring"))
            return;
        if (project.TargetNames is "" or "Build")
            _lines.Add(
                Path.GetFileNameWithoutExtension(project.ProjectFile)
                    + "|"
                    + string.Join(';', properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + p.Value))
            );
    }
}
