using System.Globalization;

namespace FlexSso.Benchmarks.Report;

/// <summary>What was measured several times, independent of one another.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    public Sample(IEnumerable<double> values) => _sorted = [.. values.Order()];

    /// <summary>The one in the middle, of an even number the upper one.</summary>
    public double Median => _sorted[_sorted.Length / 2];

    /// <summary>Where the median of all that could be measured lies, in 95 of 100 cases.</summary>
    /// <param name="format">How the numbers are written.</param>
    public string Range(string format)
    {
        // Of a sample of n it is within so many places of the middle.
        int places = Math.Min((int)Math.Ceiling(0.98 * Math.Sqrt(_sorted.Length)), (_sorted.Length - 1) / 2);
        return Text(-places) + " to " + Text(places);

        string Text(int place) => _sorted[_sorted.Length / 2 + place].ToString(format, CultureInfo.InvariantCulture);
    }
}
