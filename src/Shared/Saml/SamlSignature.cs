namespace FlexSso;

/// <summary>The algorithms that Auth0 signs the SAML response with. Source: Auth0, "Customize SAML Assertions".</summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum SamlSignature
{
    /// <summary><c>rsa-sha256</c> with the digest <c>sha256</c>. The default.</summary>
    Sha256 = 0,

    /// <summary><c>rsa-sha1</c> with the digest <c>sha1</c>. This is Auth0's own default, but it is too weak for new set-ups.</summary>
    Sha1 = 1,
}
