namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>A cause of a symptom, and where to look.</summary>
/// <param name="text">The cause, with the marks of <see cref="GuideText"/>.</param>
/// <param name="steps">The steps to check again. A set-up that has none of them cannot have the cause.</param>
/// <param name="rules">The rules whose pages say more.</param>
internal sealed class SymptomCause(string text, string[] steps, params string[] rules)
{
    public GuideBlock Text => GuideBlock.Say(text);

    public IReadOnlyList<string> Steps => steps;

    public IReadOnlyList<string> Rules => rules;

    /// <summary>Which of the set-ups with these steps can have the cause; all of them when it is null.</summary>
    public Func<SetupGuide, bool>? Only { get; init; }

    public bool IsIn(SetupGuide guide) => steps.Any(guide.HasStep) && Only?.Invoke(guide) != false;
}
