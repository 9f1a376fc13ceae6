using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>One step: what to do, the values with a button each, and a box to tick.</summary>
internal static class StepHtml
{
    public static void Append(StringBuilder html, GuideStep step, int number)
    {
        string count = number.ToString(CultureInfo.InvariantCulture);
        html.Append("<article class=\"step\" id=\"").Append(step.Id).Append("\">\n<h3>");
        html.Append("<span class=\"number\">").Append(count).Append("</span> ").AppendText(step.Title).Append("</h3>\n");
        for (int i = 0; i < step.Blocks.Count; i++)
        {
            Append(html, step.Blocks[i], step.Id + "-" + i.ToString(CultureInfo.InvariantCulture));
        }

        html.Append("<label class=\"tick\"><input type=\"checkbox\" data-tick=\"")
            .Append(step.Id)
            .Append("\"> Step ")
            .Append(count)
            .Append(" is done</label>\n</article>\n");
    }

    /// <summary>The text of a value is the whole content of its element, so that it is copied byte for byte.</summary>
    public static void AppendValue(StringBuilder html, string label, string value, string id, bool isFile)
    {
        html.Append("<div class=\"value\"><span class=\"label\" id=\"").Append(id).Append("-label\">").AppendText(label).Append("</span>");
        html.Append("<pre class=\"").Append(isFile ? "file" : "line").Append("\" id=\"").Append(id);
        html.Append("\" role=\"group\" tabindex=\"0\" dir=\"ltr\" aria-labelledby=\"").Append(id).Append("-label\">");
        // A browser drops a line feed right behind the tag, and only the first one.
        html.Append('\n').AppendText(value).Append("</pre>");
        html.Append("<button type=\"button\" data-copy=\"")
            .Append(id)
            .Append("\" aria-label=\"Copy ")
            .AppendText(label)
            .Append("\">Copy</button></div>\n");
    }

    public static void AppendRuns(StringBuilder html, IReadOnlyList<GuideRun> runs)
    {
        foreach (GuideRun run in runs)
        {
            switch (run.Kind)
            {
                case GuideRunKind.Name:
                    html.Append("<b>").AppendText(run.Text).Append("</b>");
                    break;
                case GuideRunKind.Literal:
                    html.Append("<code><bdi>").AppendText(run.Text).Append("</bdi></code>");
                    break;
                case GuideRunKind.Link:
                    html.Append("<a href=\"").AppendText(run.Target!).Append("\">").AppendText(run.Text).Append("</a>");
                    break;
                default:
                    html.AppendText(run.Text);
                    break;
            }
        }
    }

    private static void Append(StringBuilder html, GuideBlock block, string id)
    {
        if (block.Value is not null)
        {
            AppendValue(html, block.Label, block.Value, id, block.IsFile);
            return;
        }

        html.Append("<p>");
        AppendRuns(html, block.Runs);
        html.Append("</p>\n");
    }
}
