using System.Collections.Immutable;

namespace FlexSso.Values;

/// <summary>
/// Connections in which anybody can open an account: Auth0's social and passwordless ones, whose names are fixed. Source: the list of strategies in
/// Auth0's Management API, "Create a connection". Left out are those of companies' own directories (<c>waad</c>, <c>google-apps</c>,
/// <c>salesforce</c>), those whose connections are named by whoever makes them (<c>oauth2</c>, <c>oidc</c>), and <c>exact</c>, whose accounts
/// belong to a company's books.
/// </summary>
internal static class PublicConnection
{
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "amazon",
        "apple",
        "baidu",
        "bitbucket",
        "bitly",
        "box",
        "daccount",
        "dropbox",
        "dwolla",
        "email",
        "evernote",
        "evernote-sandbox",
        "facebook",
        "fitbit",
        "github",
        "google-oauth2",
        "instagram",
        "line",
        "linkedin",
        "paypal",
        "paypal-sandbox",
        "planningcenter",
        "shop",
        "shopify",
        "sms",
        "soundcloud",
        "thirtysevensignals",
        "twitter",
        "untappd",
        "vkontakte",
        "weibo",
        "windowslive",
        "wordpress",
        "yahoo",
        "yandex"
    );

    public static bool Contains(string connection) => Names.Contains(connection);
}
