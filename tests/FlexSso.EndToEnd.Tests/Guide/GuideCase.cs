using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Guide;

/// <summary>One situation, with the guide's files and with the generated ones.</summary>
/// <param name="Situation">For a reader.</param>
/// <param name="Guide">The login with the files of the guide.</param>
/// <param name="Generated">The same login with the generated files.</param>
/// <param name="WithGuide">A part of what must follow with the guide's files.</param>
/// <param name="WithGenerated">A part of what must follow with the generated ones.</param>
internal sealed record GuideCase(string Situation, LoginInput Guide, LoginInput Generated, string WithGuide, string WithGenerated)
{
    private (string Guide, string Generated)? _outcomes;

    /// <summary>What to tell of a login that is not refused.</summary>
    public Func<Observation, string> Tell { get; init; } = observation => $"Signed in as `{observation.Flex!.Worker!.FriendlyName}`";

    /// <summary>Whose behaviour <see cref="Tell"/> takes from a model, with the files of the guide.</summary>
    public string? GuideModel { get; init; } = Modelled.Flex;

    /// <summary>The same with the generated ones.</summary>
    public string? GeneratedModel { get; init; } = Modelled.Flex;

    /// <summary>The worker before the login.</summary>
    public JsonObject? Before { get; init; }

    /// <summary>Both outcomes, as they stand in the proof.</summary>
    public (string Guide, string Generated) Outcomes => _outcomes ??= (Outcome(Guide, GuideModel), Outcome(Generated, GeneratedModel));

    public override string ToString() => Situation;

    private string Outcome(LoginInput input, string? model)
    {
        Observation observation = new(input, Before);
        // An Action that does nothing lets the login of another application pass. The response of samlp does not matter then.
        if (observation.IsLeftAlone)
            return "The Action leaves the login alone";
        return observation.Refusals.Count == 0
            ? Told(observation, model)
            : string.Join("<br>", observation.Refusals.Select(Proof.Markdown.Of));
    }

    private string Told(Observation observation, string? model) => model is null ? Tell(observation) : $"{Tell(observation)} ({model})";
}
