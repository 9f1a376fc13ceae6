namespace FlexSso;

/// <summary>
/// The value of the NameID of the assertion. Flex uses it as the user's name and as the <c>friendly_name</c> of the worker, so a different
/// NameID means a different user. Source: Twilio, "Flex Users API", and Auth0, "Customize SAML Assertions".
/// </summary>
#if FLEXSSO_LIBRARY
public
#else
internal
#endif
enum FlexNameId
{
    /// <summary>The e-mail address. The default.</summary>
    Email = 0,

    /// <summary>
    /// Auth0's user ID, such as <c>auth0|5f7c8ec7c33c6c004bbafe82</c>, which is the result of following Twilio's guide. Use it only if the
    /// agents of the account already have such names, because a change would create every user again.
    /// </summary>
    UserId = 1,
}
