using System.Collections.ObjectModel;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// The settings of Auth0's SAML2 Web App addon for one Flex connection. They belong in Applications > (your application) > Addons >
/// SAML2 Web App > Settings, or in <c>addons.samlp</c> of the Management API. Only keys that Auth0 documents in "Customize SAML Assertions"
/// are written, and each has a value, because Auth0 silently ignores unknown keys and rejects <c>null</c>.
/// </summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
sealed class SamlAddon
{
    /// <summary>The claim that <see cref="Mappings"/> maps the e-mail to, and that <see cref="NameIdentifierProbes"/> names.</summary>
    public const string EmailClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

    /// <summary>The claim for the user ID, if the user ID is the NameID.</summary>
    public const string UserIdClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier";

    /// <summary>Auth0's default lifetime of an assertion, in seconds.</summary>
    public const int DefaultLifetimeInSeconds = 3600;

    private static readonly ReadOnlyDictionary<string, string> EmailMapping = Mapping("email", EmailClaim);
    private static readonly ReadOnlyDictionary<string, string> UserIdMapping = Mapping("user_id", UserIdClaim);
    private static readonly ReadOnlyCollection<string> EmailProbe = Array.AsReadOnly([EmailClaim]);
    private static readonly ReadOnlyCollection<string> UserIdProbe = Array.AsReadOnly([UserIdClaim]);

    /// <summary>Creates the settings of one connection.</summary>
    /// <param name="audience">Flex's entity ID: <c>urn:flex:JQ…</c> (Enhanced) or <c>https://iam.twilio.com/v1/Accounts/AC…/saml2/metadata</c> (Legacy).</param>
    /// <param name="acsUrl">Flex's assertion consumer service URL; becomes <see cref="Recipient"/> and <see cref="Destination"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SamlAddon(string audience, string acsUrl)
        : this(audience, acsUrl, DefaultLifetimeInSeconds, SamlSignature.Sha256, FlexNameId.Email) { }

    /// <summary>Creates the settings of one connection.</summary>
    /// <param name="audience">Flex's entity ID: <c>urn:flex:JQ…</c> (Enhanced) or <c>https://iam.twilio.com/v1/Accounts/AC…/saml2/metadata</c> (Legacy).</param>
    /// <param name="acsUrl">Flex's assertion consumer service URL; becomes <see cref="Recipient"/> and <see cref="Destination"/>.</param>
    /// <param name="lifetimeInSeconds">How long Flex accepts the assertion, in seconds.</param>
    /// <param name="signature">The algorithms of the signature.</param>
    /// <param name="nameId">The value of the NameID.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime is not positive.</exception>
    public SamlAddon(string audience, string acsUrl, int lifetimeInSeconds, SamlSignature signature, FlexNameId nameId)
    {
        Audience = audience ?? throw new ArgumentNullException(nameof(audience));
        Recipient = acsUrl ?? throw new ArgumentNullException(nameof(acsUrl));
        Destination = acsUrl;
        if (lifetimeInSeconds <= 0)
            throw new ArgumentOutOfRangeException(nameof(lifetimeInSeconds), lifetimeInSeconds, "An assertion needs a lifetime above 0.");
        LifetimeInSeconds = lifetimeInSeconds;
        SignatureAlgorithm = signature == SamlSignature.Sha1 ? "rsa-sha1" : "rsa-sha256";
        DigestAlgorithm = signature == SamlSignature.Sha1 ? "sha1" : "sha256";
        Mappings = nameId == FlexNameId.UserId ? UserIdMapping : EmailMapping;
        NameIdentifierProbes = nameId == FlexNameId.UserId ? UserIdProbe : EmailProbe;
        NameIdentifierFormat =
            nameId == FlexNameId.UserId
                ? "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"
                : "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
    }

    /// <summary>
    /// <c>audience</c>: the only audience that Flex accepts. It is always written. Without it Auth0 uses the issuer of the AuthnRequest, and
    /// an IdP-initiated login has no AuthnRequest.
    /// </summary>
    public string Audience { get; }

    /// <summary><c>recipient</c>: the Recipient of the SubjectConfirmationData. It is the ACS URL.</summary>
    public string Recipient { get; }

    /// <summary><c>destination</c>: the Destination of the Response. It is the ACS URL.</summary>
    public string Destination { get; }

