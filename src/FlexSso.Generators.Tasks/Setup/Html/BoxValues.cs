using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>A value in a box, with its label above and a button beside it.</summary>
internal static class BoxValues
{
    // More lines than this would push the next step out of sight, so they scroll.
    private const int MostLines = 40;

    public static TemplateValues Of(SetupGuide guide, string label, string value, string id, bool isFile, bool isToBeCopied = true)
    {
        int lines = value.TrimEnd('\n').Split('\n').Length;
        bool isLong = isFile && lines > MostLines;
        string? file = isLong ? guide.FileWith(value) : null;
        return new TemplateValues
        {
            { "id", id },
            { "label", label },
            { "class", (isFile ? "file" : "line") + (isLong ? " long" : "") + (file is null ? "" : " filed") },
            { "value", value },
            { "isToBeCopied", isToBeCopied },
            { "isLong", isLong },
            { "lines", lines },
            { "file", file },
        };
    }
}
