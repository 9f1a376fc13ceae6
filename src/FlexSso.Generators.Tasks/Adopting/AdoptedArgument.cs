namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>The arguments of <c>[FlexSsoConfig]</c> that files can give, in the order in which the declaration writes them.</summary>
internal enum AdoptedArgument
{
    Environment,
    Mode,
    AcsUrl,
    Audience,
    AccountSid,
    Auth0Domain,
    CustomDomain,
    ClientId,
    ApplicationName,
    Issuer,
    Connection,
    Connections,
    TrustedConnections,
    RequireVerifiedEmail,
    RolesFrom,
    DefaultRole,
    LifetimeInSeconds,
    NameId,
    Signature,
    SignResponse,
    SigningCert,
    EncryptionCert,
    FlexUrl,
    SelfHosted,
    TrustedUrls,
    LoginPopup,
    ActionRuntime,
}
