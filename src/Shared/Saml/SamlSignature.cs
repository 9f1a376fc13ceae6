namespace FlexSso;

/// <summary>The algorithms with which Auth0 signs the SAML response. Source: Auth0, "Customize SAML Assertions".</summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum SamlSignature
{
    /// <summary><c>rsa-sha256</c> with the digest <c>sha256</c>. The default.</summary>
    Sha256 = 0,

    /// <summary><c>rsa-sha1</c> with the digest <c>sha1</c>: Auth0's own default, too weak for new set-ups.</summary>
    Sha1 = 1,
}
