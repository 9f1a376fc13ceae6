namespace FlexSso.Values;

/// <summary>
/// Connections in which anybody can open an account: Auth0's social and passwordless ones, whose names are fixed. Source: Auth0, "Social Identity
/// Providers" and "Passwordless Connections".
/// </summary>
internal static class PublicConnection
{
    private static readonly string[] Names =
    [
        "amazon",
        "apple",
        "email",
        "facebook",
        "github",
        "google-oauth2",
        "linkedin",
        "paypal",
        "sms",
        "twitter",
        "windowslive",
    ];

    public static bool Contains(string connection) => Array.IndexOf(Names, connection) >= 0;
}
