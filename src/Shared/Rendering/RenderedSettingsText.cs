using FlexSso.Json;

namespace FlexSso.Rendering;

/// <summary><see cref="RenderedSettings"/> as compact JSON, and back. What is missing is at its default, so that little is written.</summary>
internal static class RenderedSettingsText
{
    public static void Write(JsonWriter json, RenderedSettings settings)
    {
        json.BeginObject();
        Flag(json, "legacy", !settings.IsEnhanced);
        json.Name("sid").String(settings.Sid);
        Text(json, "accountSid", settings.AccountSid);
        json.Name("acsUrl").String(settings.AcsUrl).Name("audience").String(settings.Audience);
        json.Name("domain").String(settings.Domain);
        Text(json, "customDomain", settings.CustomDomain);
        json.Name("clientId")
            .String(settings.ClientId)
            .Name("application")
            .String(settings.ApplicationName)
            .Name("connection")
            .String(settings.Connection);
        json.Name("runtime").String(settings.Runtime).Name("lifetime").Number(settings.LifetimeInSeconds);
        Flag(json, "sha1", !settings.IsSha256);
        Flag(json, "userId", settings.IsNameIdUserId);
        Text(json, "defaultRole", settings.DefaultRole);
        Flag(json, "selfHosted", settings.IsSelfHosted);
        Flag(json, "embedded", settings.IsEmbedded);
        Flag(json, "popup", settings.LoginPopup);
        Text(json, "flexUrl", settings.FlexUrl);
        if (settings.TrustedUrls.Count > 0)
        {
            json.Name("trustedUrls").BeginArray();
            foreach (string url in settings.TrustedUrls)
                json.String(url);
            json.EndArray();
        }
        json.EndObject();
    }

    /// <summary>Reads the object whose begin was read last.</summary>
    /// <returns>Null when it was not written by this version.</returns>
    public static RenderedSettings? Read(JsonReader json)
    {
        RenderedSettings settings = new();
        while (json.Read() == JsonToken.Name)
        {
            string name = json.Text;
            if (Member(json, name, json.Read(), settings) is not { } next)
                return null;
            settings = next;
        }
        return json.Token == JsonToken.EndObject ? settings : null;
    }

    private static RenderedSettings? Member(JsonReader json, string name, JsonToken token, RenderedSettings settings) =>
        token switch
        {
            JsonToken.String => TextMember(name, json.Text, settings),
            JsonToken.True => FlagMember(name, settings),
            JsonToken.Number when name == "lifetime" && int.TryParse(json.Text, out int lifetime) => settings with
            {
                LifetimeInSeconds = lifetime,
            },
            JsonToken.BeginArray when name == "trustedUrls" => Urls(json) is { } urls ? settings with { TrustedUrls = urls } : null,
            _ => null,
        };

    private static RenderedSettings? TextMember(string name, string text, RenderedSettings settings) =>
        name switch
        {
            "sid" => settings with { Sid = text },
            "accountSid" => settings with { AccountSid = text },
            "acsUrl" => settings with { AcsUrl = text },
            "audience" => settings with { Audience = text },
            "domain" => settings with { Domain = text },
            "customDomain" => settings with { CustomDomain = text },
            "clientId" => settings with { ClientId = text },
            "application" => settings with { ApplicationName = text },
            "connection" => settings with { Connection = text },
            "runtime" => settings with { Runtime = text },
            "defaultRole" => settings with { DefaultRole = text },
            "flexUrl" => settings with { FlexUrl = text },
            _ => null,
        };

    private static RenderedSettings? FlagMember(string name, RenderedSettings settings) =>
        name switch
        {
            "legacy" => settings with { IsEnhanced = false },
            "sha1" => settings with { IsSha256 = false },
            "userId" => settings with { IsNameIdUserId = true },
            "selfHosted" => settings with { IsSelfHosted = true },
            "embedded" => settings with { IsEmbedded = true },
            "popup" => settings with { LoginPopup = true },
            _ => null,
        };

    private static List<string>? Urls(JsonReader json)
    {
        List<string> urls = [];
        while (json.Read() == JsonToken.String)
            urls.Add(json.Text);
        return json.Token == JsonToken.EndArray ? urls : null;
    }

    private static void Text(JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.Name(name).String(value);
    }

    private static void Flag(JsonWriter json, string name, bool value)
    {
        if (value)
            json.Name(name).Boolean(true);
    }
}
