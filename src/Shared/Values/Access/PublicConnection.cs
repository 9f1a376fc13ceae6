using System.Collections.Immutable;

namespace FlexSso.Values;

/// <summary>
/// Connections in which anybody can open an account: Auth0's social and passwordless ones, whose names are fixed. Source: Auth0, "Social Identity
/// Providers" and "Passwordless Connections".
/// </summary>
internal static class PublicConnection
{
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "amazon",
        "apple",
        "bitbucket",
        "dropbox",
        "email",
        "facebook",
        "github",
        "google-oauth2",
        "instagram",
        "linkedin",
        "paypal",
        "sms",
        "twitter",
        "windowslive",
        "yahoo"
    );

    public static bool Contains(string connection) => Names.Contains(connection);
}
