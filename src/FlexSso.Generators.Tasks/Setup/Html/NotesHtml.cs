using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>What is no step: the notice at the top, how to go back, the words.</summary>
internal static class NotesHtml
{
    public static void AppendNotice(StringBuilder html, SetupGuide guide)
    {
        foreach (GuideBlock block in GuideNotes.Notice(guide))
        {
            html.Append("<p class=\"notice\" role=\"note\">");
            StepHtml.AppendRuns(html, block.Runs);
            html.Append("</p>\n");
        }
    }

    public static void AppendGoingBack(StringBuilder html)
    {
        html.Append("<section id=\"back\">\n<h2>Going back</h2>\n");
        AppendBlocks(html, GuideNotes.GoingBack);
        html.Append("</section>\n");
    }

    public static void AppendWords(StringBuilder html)
    {
        html.Append("<section id=\"words\">\n<h2>Words</h2>\n<dl>\n");
        foreach ((string word, string meaning) in GuideNotes.Words)
        {
            html.Append("<dt>").AppendText(word).Append("</dt><dd>").AppendText(meaning).Append("</dd>\n");
        }

        html.Append("</dl>\n</section>\n");
    }

    /// <summary>Paragraphs.</summary>
    public static void AppendBlocks(StringBuilder html, IReadOnlyList<GuideBlock> blocks)
    {
        foreach (GuideBlock block in blocks)
        {
            html.Append("<p>");
            StepHtml.AppendRuns(html, block.Runs);
            html.Append("</p>\n");
        }
    }
}
