using FlexSso.Benchmarks.Generators;
using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.Startup;

/// <summary>The first run of our generator in a fresh process, beside those of others.</summary>
internal static class FirstRunSection
{
    /// <param name="declarations">How many declarations the project has.</param>
    /// <param name="seconds">How long processes are started.</param>
    public static Section Measure(int declarations, int seconds)
    {
        using SdkCompiler compiler = new();
        Peer[] peers = [Peer.Ours, .. Peer.Others];
        Cost[] costs = Cost.InTurns(
            seconds,
            [.. peers.Select<Peer, Func<Once>>(peer => () => FirstRun.InFreshProcess(compiler.Folder, peer, declarations))]
        );
        string[] times = [.. peers.Zip(costs, static (peer, cost) => $"{peer.Name} {Table.Time(cost.Milliseconds)}")];
        string compilers = SdkCompiler.IsSame ? "the SDK's, compiled ahead of time" : "the NuGet package's, not compiled ahead of time";
        string text = $"""
            The time to load the dll and to run its generators once on {declarations} declarations, in a compiler that is warm but has not seen the dll
            ({compilers}): {string.Join(", ", times)}.
            """;
        Sample ratio = costs[0].TimeTo(costs[1..].MinBy(static peer => peer.Milliseconds)!);
        return new Section(
            "The first run in a fresh process",
            text,
            [new("first run in a fresh process: time / fastest peer", 1, ratio.Median, "0.00x")]
        );
    }
}
