using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>The bulk writer beside System.Text.Json.</summary>
internal static class BulkWriterSection
{
    /// <param name="users">How many users are written.</param>
    /// <param name="seconds">How long.</param>
    public static Section Measure(int users, int seconds)
    {
        using BulkWriters writers = new(users);
        writers.AssertSame();
        Func<object>[] ways = [writers.Ours, writers.OursAsync, writers.StjToStream, writers.StjFastPath];
        Cost[] costs = Cost.InTurns(seconds, [.. ways.Select<Func<object>, Func<Once>>(static way => () => Once.Of(way))]);
        string[] times = [.. costs.Select(static cost => Table.Time(cost.Milliseconds))];
        string text = $"""
            {users:N0} users as JSON in UTF-8: `FlexBulkImport.Write` {times[0]}, `WriteAsync` {times[
                1
            ]}, both into files below 500,000 bytes. System.Text.Json's
            source generator into one array: {times[2]} as most programs call it, {times[
                3
            ]} in its fastest way (the generated handler, relaxed escapes, no validation).
            """;
        // Both of ours have to be faster.
        Sample ratio = costs[..2].MaxBy(static ours => ours.Milliseconds)!.TimeTo(costs[2..].MinBy(static stj => stj.Milliseconds)!);
        return new Section(
            "Bulk import files",
            text,
            [new("bulk writer, the slower way: time / fastest way of System.Text.Json", 1, ratio.Median, "0.00x")]
        );
    }
}