    /// <summary>
    /// <c>mappings</c>: from profile field to SAML attribute. Only the field of the NameID is mapped, so that the probe finds it and the rest
    /// of the profile stays in Auth0. The post-login Action sets the attributes that Flex reads.
    /// </summary>
    public IReadOnlyDictionary<string, string> Mappings { get; }

    /// <summary>
    /// <c>nameIdentifierFormat</c>: <c>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</c>. The AuthnRequest of Legacy asks for this
    /// format, and Twilio's Google guide sends it to Enhanced. For a user ID it is <c>…:unspecified</c>, Auth0's default.
    /// </summary>
    public string NameIdentifierFormat { get; }

    /// <summary>
    /// <c>nameIdentifierProbes</c>: the claim of the NameID, which is the e-mail. Auth0's own default is the user ID, so every worker would be
    /// called <c>auth0|…</c>. Choose <see cref="FlexNameId.UserId"/> for that.
    /// </summary>
    public IReadOnlyList<string> NameIdentifierProbes { get; }

    /// <summary><c>signResponse</c>: true, because Flex requires a signed response. By default Auth0 signs only the assertion.</summary>
    public bool SignResponse { get; } = true;

    /// <summary><c>signatureAlgorithm</c>: <c>rsa-sha256</c>, unless <see cref="SamlSignature.Sha1"/> is chosen. Auth0's default is <c>rsa-sha1</c>.</summary>
    public string SignatureAlgorithm { get; }

    /// <summary><c>digestAlgorithm</c>: <c>sha256</c>, unless <see cref="SamlSignature.Sha1"/> is chosen. Auth0's default is <c>sha1</c>.</summary>
    public string DigestAlgorithm { get; }

    /// <summary>
    /// <c>lifetimeInSeconds</c>: how long Flex accepts the assertion. It is not the length of the session. Auth0's default of 3600 is written
    /// explicitly, so that a change of that default has no effect.
    /// </summary>
    public int LifetimeInSeconds { get; }

    /// <summary><c>createUpnClaim</c>: false, because Flex does not use a UPN.</summary>
    public bool CreateUpnClaim { get; }

    /// <summary><c>passthroughClaimsWithNoMapping</c>: false. By default Auth0 sends the whole profile.</summary>
    public bool PassthroughClaimsWithNoMapping { get; }

    /// <summary><c>mapIdentities</c>: false. By default Auth0 sends the identities, including access tokens of upstream providers.</summary>
    public bool MapIdentities { get; }

    /// <summary><c>binding</c>: HTTP-POST, as in Twilio's guide. It only affects logout responses.</summary>
    public string Binding { get; } = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

    /// <summary>The settings as JSON to paste, indented and with <c>\n</c> line ends. <c>audience</c> comes first.</summary>
    public string ToJson()
    {
        JsonWriter json = new();
        Write(json);
        return json.ToString();
    }

    internal void Write(JsonWriter json)
    {
        json.BeginObject();
        json.Name("audience").String(Audience);
        json.Name("recipient").String(Recipient);
        json.Name("destination").String(Destination);
        json.Name("mappings").BeginObject();
        foreach (KeyValuePair<string, string> mapping in Mappings)
            json.Name(mapping.Key).String(mapping.Value);
        json.EndObject();
        json.Name("nameIdentifierFormat").String(NameIdentifierFormat);
        json.Name("nameIdentifierProbes").BeginArray();
        foreach (string probe in NameIdentifierProbes)
            json.String(probe);
        json.EndArray();
        json.Name("signResponse").Boolean(SignResponse);
        json.Name("signatureAlgorithm").String(SignatureAlgorithm);
        json.Name("digestAlgorithm").String(DigestAlgorithm);
        json.Name("lifetimeInSeconds").Number(LifetimeInSeconds);
        json.Name("createUpnClaim").Boolean(CreateUpnClaim);
        json.Name("passthroughClaimsWithNoMapping").Boolean(PassthroughClaimsWithNoMapping);
        json.Name("mapIdentities").Boolean(MapIdentities);
        json.Name("binding").String(Binding);
        json.EndObject();
    }

    private static ReadOnlyDictionary<string, string> Mapping(string field, string claim) =>
        new(new Dictionary<string, string> { [field] = claim });
}
