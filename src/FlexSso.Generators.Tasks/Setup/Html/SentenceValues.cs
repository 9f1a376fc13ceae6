using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The runs of a paragraph.</summary>
internal static class SentenceValues
{
    public static IEnumerable<TemplateValues> Of(IEnumerable<GuideBlock> paragraphs) =>
        paragraphs.Select(paragraph => new TemplateValues { { "runs", Runs(paragraph) } });

    public static IEnumerable<TemplateValues> Runs(GuideBlock paragraph) =>
        paragraph.Runs.Select(run => new TemplateValues
        {
            { "isText", run.Kind == GuideRunKind.Plain },
            { "isName", run.Kind == GuideRunKind.Name },
            { "isLiteral", run.Kind == GuideRunKind.Literal },
            { "isLink", run.Kind == GuideRunKind.Link },
            { "text", run.Text },
            { "target", run.Target },
        });
}
