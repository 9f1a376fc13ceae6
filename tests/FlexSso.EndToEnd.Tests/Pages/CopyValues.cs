using System.Text.Json;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>Everything that the page of EnhancedFlex has a button for, in its order: from the documented values and from the files.</summary>
internal static class CopyValues
{
    private const string Connection = "Username-Password-Authentication";
    private const string SamlUrl = $"https://{Tenant.Domain}/samlp/{Tenant.ClientId}";

    public static List<(string Label, string Text)> Of(ArtifactBuild build, string? certificate = null)
    {
        const string Folder = "Acme.EnhancedFlex/";
        List<(string, string)> values =
        [
            ("ACS URL (to compare)", FlexConnection.EnhancedAcsUrl),
            ("Audience (Entity ID) (to compare)", FlexConnection.EnhancedEntityId),
            ("Name", "Twilio Flex"),
            ("Domain (to compare)", Tenant.Domain),
            ("Client ID (to compare)", Tenant.ClientId),
            ("Allowed Callback URLs", FlexConnection.EnhancedAcsUrl),
            ("Connection (to compare)", Auth0Event.Database),
            ("Application Callback URL (to compare)", FlexConnection.EnhancedAcsUrl),
            ("Settings", Declared.Enhanced.SamlAddon),
            ("Address of the certificate", $"https://{Tenant.Domain}/pem"),
            ("Issuer (to compare)", "urn:" + Tenant.Domain),
            ("Identity Provider Login URL (to compare)", SamlUrl),
            ("Name", "twilio-flex-sign-in"),
            ("Code", Declared.Enhanced.PostLoginAction),
            ("Friendly Name", "Auth0"),
            .. certificate is null ? ((string, string)[])[] : [("X.509 Certificate", certificate)],
            ("Identity Provider Issuer", "urn:" + Tenant.Domain),
            ("Single Sign-On URL", $"{SamlUrl}?connection={Connection}"),
            ("Trusted URLs", "https://" + Tenant.Domain),
        ];
        JsonArray workers = JsonNode.Parse(build.Read(Folder + "worker-preview.json"))!["workers"]!.AsArray();
        foreach (JsonNode? worker in workers)
        {
            values.Add(
                ("app_metadata in Auth0", build.Read($"{Folder}app-metadata/{ArtifactFile((string)worker!["friendly_name"]!)}.json"))
            );
        }
        values.Add(("Body of the request", """{ "app_metadata": { "flex": null } }"""));
        return values;
    }

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Default)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>In the form of the page.</summary>
    public static string Json(JsonNode node) => node.ToJsonString(Indented) + "\n";

    // As docs/artifacts.md tells it.
    private static string ArtifactFile(string email) =>
        string.Concat(email.Select(c => char.IsAsciiLetterOrDigit(c) || "@._+-".Contains(c) ? c.ToString() : $"={(int)c:X2}"));
}
