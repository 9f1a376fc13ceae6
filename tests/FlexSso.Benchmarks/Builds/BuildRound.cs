namespace FlexSso.Benchmarks.Builds;

/// <summary>What the builds of one project took in one round, in milliseconds.</summary>
/// <param name="Without">Without the package.</param>
/// <param name="With">With it.</param>
internal readonly record struct BuildRound(double Without, double With);
