namespace FlexSso.Benchmarks.Page;

/// <summary>One number, measured several times.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    public Sample(IEnumerable<double> values) => _sorted = [.. values.Order()];

    public double Median => _sorted[_sorted.Length / 2];

    /// <summary>The range that holds the true median with a certainty of 95 %.</summary>
    public (double Low, double High) Range
    {
        get
        {
            // The normal approximation: 1.96 standard deviations of the rank are 0.98 times the root of the count.
            int places = Math.Min((int)Math.Ceiling(0.98 * Math.Sqrt(_sorted.Length)), (_sorted.Length - 1) / 2);
            return (_sorted[_sorted.Length / 2 - places], _sorted[_sorted.Length / 2 + places]);
        }
    }
}
