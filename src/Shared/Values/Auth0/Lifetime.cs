using System.Globalization;

namespace FlexSso.Values;

/// <summary>The lifetime of the assertion in seconds (FLEXSSO0507, 0520).</summary>
internal static class Lifetime
{
    private const int Hour = 3600;

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
