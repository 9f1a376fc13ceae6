using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.Generators;

/// <summary>A row of the table: one run in projects of one size.</summary>
/// <param name="Declarations">How many declarations the projects have.</param>
/// <param name="Run">The name of the run.</param>
/// <param name="Costs">What it cost each of <see cref="Peer.All"/>.</param>
internal sealed record GeneratorRow(int Declarations, string Run, Cost[] Costs)
{
    private const int OursAt = 0;
    private const int FloorAt = 1;

    public Cost Ours => Costs[OursAt];

    public Cost Floor => Costs[FloorAt];

    private Cost[] Others => Costs[(FloorAt + 1)..];

    /// <summary>Our time beside the fastest peer's.</summary>
    public double TimeToBest => Ours.TimeTo(Others.MinBy(static peer => peer.Milliseconds)!).Median;

    /// <summary>Our bytes beside the thriftiest peer's.</summary>
    public double BytesToBest => Ours.BytesTo(Others.MinBy(static peer => peer.Bytes)!);

    /// <summary>Our time beside the floor's.</summary>
    public double TimeToFloor => Ours.TimeTo(Floor).Median;

    /// <summary>Our bytes beside the floor's.</summary>
    public double BytesToFloor => Ours.BytesTo(Floor);

    /// <summary>The cells of the row.</summary>
    public string[] Cells =>
        [$"{Declarations:N0}", Run, .. Costs.Select(Cell), Ratio(TimeToFloor, BytesToFloor), Ratio(TimeToBest, BytesToBest)];

    // A cancelled run has a time alone.
    private bool HasBytes => Ours.Bytes > 0;

    private string Cell(Cost cost) => Table.Time(cost.Milliseconds) + (HasBytes ? ", " + Table.Size(cost.Bytes) : "");

    private string Ratio(double time, double bytes) => $"{time:F2}" + (HasBytes ? $" / {bytes:F2}" : "");
}
