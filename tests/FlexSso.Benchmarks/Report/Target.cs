using System.Globalization;

namespace FlexSso.Benchmarks.Report;

/// <summary>Something that was promised, and what was measured.</summary>
/// <param name="What">The promise, without its number.</param>
/// <param name="Limit">The largest number that keeps it.</param>
/// <param name="Measured">The number.</param>
/// <param name="Format">How both are written, such as <c>0.00x</c> or <c>0 ms</c>.</param>
/// <param name="Otherwise">Why it is missed, for the case that it is.</param>
internal sealed record Target(string What, double Limit, double Measured, string Format, string Otherwise)
{
    /// <summary>Where the number lies with a certainty of 95 %, if that was looked for: a number near its limit says little without.</summary>
    public string Range { get; init; } = "";

    public bool IsMet => Measured <= Limit;

    /// <summary>The line of the table.</summary>
    public string[] Row =>
        [What, "≤ " + Text(Limit), Text(Measured), (IsMet ? "met" : "**missed**: " + Otherwise) + (Range.Length > 0 ? $" ({Range})" : "")];

    private string Text(double number) => number.ToString(Format, CultureInfo.InvariantCulture);
}
