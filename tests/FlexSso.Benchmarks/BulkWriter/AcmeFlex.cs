namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>The payload of the README, with one worker attribute of each further type.</summary>
[FlexSsoConfig(
    Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"
)]
public partial class AcmeFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; }

    [FlexAttribute("location")]
    public string? Location { get; init; }

    [FlexAttribute("languages")]
    public string[] Languages { get; init; } = [];

    [FlexAttribute("channel.voice.capacity")]
    public int VoiceCapacity { get; init; } = 1;

    [FlexAttribute("vip")]
    public bool Vip { get; init; }

    [FlexAttribute("skill.levels")]
    public int[] Levels { get; init; } = [];
}
