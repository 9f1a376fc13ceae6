using FlexSso;

namespace Acme.ContactCenter;

/// <summary>
/// The single sign-on of Acme's contact centre: both values as the Twilio Console shows them (Flex > Users and access > Single sign-on),
/// and the Auth0 application that carries the SAML2 addon.
/// </summary>
[FlexSsoConfig(
    AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef",
    Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6"
)]
[FlexUser("ada@acme.example", FlexRole.Admin)]
[FlexUser("bob@acme.example", FlexRole.Agent, FlexRole.Supervisor, FlexRole.WfoTeamLeader)]
public partial class AcmeFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; }

    [FlexAttribute("languages")]
    public string[] Languages { get; init; } = [];

    [FlexAttribute("channel.voice.capacity")]
    public int VoiceCapacity { get; init; } = 1;

    /// <summary>Read from where the HR system keeps it, not from app_metadata.flex.</summary>
    [FlexAttribute("location", Source = "event.user.app_metadata.hr.office")]
    public string? Location { get; init; }
}
