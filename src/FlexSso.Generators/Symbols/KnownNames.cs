namespace FlexSso.Generators.Symbols;

/// <summary>The public types of the library, by name: the generator matches names and references no library.</summary>
internal static class KnownNames
{
    public const string Namespace = "FlexSso";
    public const string ConfigAttribute = "FlexSsoConfigAttribute";
    public const string UserAttribute = "FlexUserAttribute";
    public const string RoleMappingAttribute = "FlexRoleMappingAttribute";
    public const string AttributeAttribute = "FlexAttributeAttribute";
    public const string ConfigAttributeMetadataName = Namespace + "." + ConfigAttribute;

    // Arguments of [FlexSsoConfig]; Environment is one of [FlexUser] and [FlexRoleMapping] too.
    public const string Environment = "Environment";
    public const string Mode = "Mode";
    public const string AcsUrl = "AcsUrl";
    public const string Audience = "Audience";
    public const string ConnectionSid = "ConnectionSid";
    public const string AccountSid = "AccountSid";
    public const string Auth0Domain = "Auth0Domain";
    public const string ClientId = "ClientId";

    public const string CustomDomain = "CustomDomain";
    public const string Issuer = "Issuer";
    public const string Connection = "Connection";
    public const string ActionRuntime = "ActionRuntime";
    public const string ApplicationName = "ApplicationName";
    public const string LifetimeInSeconds = "LifetimeInSeconds";
    public const string Signature = "Signature";
    public const string NameId = "NameId";
    public const string SignResponse = "SignResponse";
    public const string SigningCert = "SigningCert";
    public const string EncryptionCert = "EncryptionCert";
    public const string SelfHosted = "SelfHosted";
    public const string FlexUrl = "FlexUrl";
    public const string TrustedUrls = "TrustedUrls";
    public const string Embedded = "Embedded";
    public const string LoginPopup = "LoginPopup";

    public const string Connections = "Connections";
    public const string TrustedConnections = "TrustedConnections";
    public const string RequireVerifiedEmail = "RequireVerifiedEmail";
    public const string DefaultRole = "DefaultRole";
    public const string RolesFrom = "RolesFrom";

    // An argument of [FlexUser].
    public const string EmailVerified = "EmailVerified";

    // Arguments of [FlexAttribute].
    public const string Source = "Source";
    public const string OverridesSoftphone = "OverridesSoftphone";
}
