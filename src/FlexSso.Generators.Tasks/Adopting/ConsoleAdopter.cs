using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Takes from <c>flex-console.json</c>, which this package writes, what neither addon nor Action hold: the domains, and how Flex is shown.</summary>
internal sealed class ConsoleAdopter(DataNode console, SourceFile file, AdoptedDeclaration declaration)
{
    private const string Secure = "https://";

    public void Adopt()
    {
        List<DataNode> trusted = console.Find("trustedUrls")?.Value.Elements ?? [];
        string issuer = Text("identityProviderIssuer")?.Text ?? "";
        string loginDomain = issuer.StartsWith("urn:", StringComparison.Ordinal) ? issuer.Substring("urn:".Length) : issuer;
        // The tenant's own domain is always the first one.
        string domain = trusted.Count == 0 ? loginDomain : HostOf(trusted[0]);
        declaration.Set(AdoptedArgument.Auth0Domain, domain, file, trusted.FirstOrDefault()?.Start ?? console.Start);
        if (loginDomain != domain)
            declaration.Set(AdoptedArgument.CustomDomain, loginDomain, file, Text("identityProviderIssuer")!.Start);
        Take("acsUrl", AdoptedArgument.AcsUrl);
        Take("entityId", AdoptedArgument.Audience);
        Take("defaultRedirectUrl", AdoptedArgument.FlexUrl);
        bool isSelfHosted = AdoptSelfHosted();
        AdoptTrusted(trusted, [domain, loginDomain], isSelfHosted ? Text("defaultRedirectUrl")?.Text : null);
        if (console.Find("loginUsingPopup")?.Value is { } popup && popup.Kind == DataKind.True == isSelfHosted)
            declaration.SetCode(AdoptedArgument.LoginPopup, isSelfHosted ? "true" : "false", file, popup.Start);
    }

    private bool AdoptSelfHosted()
    {
        if (console.Find("appConfig") is not { } config)
            return false;
        declaration.SetCode(AdoptedArgument.SelfHosted, "true", file, config.Start);
        if (config.Value.FindObject("sso")?.Find("accountSid")?.Value is { Kind: DataKind.Text } sid)
            declaration.Set(AdoptedArgument.AccountSid, sid.Text, file, sid.Start);
        return true;
    }

    private void AdoptTrusted(List<DataNode> trusted, string[] domains, string? flexUrl)
    {
        List<string> others =
        [
            .. trusted.Where(url => Array.IndexOf(domains, HostOf(url)) < 0 && url.Text != flexUrl).Select(static url => url.Text),
        ];
        if (others.Count > 0)
            declaration.Set(AdoptedArgument.TrustedUrls, others, file, trusted[0].Start);
    }

    private void Take(string name, AdoptedArgument argument)
    {
        if (Text(name) is { } value)
            declaration.Set(argument, value.Text, file, value.Start);
    }

    private static string HostOf(DataNode url) =>
        url.Text.StartsWith(Secure, StringComparison.Ordinal) ? url.Text.Substring(Secure.Length) : url.Text;

    private DataNode? Text(string name) => console.Find(name)?.Value is { Kind: DataKind.Text } value ? value : null;
}
