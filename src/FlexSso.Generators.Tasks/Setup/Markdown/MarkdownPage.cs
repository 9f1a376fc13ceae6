using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Generators.Tasks.Text;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Setup.Markdown;

/// <summary><c>SETUP.md</c>: the guide for a pull request or a wiki. It holds no personal data, since the users are in files of their own.</summary>
internal static class MarkdownPage
{
    // Links within the page, and the headings that they lead to here.
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["#symptoms"] = "#if-the-login-fails",
        ["#back"] = "#going-back",
        ["#leavers"] = "#when-somebody-leaves",
        ["#keep"] = "#1-keep-the-old-state",
    };

    public static string Of(SetupGuide guide)
    {
        StringBuilder text = new(16 * 1024);
        text.Append("# ").Append(MarkdownText.Escape(guide.Title)).Append("\n\n").Append(guide.Summary);
        text.Append(
            ". Every value below follows from the C# declaration: copy it, do not type it. `setup.html` beside this file has a button for each.\n\n"
        );
        AppendBlocks(text, GuideNotes.Notice(guide));
        text.Append("## How a login goes\n\n");
        int line = 0;
        foreach ((string words, string? value) in LoginFlow.Of(guide.Values))
            text.Append(Number(++line)).Append(". ").Append(words).Append(value is null ? "" : " " + MarkdownText.Code(value)).Append('\n');
        int number = 0;
        foreach (GuidePart part in guide.Parts)
        {
            text.Append("\n## ").Append(part.Title).Append('\n');
            foreach (GuideStep step in part.Steps)
                Append(text, step, ++number);
        }

        AppendSymptoms(text, guide);
        text.Append("\n## When somebody leaves\n\n");
        AppendBlocks(text, LeaverNotes.Of(guide));
        text.Append("## Going back\n\n");
        AppendBlocks(text, GuideNotes.GoingBack);
        text.Append("## Words\n\n| Word | Meaning |\n|---|---|\n");
        foreach ((string word, string meaning) in GuideNotes.Words)
            text.Append("| ").Append(word).Append(" | ").Append(meaning).Append(" |\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, GuideStep step, int number)
    {
        text.Append("\n### ")
            .Append(Number(number))
            .Append(". ")
            .Append(step.Title)
            .Append("\n\n- [ ] Step ")
            .Append(Number(number))
            .Append(" is done\n\n");
        AppendBlocks(text, step.Blocks);

        // The next heading brings its own empty line.
        text.Length--;
    }

    private static void AppendBlocks(StringBuilder text, IReadOnlyList<GuideBlock> blocks)
    {
        foreach (GuideBlock block in blocks)
        {
            if (block.Value is null)
                text.Append(OfRuns(block)).Append("\n\n");
            else
                text.Append(block.Label).Append(":\n\n").Append(MarkdownText.Block(block.Value)).Append('\n');
        }
    }

    private static string OfRun(GuideRun run) =>
        run.Kind switch
        {
            GuideRunKind.Name => "**" + run.Text + "**",
            GuideRunKind.Literal => MarkdownText.Code(run.Text),
            GuideRunKind.Link when Headings.TryGetValue(run.Target!, out string? heading) => "[" + run.Text + "](" + heading + ")",
            GuideRunKind.Link when run.Target![0] == '#' => run.Text + " (in `setup.html`)",
            GuideRunKind.Link => "[" + run.Text + "](" + run.Target + ")",
            _ => run.Text,
        };

    private static void AppendSymptoms(StringBuilder text, SetupGuide guide)
    {
        text.Append("\n## If the login fails\n\n");
        AppendBlocks(text, GuideNotes.Failure(guide));
        text.Append("| You see | Because | Look at |\n|---|---|---|\n");
        foreach (Symptom symptom in guide.Symptoms)
        {
            IEnumerable<string> places = symptom
                .StepsOf(guide)
                .Select(guide.TitleOf)
                .Concat(symptom.Rules.Select(rule => "[" + rule + "](" + RulePage.Of(rule) + ")"));
            text.Append("| ").Append(MarkdownText.Cell(OfRuns(symptom.Text(guide.Values.Connection.Audience)))).Append(" | ");
            text.Append(MarkdownText.Cell(OfCauses(symptom)));
            text.Append(" | ").Append(string.Join(", ", places)).Append(" |\n");
        }
    }

    /// <summary>The causes of a symptom in one cell.</summary>
    public static string OfCauses(Symptom symptom) => string.Join(" Or: ", symptom.Causes.Select(cause => OfRuns(cause.Text)));

    /// <summary>A sentence as Markdown.</summary>
    public static string OfRuns(GuideBlock sentence) => string.Concat(sentence.Runs.Select(OfRun));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
