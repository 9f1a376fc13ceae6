using System.Globalization;

namespace FlexSso.Values;

/// <summary>The lifetime of the assertion in seconds (FLEXSSO0507, 0520).</summary>
internal static class Lifetime
{
    private const int Hour = 3600;

    /// <summary>A number of JSON or JavaScript, which may have a fraction or be larger than any int.</summary>
    public static ValueFinding? Check(double seconds) => Check((int)Math.Max(int.MinValue, Math.Min(int.MaxValue, Math.Floor(seconds))));

    public static ValueFinding? Check(int seconds)
    {
        if (seconds is > 0 and <= Hour)
            return null;
        return new ValueFinding(
            seconds <= 0 ? RuleIds.WrongLifetime : RuleIds.LongLifetime,
            seconds.ToString(CultureInfo.InvariantCulture)
        );
    }
}
