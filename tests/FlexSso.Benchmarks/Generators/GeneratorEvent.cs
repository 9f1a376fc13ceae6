namespace FlexSso.Benchmarks.Generators;

/// <summary>One thing that happens to a project.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Run">The run of the generators after it.</param>
/// <param name="Before">What has to be done before each run, and is not measured.</param>
internal sealed record GeneratorEvent(string Name, Func<object> Run, Action? Before = null);
