using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Environments;

/// <summary>
/// Every value of both consoles that follows from the declaration, in the words of the consoles. Sources: Twilio, "Configure Auth0 IdP with
/// Twilio Flex" and "Self-hosted Flex: additional SSO configuration"; Auth0, "Configure Auth0 as SAML Identity Provider".
/// </summary>
internal sealed class ConsoleValues(EnvironmentModel environment)
{
    private const string DefaultRuntimeDomain = "https://flex.twilio.com";

    public ConnectionModel Connection => environment.Connection;

    public Auth0Model Auth0 => environment.Auth0;

    public AddonModel Addon => environment.Addon;

    public ConsoleModel Console => environment.Console;

    /// <summary>The role of users who have none; null when they are refused.</summary>
    public AccessModel Access => environment.Access;

    /// <summary>The NameID is the user ID in Auth0 instead of the e-mail.</summary>
    public bool IsNameIdUserId => Addon.NameId == FlexNameId.UserId;

    /// <summary>The name of the Action. Environments may share a tenant, in which each Action needs a name of its own.</summary>
    public string ActionName => "twilio-flex-sign-in" + (environment.Name.Length == 0 ? "" : "-" + environment.Name);

    /// <summary>Where agents sign in: the custom domain, or the tenant's.</summary>
    public string LoginDomain => Auth0.CustomDomain ?? Auth0.Domain;

    /// <summary>Auth0's "Allowed Callback URLs". Auth0 posts a login that starts in Auth0 to the first one.</summary>
    public IReadOnlyList<string> Callbacks => Connection.IsEnhanced ? [Connection.AcsUrl] : [Connection.AcsUrl, Connection.Audience];

    /// <summary>Twilio's "Identity Provider Issuer".</summary>
    public string Issuer => "urn:" + LoginDomain;

    /// <summary>Auth0's "Identity Provider Login URL", without the connection.</summary>
    public string ProtocolUrl => "https://" + LoginDomain + "/samlp/" + Auth0.ClientId;

    /// <summary>Twilio's "Single Sign-On URL".</summary>
    public string SsoUrl => Access.Connections.Count == 1 ? ProtocolUrl + "?connection=" + Access.Connections[0] : ProtocolUrl;

    /// <summary>The address of the tenant's certificate as PEM.</summary>
    public string CertificateUrl => "https://" + LoginDomain + "/pem";

    /// <summary>Where the session at Auth0 is ended, which outlives a refused login.</summary>
    public string LogoutUrl => "https://" + LoginDomain + "/v2/logout";

    /// <summary>Twilio's "Trusted URLs".</summary>
    public IReadOnlyList<string> TrustedUrls { get; } = Trusted(environment);

    /// <summary>Where agents open Flex; null when it is not declared.</summary>
    public string? FlexUrl => Console.FlexUrl;

    /// <summary>Where a test login begins.</summary>
    public string StartUrl => FlexUrl ?? DefaultRuntimeDomain;

    /// <summary>The runtime as the Dashboard names it: <c>Node 22</c>.</summary>
    public string RuntimeName => Auth0.Runtime.Replace("node", "Node ");

    /// <summary>The runtime as the Management API names it.</summary>
    public string ApiRuntime => Auth0.Runtime == "node18" ? "node18-actions" : Auth0.Runtime;

    private static List<string> Trusted(EnvironmentModel environment)
    {
        List<string> trusted = ["https://" + environment.Auth0.Domain];
        if (environment.Auth0.CustomDomain is { } custom)
            trusted.Add("https://" + custom);
        if (environment.Console is { IsSelfHosted: true, FlexUrl: { } flex })
            trusted.Add(flex);
        foreach (string url in environment.Console.TrustedUrls)
        {
            if (!trusted.Contains(url))
                trusted.Add(url);
        }
        return trusted;
    }
}
