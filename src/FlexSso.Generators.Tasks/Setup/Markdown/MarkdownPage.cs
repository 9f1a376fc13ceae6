using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Generators.Tasks.Setup.Html;

namespace FlexSso.Generators.Tasks.Setup.Markdown;

/// <summary><c>SETUP.md</c>: the guide for a pull request or a wiki. Users are in files beside it, so that it names nobody.</summary>
internal static class MarkdownPage
{
    public static string Of(SetupGuide guide)
    {
        StringBuilder text = new(16 * 1024);
        text.Append("# Twilio Flex sign-in: ").Append(MarkdownText.Plain(guide.Name));
        if (guide.Environment.Length > 0)
        {
            text.Append(" \\(").Append(MarkdownText.Plain(guide.Environment)).Append("\\)");
        }

        text.Append("\n\n").Append(guide.Values.Settings.IsEnhanced ? "Enhanced" : "Legacy");
        text.Append(guide.Values.Settings.IsSelfHosted ? ", self-hosted" : ", hosted by Twilio");
        text.Append(
            ". Every value below follows from the C# declaration: copy it, do not type it. `setup.html` beside this file has a button for each.\n\n"
        );
        text.Append("## How a login goes\n\n");
        int line = 0;
        foreach ((string words, string? value) in FlowPicture.Legend(guide.Values))
        {
            text.Append(Number(++line)).Append(". ").Append(words).Append(value is null ? "" : " " + MarkdownText.Code(value)).Append('\n');
        }

        int number = 0;
        foreach (GuidePart part in guide.Parts)
        {
            text.Append("\n## ").Append(part.Title).Append('\n');
            foreach (GuideStep step in part.Steps)
            {
                Append(text, step, ++number);
            }
        }

        AppendSymptoms(text, guide);
        return text.ToString();
    }

    private static void Append(StringBuilder text, GuideStep step, int number)
    {
        text.Append("\n### ").Append(Number(number)).Append(". ").Append(step.Title).Append("\n\n- [ ] done\n\n");
        foreach (GuideBlock block in step.Blocks)
        {
            if (block.Value is null)
            {
                foreach (GuideRun run in block.Runs)
                {
                    text.Append(OfRun(run));
                }

                text.Append("\n\n");
            }
            else
            {
                text.Append(block.Label).Append(":\n\n").Append(MarkdownText.Block(block.Value)).Append('\n');
            }
        }

        // One line feed between this and what comes next.
        text.Length--;
    }

    private static string OfRun(GuideRun run) =>
        run.Kind switch
        {
            GuideRunKind.Name => "**" + run.Text + "**",
            GuideRunKind.Literal => MarkdownText.Code(run.Text),
            // The places of the page that this text does not have.
            GuideRunKind.Link when run.Target![0] == '#' && run.Target != "#symptoms" => run.Text + " (`setup.html`)",
            GuideRunKind.Link when run.Target == "#symptoms" => "[" + run.Text + "](#if-the-login-fails)",
            GuideRunKind.Link => "[" + run.Text + "](" + run.Target + ")",
            _ => run.Text,
        };

    private static void AppendSymptoms(StringBuilder text, SetupGuide guide)
    {
        Dictionary<string, string> titles = guide.Parts.SelectMany(part => part.Steps).ToDictionary(step => step.Id, step => step.Title);
        text.Append("\n## If the login fails\n\n| You see | Because | Look at |\n|---|---|---|\n");
        foreach (Symptom symptom in guide.Symptoms)
        {
            IEnumerable<string> places = symptom
                .Steps.Select(step => titles[step])
                .Concat(symptom.Rules.Select(rule => "[" + rule + "](" + RulePage.Of(rule) + ")"));
            text.Append("| ").Append(MarkdownText.Cell(MarkdownText.Code(symptom.Text))).Append(" | ").Append(symptom.Cause);
            text.Append(" | ").Append(string.Join(", ", places)).Append(" |\n");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
