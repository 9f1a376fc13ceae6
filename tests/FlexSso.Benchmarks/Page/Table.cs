using System.Text;

namespace FlexSso.Benchmarks.Page;

/// <summary>A table in Markdown. A column without a name holds words, and so does the first; the others hold numbers.</summary>
internal sealed class Table
{
    private readonly StringBuilder _text = new();

    public Table(params string[] columns)
    {
        Row(columns);
        Row([.. columns.Select(static (column, i) => i == 0 || column.Length == 0 ? "---" : "---:")]);
    }

    public void Row(params string[] cells) => _text.Append(Line(cells)).Append('\n');

    public override string ToString() => _text.ToString();

    /// <summary>One line.</summary>
    public static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>Such as <c>1.20 ms</c>.</summary>
    public static string Time(double milliseconds) => milliseconds.ToString(milliseconds < 100 ? "G3" : "N0") + " ms";

    /// <summary>Such as <c>340 KB</c>.</summary>
    public static string Size(double bytes) => bytes < 10_000_000 ? $"{bytes / 1000:N0} KB" : $"{bytes / 1_000_000:N0} MB";
}
