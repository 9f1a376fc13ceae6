using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The rows of the table of symptoms.</summary>
internal static class SymptomValues
{
    public static IEnumerable<TemplateValues> Of(SetupGuide guide) =>
        guide.Symptoms.Select(
            (symptom, i) =>
                new TemplateValues
                {
                    { "number", i + 1 },
                    { "text", SentenceValues.Of([symptom.Text(guide.Values.Connection.Audience)]) },
                    { "causes", symptom.Causes.Select((cause, n) => Cause(cause, isFirst: n == 0)) },
                    { "steps", symptom.StepsOf(guide).Select((id, n) => Step(guide, id, isFirst: n == 0)) },
                    { "rules", symptom.Rules.Select(Rule) },
                }
        );

    private static TemplateValues Cause(SymptomCause cause, bool isFirst) =>
        new() { { "runs", SentenceValues.Runs(cause.Text) }, { "isFirst", isFirst } };

    private static TemplateValues Step(SetupGuide guide, string id, bool isFirst) =>
        new()
        {
            { "id", id },
            { "title", guide.TitleOf(id) },
            { "isFirst", isFirst },
        };

    private static TemplateValues Rule(string id) =>
        new()
        {
            { "id", id },
            { "title", RuleTitles.Of(id) },
            { "page", RulePage.Of(id) },
        };
}
