namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>A sign that something is wrong, and its causes.</summary>
/// <param name="text">The sign, with the marks of <see cref="GuideText"/>: a message is a literal, in which … stands for any text.</param>
/// <param name="causes">The causes, the likeliest first.</param>
internal sealed class Symptom(string text, params SymptomCause[] causes)
{
    public GuideBlock Text(string audience) => GuideBlock.Say(text, audience);

    public IReadOnlyList<SymptomCause> Causes => causes;

    /// <summary>The steps to check again, as far as the set-up has them.</summary>
    public IEnumerable<string> StepsOf(SetupGuide guide) => causes.SelectMany(cause => cause.Steps).Where(guide.HasStep).Distinct();

    /// <summary>The rules whose pages say more.</summary>
    public IEnumerable<string> Rules => causes.SelectMany(cause => cause.Rules).Distinct();

    /// <summary>A place in the docs that says more, as Markdown in docs/rules has it; null when the rules do.</summary>
    public string? Docs { get; init; }

    /// <summary>What of it can happen in a set-up; null when nothing can.</summary>
    public Symptom? In(SetupGuide guide)
    {
        SymptomCause[] possible = [.. causes.Where(cause => cause.IsIn(guide))];
        return possible.Length == 0 ? null : new Symptom(text, possible);
    }
}
