using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Json;
using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Setup;

/// <summary><c>flex-console.json</c>: what the Twilio Console is told, for scripts, and the <c>appConfig</c> of a self-hosted Flex.</summary>
internal static class FlexConsoleJson
{
    public static string Of(ConsoleValues values)
    {
        RenderedSettings settings = values.Settings;
        JsonWriter json = new();
        json.BeginObject().Name("mode").String(settings.IsEnhanced ? "enhanced" : "legacy");
        json.Name("acsUrl").String(settings.AcsUrl).Name("entityId").String(settings.Audience);
        json.Name("identityProviderIssuer").String(values.Issuer);
        json.Name("singleSignOnUrl").String(values.SsoUrl);
        json.Name("certificateUrl").String(values.CertificateUrl);
        if (values.FlexUrl is not null)
        {
            json.Name("defaultRedirectUrl").String(values.FlexUrl);
        }

        json.Name("trustedUrls").BeginArray();
        foreach (string url in values.TrustedUrls)
        {
            json.String(url);
        }

        json.EndArray().Name("loginUsingPopup").Boolean(settings.LoginPopup);
        if (settings.IsSelfHosted)
        {
            WriteAppConfig(json.Name("appConfig"), values);
        }

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
        RenderedSettings settings = values.Settings;
        json.BeginObject().Name("sso").BeginObject();
        if (settings.AccountSid is not null)
        {
            json.Name("accountSid").String(settings.AccountSid);
        }

        json.Name("loginPopup").Boolean(settings.LoginPopup).EndObject();
        if (settings.IsEnhanced)
        {
            json.Name("oauth").BeginObject().Name("connection").String(settings.Sid);
            if (values.FlexUrl is not null)
            {
                json.Name("redirectUrl").String(values.FlexUrl);
            }

            json.EndObject();
        }

        json.EndObject();
    }
}
