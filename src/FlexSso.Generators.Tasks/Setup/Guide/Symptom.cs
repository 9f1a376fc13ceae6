namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>What is seen when a login fails, and where to look.</summary>
/// <param name="text">What is seen, word for word where that is known.</param>
/// <param name="cause">What it means in this set-up.</param>
/// <param name="steps">The steps to look at again.</param>
/// <param name="rules">The rules whose pages tell more.</param>
internal sealed class Symptom(string text, string cause, string[] steps, string[] rules)
{
    public string Text => text;

    /// <summary>The text is what a page or a log says, and no description.</summary>
    public bool IsMessage { get; init; } = true;

    public string Cause => cause;

    public IReadOnlyList<string> Steps => steps;

    public IReadOnlyList<string> Rules => rules;
}
