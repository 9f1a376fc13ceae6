using FlexSso.Generators.Tasks.Environments;
using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Setup;

/// <summary><c>flex-console.json</c>: the fields of the Twilio Console for scripts, and the <c>appConfig</c> of a self-hosted Flex.</summary>
internal static class FlexConsoleJson
{
    public static string Of(ConsoleValues values)
    {
        JsonWriter json = new();
        json.BeginObject().Name("mode").String(values.Connection.IsEnhanced ? "enhanced" : "legacy");
        json.Name("acsUrl").String(values.Connection.AcsUrl).Name("entityId").String(values.Connection.Audience);
        json.Name("identityProviderIssuer").String(values.Issuer);
        json.Name("singleSignOnUrl").String(values.SsoUrl);
        json.Name("certificateUrl").String(values.CertificateUrl);
        if (values.FlexUrl is not null)
            json.Name("defaultRedirectUrl").String(values.FlexUrl);
        json.Name("trustedUrls").BeginArray();
        foreach (string url in values.TrustedUrls)
            json.String(url);
        json.EndArray().Name("loginUsingPopup").Boolean(values.Console.LoginPopup);
        if (values.Console.IsSelfHosted)
            WriteAppConfig(json.Name("appConfig"), values);
        return json.EndObject().ToString();
    }

    /// <summary>The object to merge into the <c>appConfig</c> of Flex UI (Twilio, "Self-hosted Flex").</summary>
    public static string AppConfig(ConsoleValues values)
    {
        JsonWriter json = new();
        WriteAppConfig(json, values);
        return json.ToString();
    }

    private static void WriteAppConfig(JsonWriter json, ConsoleValues values)
    {
        json.BeginObject().Name("sso").BeginObject();
        if (values.Connection.AccountSid is not null)
            json.Name("accountSid").String(values.Connection.AccountSid);
        json.Name("loginPopup").Boolean(values.Console.LoginPopup).EndObject();
        if (values.Connection.IsEnhanced)
        {
            json.Name("oauth").BeginObject().Name("connection").String(values.Connection.Sid);
            if (values.FlexUrl is not null)
                json.Name("redirectUrl").String(values.FlexUrl);
            json.EndObject();
        }

        json.EndObject();
    }
}
