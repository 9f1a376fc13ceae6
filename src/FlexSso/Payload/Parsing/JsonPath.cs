using System.Globalization;
using FlexSso.Json;
using FlexSso.Text;

namespace FlexSso;

/// <summary>Names and shows a value in a problem.</summary>
internal static class JsonPath
{
    private const int LongestShown = 40;

    /// <summary><c>$.flex.roles</c>, or <c>$.flex['a b']</c> for a name that is not a word.</summary>
    public static string Member(string path, string name)
    {
        bool isWord = name.Length > 0;
        foreach (char c in name)
            isWord &= c == '_' || Ascii.IsLetterOrDigit(c);
        return isWord ? path + "." + name : path + "['" + name.Replace("\\", "\\\\").Replace("'", "\\'") + "']";
    }

    public static string Element(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The text from a position to the end of the reader's token, shortened to fit into a line.</summary>
    public static string Show(JsonReader reader, int start)
    {
        JsonReader value = new(reader.RawFrom(start));
        value.Read();
        string raw = JsonCopy.Compact(value);
        return raw.Length > LongestShown ? raw.Substring(0, LongestShown) + "…" : raw;
    }
}
