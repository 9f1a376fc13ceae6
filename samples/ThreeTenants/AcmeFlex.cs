using FlexSso;

namespace Acme.ContactCenter;

// What the three tenants share, then each of them. The company's own directory vouches for every address, so whoever is in it is an agent.
[FlexSsoConfig(Connection = "acme-entra", TrustedConnections = ["acme-entra"], DefaultRole = FlexRole.Agent)]
[FlexSsoConfig(
    Environment = "dev",
    ConnectionSid = "JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme-dev.us.auth0.com",
    ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"
)]
[FlexSsoConfig(
    Environment = "stage",
    ConnectionSid = "JQ00112233445566778899aabbccddeeff",
    Auth0Domain = "acme-stage.us.auth0.com",
    ClientId = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x"
)]
[FlexSsoConfig(
    Environment = "prod",
    AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=JQfedcba9876543210fedcba9876543210",
    Audience = "urn:flex:JQfedcba9876543210fedcba9876543210",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "gH2jK4lM6kfTh7J8xPq2mN4vB6cD8eF0"
)]
[FlexUser("ada@acme.example", FlexRole.Admin, FlexRole.WfoFullAccess)]
public partial class AcmeFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; }

    [FlexAttribute("remote")]
    public bool Remote { get; init; }

    [FlexAttribute("channel.voice.capacity")]
    public int VoiceCapacity { get; init; } = 1;

    [FlexAttribute("languages")]
    public string[] Languages { get; init; } = [];

    [FlexAttribute("skill_levels")]
    public int[] SkillLevels { get; init; } = [];

    [FlexAttribute("shifts")]
    public bool[] Shifts { get; init; } = [];
}
