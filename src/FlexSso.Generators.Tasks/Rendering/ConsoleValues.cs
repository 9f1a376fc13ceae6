using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>
/// Every value of both consoles that follows from the declaration, in the words of the consoles. Sources: Twilio, "Configure Auth0 IdP with
/// Twilio Flex" and "Self-hosted Flex: additional SSO configuration"; Auth0, "Configure Auth0 as SAML Identity Provider".
/// </summary>
internal sealed class ConsoleValues
{
    private const string DefaultRuntimeDomain = "https://flex.twilio.com";

    public ConsoleValues(RenderedEnvironment environment)
    {
        RenderedSettings settings = environment.Settings;
        Settings = settings;
        // Environments may share a tenant, in which a name is that of one Action.
        ActionName = "twilio-flex-sign-in" + (environment.Name.Length == 0 ? "" : "-" + environment.Name);
        LoginDomain = settings.CustomDomain ?? settings.Domain;
        Callbacks = settings.IsEnhanced ? [settings.AcsUrl] : [settings.AcsUrl, settings.Audience];
        SsoUrl = ProtocolUrl + "?connection=" + settings.Connection;
        List<string> trusted = ["https://" + settings.Domain];
        if (settings.CustomDomain is not null)
        {
            trusted.Add("https://" + settings.CustomDomain);
        }

        if (settings.IsSelfHosted && settings.FlexUrl is not null)
        {
            trusted.Add(settings.FlexUrl);
        }

        foreach (string url in settings.TrustedUrls)
        {
            if (!trusted.Contains(url))
            {
                trusted.Add(url);
            }
        }

        TrustedUrls = trusted;
    }

    public RenderedSettings Settings { get; }

    /// <summary>The name of the Action, by which it is found again.</summary>
    public string ActionName { get; }

    /// <summary>Where agents sign in: the custom domain, or the tenant's.</summary>
    public string LoginDomain { get; }

    /// <summary>Auth0's "Allowed Callback URLs". The first one is where Auth0 posts a response that nobody asked for.</summary>
    public IReadOnlyList<string> Callbacks { get; }

    /// <summary>Twilio's "Identity Provider Issuer".</summary>
    public string Issuer => "urn:" + LoginDomain;

    /// <summary>Auth0's "Identity Provider Login URL", without the connection.</summary>
    public string ProtocolUrl => "https://" + LoginDomain + "/samlp/" + Settings.ClientId;

    /// <summary>Twilio's "Single Sign-On URL".</summary>
    public string SsoUrl { get; }

    /// <summary>The certificate of the tenant, as PEM.</summary>
    public string CertificateUrl => "https://" + LoginDomain + "/pem";

    /// <summary>Twilio's "Trusted URLs".</summary>
    public IReadOnlyList<string> TrustedUrls { get; }

    /// <summary>Where agents open Flex, when that is known.</summary>
    public string? FlexUrl => Settings.FlexUrl;

    /// <summary>Where a test login begins.</summary>
    public string StartUrl => Settings.FlexUrl ?? DefaultRuntimeDomain;

    /// <summary>The runtime as the Dashboard names it: <c>Node 22</c>.</summary>
    public string RuntimeName => Settings.Runtime.Replace("node", "Node ");
}
