using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Splits a sentence into runs. The marks are <c>**name**</c>, <c>`literal`</c>, <c>[words](address)</c>, and <c>{0}</c> for a value. A value
/// becomes a literal, and marks in it mean nothing.
/// </summary>
internal static class GuideText
{
    public static List<GuideRun> Parse(string text, IReadOnlyList<string> values)
    {
        List<GuideRun> runs = [];
        StringBuilder words = new();
        int i = 0;
        while (i < text.Length)
        {
            if (Next(text, i, values) is (var run, var end))
            {
                Flush(words, runs);
                runs.Add(run);
                i = end;
            }
            else
                words.Append(text[i++]);
        }

        Flush(words, runs);
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
            case '[' when Between(text, start, "[", "](") is (var label, var middle):
                int close = text.IndexOf(')', middle);
                return (new GuideRun(label, GuideRunKind.Link, text.Substring(middle, close - middle)), close + 1);
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

    private static void Flush(StringBuilder words, List<GuideRun> runs)
    {
        if (words.Length > 0)
        {
            runs.Add(new GuideRun(words.ToString()));
            words.Clear();
        }
    }
}
