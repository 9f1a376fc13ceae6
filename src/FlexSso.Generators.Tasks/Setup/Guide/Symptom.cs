namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>A sign of a failed login, and where to look.</summary>
/// <param name="text">The sign: a message word for word, or a description.</param>
/// <param name="cause">The cause in this set-up.</param>
/// <param name="steps">The steps to check again.</param>
/// <param name="rules">The rules whose pages say more.</param>
internal sealed class Symptom(string text, string cause, string[] steps, string[] rules)
{
    public string Text => text;

    /// <summary>True when the text is a message of a page or a log; false when it describes what happens.</summary>
    public bool IsMessage { get; init; } = true;

    public string Cause => cause;

    public IReadOnlyList<string> Steps => steps;

    public IReadOnlyList<string> Rules => rules;
}
