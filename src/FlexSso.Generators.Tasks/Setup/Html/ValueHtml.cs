using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>A value in a box, with its name above and a button beside it.</summary>
internal static class ValueHtml
{
    /// <summary>More lines than this would push the next step out of sight, so they scroll.</summary>
    private const int MostLines = 40;

    /// <summary>The text of a value is the whole content of its element, so that it is copied byte for byte.</summary>
    public static void Append(
        StringBuilder html,
        SetupGuide guide,
        string label,
        string value,
        string id,
        bool isFile,
        bool isToBeCopied = true
    )
    {
        int lines = value.TrimEnd('\n').Split('\n').Length;
        bool isLong = isFile && lines > MostLines;
        string? file = isLong ? FileOf(guide, value) : null;
        html.Append("<div class=\"value\"><span class=\"label\" id=\"").Append(id).Append("-label\">").AppendText(label).Append("</span>");
        // The script lets Tab reach it when it scrolls.
        html.Append("<pre class=\"").Append(isFile ? "file" : "line").Append(isLong ? " long" : "").Append(file is null ? "" : " filed");
        html.Append("\" id=\"").Append(id).Append("\" role=\"group\" dir=\"ltr\" aria-labelledby=\"").Append(id).Append("-label\">");
        // A browser drops a line feed right behind the tag, and only the first one.
        html.Append('\n').AppendText(value).Append("</pre>");
        if (isToBeCopied)
        {
            html.Append("<button type=\"button\" data-copy=\"")
                .Append(id)
                .Append("\" aria-label=\"Copy ")
                .AppendText(label)
                .Append("\">Copy</button>");
        }

        if (isLong)
        {
            AppendLines(html, lines, file);
        }

        html.Append("</div>\n");
    }

    private static void AppendLines(StringBuilder html, int lines, string? file)
    {
        html.Append("<p class=\"lines\">").Append(lines.ToString(CultureInfo.InvariantCulture)).Append(" lines");
        if (file is not null)
        {
            html.Append(", also in <code>").AppendText(file).Append("</code>");
        }

        html.Append(".<span class=\"screen\"> Scroll in the box to see the rest; Copy takes all of it.</span></p>");
    }

    // The artifact whose whole text it is.
    private static string? FileOf(SetupGuide guide, string value)
    {
        string folder = guide.Users.Folder + "/";
        foreach (KeyValuePair<string, string> file in guide.Files)
        {
            if (file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Value == value)
            {
                return file.Key.Substring(folder.Length);
            }
        }

        return null;
    }
}
