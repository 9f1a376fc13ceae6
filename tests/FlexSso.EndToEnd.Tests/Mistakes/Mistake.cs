using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>One known mistake: a login in which one input is wrong, and what follows from it.</summary>
/// <param name="Id">The id of the mistake; a dash for what has none.</param>
/// <param name="Change">The one change, for a reader.</param>
/// <param name="Right">The login without it.</param>
/// <param name="Wrong">Makes the change.</param>
internal sealed record Mistake(string Id, string Change, LoginInput Right, Func<LoginInput, LoginInput> Wrong)
{
    public const string NoId = "–";

    private Observation? _observation;
    private LoginInput? _input;

    /// <summary>A change to the login that most mistakes start from.</summary>
    public Mistake(string id, string change, Func<LoginInput, LoginInput> wrong)
        : this(id, change, AllMistakes.Right(), wrong) { }

    /// <summary>The login with the change.</summary>
    public LoginInput Input => _input ??= Wrong(Right);

    /// <summary>The declaration that makes this mistake; null for one that no declaration can make.</summary>
    public string? Declaration { get; init; }

    /// <summary>The certificate file with which a project makes this mistake; null for one that no such file can make.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>How many inputs it changes. More than one only for a value that two systems hold.</summary>
    public int Inputs { get; init; } = 1;

    /// <summary>Who refuses it, and a part of the words. Exactly these do; none when the software accepts it.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>The result of an accepted login.</summary>
    public Func<Observation, string>? Consequence { get; init; }

    /// <summary>The expected value of <see cref="Consequence"/>.</summary>
    public string? Expected { get; init; }

    /// <summary>Whose behaviour <see cref="Consequence"/> takes from a model; null when all of it is seen in the XML.</summary>
    public string? Model { get; init; }

    /// <summary>What the software cannot show.</summary>
    public string? Note { get; init; }

    /// <summary>The login, run once.</summary>
    public Observation Observation => _observation ??= new Observation(Input);

    public Mistake Declared(string source) => this with { Declaration = source };

    public Mistake WithCertificateFile(string pem) => this with { CertificateFile = pem };

    public Mistake Refused(string by, string words) => this with { Refusals = [.. Refusals, new Refusal(by, words)] };

    public Mistake Accepted(string expected, Func<Observation, string> consequence, string? model = null) =>
        this with
        {
            Expected = expected,
            Consequence = consequence,
            Model = model,
        };

    public override string ToString() => Id + " " + Change;
}
