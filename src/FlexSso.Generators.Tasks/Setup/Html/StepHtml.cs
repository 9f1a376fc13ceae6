using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>One step: what to do, the values with a button each, and a box to tick.</summary>
internal static class StepHtml
{
    public static void Append(StringBuilder html, SetupGuide guide, GuideStep step, int number)
    {
        string count = number.ToString(CultureInfo.InvariantCulture);
        html.Append("<article class=\"step\" id=\"").Append(step.Id).Append("\">\n<h3>");
        html.Append("<span class=\"number\">").Append(count).Append("</span> ").AppendText(step.Title).Append("</h3>\n");
        for (int i = 0; i < step.Blocks.Count; i++)
        {
            Append(html, guide, step.Blocks[i], step.Id + "-" + i.ToString(CultureInfo.InvariantCulture));
        }

        html.Append("<label class=\"tick\"><input type=\"checkbox\" data-tick=\"")
            .Append(step.Id)
            .Append("\" data-of=\"")
            .Append(StepHash.Of(guide, step))
            .Append("\"> Step ")
            .Append(count)
            .Append(" is done</label>\n</article>\n");
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

    private static void Append(StringBuilder html, SetupGuide guide, GuideBlock block, string id)
    {
        if (block.Value is not null)
        {
            ValueHtml.Append(html, guide, block.Label, block.Value, id, block.IsFile);
            return;
        }

        html.Append("<p>");
        AppendRuns(html, block.Runs);
        html.Append("</p>\n");
    }
}
