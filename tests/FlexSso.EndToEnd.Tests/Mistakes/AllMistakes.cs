using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>Every mistake of the proof, in the order of the rules.</summary>
internal static class AllMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        .. ConnectionMistakes.List,
        .. UserMistakes.List,
        .. AttributeMistakes.List,
        .. AddonMistakes.List,
        .. ConsoleMistakes.List,
        .. ActionMistakes.List,
    ];

    /// <summary>An agent, everything right; what each mistake changes one input of.</summary>
    public static LoginInput Right(LoginForm? form = null)
    {
        form ??= LoginForm.EnhancedFromFlex;
        return form.Login(form.Config.Payload(["Agent"], ("Department", "Support"), ("Languages", new[] { "en", "de" })));
    }
}
