namespace FlexSso.Benchmarks.Builds;

/// <summary>What the builds of one round took, in milliseconds.</summary>
/// <param name="Without">Without the package.</param>
/// <param name="With">With all of it.</param>
/// <param name="More">Those that are built in every other round only.</param>
internal sealed record BuildRound(double Without, double With, MoreBuilds? More);
