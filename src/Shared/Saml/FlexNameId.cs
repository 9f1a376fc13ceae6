namespace FlexSso;

/// <summary>
/// What the NameID of the assertion is. Flex takes it as the user's name and as the <c>friendly_name</c> of the worker, so another one is
/// another user. Source: Twilio, "Flex Users API", and Auth0, "Customize SAML Assertions".
/// </summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum FlexNameId
{
    /// <summary>The e-mail. The default.</summary>
    Email = 0,

    /// <summary>
    /// Auth0's user ID, such as <c>auth0|5f7c8ec7c33c6c004bbafe82</c>: what Twilio's guide as written leads to. Only for accounts whose
    /// agents already work under such names, since a change creates every user anew.
    /// </summary>
    UserId = 1,
}
