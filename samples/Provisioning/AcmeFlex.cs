using FlexSso;

namespace Acme.Provisioning;

/// <summary>The single sign-on of Acme's contact centre, and the payload of one of its users.</summary>
[FlexSsoConfig(
    AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef",
    Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"
)]
public partial record AcmeFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; }

    [FlexAttribute("languages")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    [FlexAttribute("channel.voice.capacity")]
    public int VoiceCapacity { get; init; } = 1;

    [FlexAttribute("vip")]
    public bool? Vip { get; init; }
}
