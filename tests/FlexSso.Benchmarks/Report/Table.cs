using System.Globalization;
using System.Text;

namespace FlexSso.Benchmarks.Report;

/// <summary>A table in Markdown.</summary>
internal sealed class Table
{
    /// <summary>The name of a column of words.</summary>
    public const string Prose = "";

    private readonly StringBuilder _text = new();

    public Table(params string[] columns)
    {
        Row(columns);
        Row([.. columns.Select(static (column, i) => i == 0 || column == Prose ? "---" : "---:")]);
    }

    public Table Row(params string[] cells)
    {
        _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Time and allocation: <c>1.20 ms ± 5 %, 340 KB</c>; what was measured once has no spread.</summary>
    public static string Cell(Measure measure) => Time(measure) + ", " + Size(measure.Bytes);

    /// <summary>Time alone: <c>1.20 ms ± 5 %</c>.</summary>
    public static string Time(Measure measure) =>
        Time(measure.Milliseconds)
        + (measure.Times.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" ± {measure.Spread:P0}") : "");

    /// <summary>So many times the other, in time and in allocation: <c>0.14 / 0.11</c>.</summary>
    public static string Ratio(Measure ours, Measure other) =>
        string.Create(CultureInfo.InvariantCulture, $"{ours.Milliseconds / other.Milliseconds:G2} / {(double)ours.Bytes / other.Bytes:G2}");

    private static string Time(double milliseconds) =>
        milliseconds.ToString(milliseconds < 100 ? "G3" : "N0", CultureInfo.InvariantCulture) + " ms";

    private static string Size(long bytes) =>
        bytes < 10_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:N0} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:N0} MB");
}
