namespace FlexSso.Values;

/// <summary>Hosts of Auth0's: below <c>auth0.com</c>, and below <c>auth0app.com</c> in a private cloud.</summary>
internal static class Auth0Host
{
    public const string PublicCloud = ".auth0.com";
    public const string PrivateCloud = ".auth0app.com";

    /// <summary>The host is one of Auth0's, whatever stands in front.</summary>
    public static bool Is(string host) =>
        host.EndsWith(PublicCloud, StringComparison.OrdinalIgnoreCase) || host.EndsWith(PrivateCloud, StringComparison.OrdinalIgnoreCase);
}
