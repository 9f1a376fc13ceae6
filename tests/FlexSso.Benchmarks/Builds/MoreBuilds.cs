namespace FlexSso.Benchmarks.Builds;

/// <summary>What else was built in a round, in milliseconds.</summary>
/// <param name="Library">With the library alone, which is what any package costs.</param>
/// <param name="Compiler">With generator and analyzers too, but without the task.</param>
/// <param name="SmallWithout">A project of small files, without the package.</param>
/// <param name="SmallWith">The same with all of it.</param>
internal sealed record MoreBuilds(double Library, double Compiler, double SmallWithout, double SmallWith);
