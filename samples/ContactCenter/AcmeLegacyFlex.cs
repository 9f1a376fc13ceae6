using FlexSso;

namespace Acme.ContactCenter;

/// <summary>The account of the old call centre, which has not migrated yet: Legacy needs the Account SID only.</summary>
[FlexSsoConfig(
    Mode = FlexSsoMode.Legacy,
    AccountSid = "AC0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2Ji1Hg0Fe"
)]
[FlexUser("carol@acme.example", FlexRole.Admin)]
public partial class AcmeLegacyFlex;
