using System.Globalization;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The parts of the guide. The numbers of the steps run through all parts.</summary>
internal static class StepValues
{
    public static List<TemplateValues> Of(SetupGuide guide)
    {
        List<TemplateValues> parts = [];
        int number = 1;
        foreach (GuidePart part in guide.Parts)
        {
            int start = number;
            parts.Add(
                new TemplateValues
                {
                    { "title", part.Title },
                    { "start", start },
                    { "steps", part.Steps.Select((step, i) => Of(guide, step, start + i)) },
                }
            );
            number += part.Steps.Count;
        }
        return parts;
    }

    private static TemplateValues Of(SetupGuide guide, GuideStep step, int number) =>
        new()
        {
            { "id", step.Id },
            { "number", number },
            { "title", step.Title },
            { "hash", StepHash.Of(guide, step) },
            { "blocks", Blocks(guide, step.Blocks, step.Id) },
        };

    /// <summary>Paragraphs and values to copy.</summary>
    public static IEnumerable<TemplateValues> Blocks(SetupGuide guide, IReadOnlyList<GuideBlock> blocks, string id) =>
        blocks.Select((block, i) => Of(guide, block, id + "-" + i.ToString(CultureInfo.InvariantCulture)));

    private static TemplateValues Of(SetupGuide guide, GuideBlock block, string id)
    {
        TemplateValues values = block.Value is null
            ? new() { { "runs", SentenceValues.Runs(block) } }
            : BoxValues.Of(guide, block.Label, block.Value, id, block.IsFile);
        values.Add("isValue", block.Value is not null);
        return values;
    }
}
