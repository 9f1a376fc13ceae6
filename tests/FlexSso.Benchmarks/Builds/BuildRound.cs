namespace FlexSso.Benchmarks.Builds;

/// <summary>What the builds of one round took, in milliseconds.</summary>
/// <param name="Without">Without the package.</param>
/// <param name="With">With all of it.</param>
/// <param name="Small">The same two of a project of small files; not in every round.</param>
/// <param name="Between">With its library alone, which is what any package costs, and with generator and analyzers too but without the task; not in every round.</param>
internal sealed record BuildRound(
    double Without,
    double With,
    (double Without, double With)? Small,
    (double Library, double Compiler)? Between
);
