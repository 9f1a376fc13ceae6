using System.Diagnostics;

namespace FlexSso.Benchmarks.Page;

/// <summary>What one thing cost over several rounds.</summary>
/// <param name="rounds">Each round, in order.</param>
internal sealed class Cost(Once[] rounds)
{
    /// <summary>The median of the times.</summary>
    public double Milliseconds { get; } = new Sample(rounds.Select(static once => once.Milliseconds)).Median;

    /// <summary>The median of the allocated bytes.</summary>
    public double Bytes { get; } = new Sample(rounds.Select(static once => (double)once.Bytes)).Median;

    /// <summary>How many times the other's time this takes, in each round.</summary>
    public Sample TimeTo(Cost other) => new(Times.Zip(other.Times, static (one, another) => one / another));

    /// <summary>How many times the other's bytes this allocates.</summary>
    public double BytesTo(Cost other) => Bytes / other.Bytes;

    /// <summary>
    /// Measures all things in every round, so that a slow moment of the machine slows them all down. Each round has another order, so that
    /// no thing always follows the same other.
    /// </summary>
    /// <param name="seconds">For how long. There are nine rounds at least, but one if this is 0.</param>
    /// <param name="things">The things; each call measures one of them once.</param>
    public static Cost[] InTurns(int seconds, params Func<Once>[] things)
    {
        List<Once>[] measured = [.. things.Select(static _ => new List<Once>())];
        // The same orders every time.
        Random random = new(1);
        int[] order = [.. Enumerable.Range(0, things.Length)];
        int fewest = seconds == 0 ? 1 : 9;
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < fewest || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                measured[i].Add(things[i]());
        }
        return [.. measured.Select(static each => new Cost([.. each]))];
    }

    private IEnumerable<double> Times => rounds.Select(static once => once.Milliseconds);
}
