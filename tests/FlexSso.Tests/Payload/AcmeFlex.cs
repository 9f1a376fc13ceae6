namespace FlexSso.Tests.Payload;

/// <summary>One member of every type; generated members as a user has them.</summary>
[FlexSsoConfig(
    Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"
)]
public sealed partial record AcmeFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; } = "initial";

    [FlexAttribute("größe")]
    public string Size { get; set; } = "initial";

    [FlexAttribute("channel.voice.capacity")]
    public int VoiceCapacity { get; init; } = 1;

    [FlexAttribute("rank")]
    public int? Rank { get; init; } = 7;

    [FlexAttribute("vip")]
    public bool Vip { get; init; } = true;

    [FlexAttribute("remote")]
    public bool? Remote { get; init; }

    [FlexAttribute("languages")]
    public string[] Languages { get; init; } = ["initial"];

    [FlexAttribute("skills")]
    public IList<string>? Skills { get; init; }

    [FlexAttribute("levels")]
    public IReadOnlyList<int> Levels { get; init; } = [];

    [FlexAttribute("ids")]
    public List<int>? Ids { get; init; }

    [FlexAttribute("flags")]
    public IEnumerable<bool>? Flags { get; init; }

    [FlexAttribute("summary")]
    public string Summary => Department + "/" + VoiceCapacity;
}
