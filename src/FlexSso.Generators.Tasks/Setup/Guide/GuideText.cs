using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Turns a sentence of ours into runs: <c>**name**</c>, <c>`text`</c>, <c>[words](address)</c>, and <c>{0}</c> for a value, which becomes a
/// literal whatever is in it. A value is never read for marks.
/// </summary>
internal static class GuideText
{
    public static List<GuideRun> Parse(string text, IReadOnlyList<string> values)
    {
        List<GuideRun> runs = [];
        StringBuilder plain = new();
        int i = 0;
        while (i < text.Length)
        {
            if (Next(text, i, values) is (var run, var end))
            {
                Flush(plain, runs);
                runs.Add(run);
                i = end;
            }
            else
                plain.Append(text[i++]);
        }
        Flush(plain, runs);
        return runs;
    }

    private static (GuideRun Run, int End)? Next(string text, int start, IReadOnlyList<string> values)
    {
        switch (text[start])
        {
            case '*' when Between(text, start, "**", "**") is (var name, var end):
                return (new GuideRun(name, GuideRunKind.Name), end);
            case '`' when Between(text, start, "`", "`") is (var literal, var end):
                return (new GuideRun(literal, GuideRunKind.Literal), end);
            case '{' when Between(text, start, "{", "}") is (var number, var end):
                int index = int.Parse(number, CultureInfo.InvariantCulture);
                return (new GuideRun(values[index], GuideRunKind.Literal), end);
            case '[' when Between(text, start, "[", "](") is (var words, var middle):
                int close = text.IndexOf(')', middle);
                return (new GuideRun(words, GuideRunKind.Link, text.Substring(middle, close - middle)), close + 1);
            default:
                return null;
        }
    }

    private static (string Inner, int End)? Between(string text, int start, string open, string close)
    {
        if (string.CompareOrdinal(text, start, open, 0, open.Length) != 0)
            return null;
        int inner = start + open.Length;
        int end = text.IndexOf(close, inner, StringComparison.Ordinal);
        return end < 0 ? null : (text.Substring(inner, end - inner), end + close.Length);
    }

    private static void Flush(StringBuilder plain, List<GuideRun> runs)
    {
        if (plain.Length > 0)
        {
            runs.Add(new GuideRun(plain.ToString()));
            plain.Clear();
        }
    }
}
