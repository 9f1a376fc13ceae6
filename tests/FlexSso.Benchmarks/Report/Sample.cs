using System.Globalization;

namespace FlexSso.Benchmarks.Report;

/// <summary>What was measured several times, an odd number of them.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    public Sample(IEnumerable<double> values) => _sorted = [.. values.Order()];

    /// <summary>The one in the middle.</summary>
    public double Median => _sorted[_sorted.Length / 2];

    /// <summary>Where the median of all that could be measured lies, in 95 of 100 cases.</summary>
    public string Range
    {
        get
        {
            // Of a sample of n it is within so many places of the middle.
            int places = Math.Min((int)Math.Ceiling(0.98 * Math.Sqrt(_sorted.Length)), _sorted.Length / 2);
            (double low, double high) = (_sorted[_sorted.Length / 2 - places], _sorted[_sorted.Length / 2 + places]);
            return string.Create(CultureInfo.InvariantCulture, $"{low:F3} to {high:F3}");
        }
    }
}
