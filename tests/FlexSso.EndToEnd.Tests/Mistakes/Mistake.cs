using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>One known mistake: a login in which one input is wrong, and what follows from it.</summary>
/// <param name="Rule">The rule that keeps it out of a build; a dash for what has none.</param>
/// <param name="Change">The one change, for a reader.</param>
/// <param name="Input">The login with the change.</param>
internal sealed record Mistake(string Rule, string Change, LoginInput Input)
{
    private Observation? _observation;

    /// <summary>Who refuses it, and a part of the words. Exactly these do; none when the software accepts it.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>What an accepted login leaves behind.</summary>
    public Func<Observation, string>? Consequence { get; init; }

    /// <summary>The expected value of <see cref="Consequence"/>.</summary>
    public string? Expected { get; init; }

    /// <summary>What the software cannot show.</summary>
    public string? Note { get; init; }

    /// <summary>The login, run once.</summary>
    public Observation Observation => _observation ??= new Observation(Input);

    public Mistake Refused(string by, string words) => this with { Refusals = [.. Refusals, new Refusal(by, words)] };

    public Mistake Accepted(string expected, Func<Observation, string> consequence) =>
        this with
        {
            Expected = expected,
            Consequence = consequence,
        };

    public override string ToString() => Rule + " " + Change;
}
