using FlexSso.Attributes;
using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso.Rendering;

/// <summary>A <see cref="RenderedConfig"/> as compact JSON, and back.</summary>
internal static class RenderedConfigText
{
    // Generator and task come in one package; another number means that a build has mixed two of them.
    private const int Format = 3;

    public static string Write(RenderedConfig config)
    {
        JsonWriter json = new(compact: true);
        Write(json, config);
        return json.ToString();
    }

    /// <param name="json">A compact writer.</param>
    /// <param name="config">What is written.</param>
    public static void Write(JsonWriter json, RenderedConfig config)
    {
        json.BeginObject().Name("format").Number(Format).Name("config").String(config.Name);
        json.Name("attributes").BeginArray();
        // By index: an enumerator behind an interface is an object, and all this is written for each configuration of a project.
        for (int i = 0; i < config.Attributes.Count; i++)
        {
            DeclaredAttribute attribute = config.Attributes[i];
            json.BeginObject().Name("name").String(attribute.Name).Name("type").String(AttributeNames.SuffixOf(attribute.Type));
            json.Name("member").String(attribute.Member);
            if (attribute.Source is { } source)
                json.Name("source").String(source);
            json.EndObject();
        }
        json.EndArray().Name("environments").BeginArray();
        for (int i = 0; i < config.Environments.Count; i++)
        {
            RenderedEnvironment environment = config.Environments[i];
            json.BeginObject().Name("name").String(environment.Name).Name("folder").String(environment.Folder);
            RenderedSettingsText.Write(json.Name("settings"), environment.Settings);
            json.Name("users").BeginArray();
            for (int j = 0; j < environment.Users.Count; j++)
                Write(json, environment.Users[j]);
            json.EndArray().EndObject();
        }
        json.EndArray().EndObject();
    }

    private static void Write(JsonWriter json, RenderedUser user)
    {
        json.BeginObject().Name("email").String(user.Email).Name("roles").BeginArray();
        for (int i = 0; i < user.Roles.Count; i++)
            json.String(FlexRoleNames.Of(user.Roles[i]));
        json.EndArray().EndObject();
    }

    /// <returns>Null when the text was not written by this version.</returns>
    public static RenderedConfig? Read(string text)
    {
        JsonReader json = new(text);
        if (json.Read() != JsonToken.BeginObject || !Number(json, "format", Format) || String(json, "config") is not { } name)
            return null;
        List<DeclaredAttribute>? attributes = List(json, "attributes", Attribute);
        List<RenderedEnvironment>? environments = List(json, "environments", Environment);
        return attributes is null || environments is null || json.Read() != JsonToken.EndObject || json.Read() != JsonToken.End
            ? null
            : new RenderedConfig(name, attributes, environments);
    }

    private static DeclaredAttribute? Attribute(JsonReader json)
    {
        if (String(json, "name") is not { } name || String(json, "type") is not { } type || String(json, "member") is not { } member)
            return null;
        string? source = json.Read() == JsonToken.Name ? Value(json) : null;
        if (json.Token != JsonToken.EndObject && json.Read() != JsonToken.EndObject)
            return null;
        return AttributeNames.TypeOf(type) is { } known ? new DeclaredAttribute(name, known, member, source) : null;
    }

    private static RenderedEnvironment? Environment(JsonReader json) =>
        String(json, "name") is { } name
        && String(json, "folder") is { } folder
        && Begins(json, "settings", JsonToken.BeginObject)
        && RenderedSettingsText.Read(json) is { } settings
        && List(json, "users", User) is { } users
        && json.Read() == JsonToken.EndObject
            ? new RenderedEnvironment(name, folder, settings, users)
            : null;

    private static RenderedUser? User(JsonReader json)
    {
        if (String(json, "email") is not { } email || !Begins(json, "roles", JsonToken.BeginArray))
            return null;
        List<FlexRole> roles = [];
        while (json.Read() == JsonToken.String)
        {
            if (!FlexRoleNames.TryParse(json.Text, out FlexRole role))
                return null;
            roles.Add(role);
        }
        return json.Token == JsonToken.EndArray && json.Read() == JsonToken.EndObject ? new RenderedUser(email, roles.ToArray()) : null;
    }

    private static List<T>? List<T>(JsonReader json, string name, Func<JsonReader, T?> read)
        where T : class
    {
        if (!Begins(json, name, JsonToken.BeginArray))
            return null;
        List<T> items = [];
        while (json.Read() == JsonToken.BeginObject)
        {
            if (read(json) is not { } item)
                return null;
            items.Add(item);
        }
        return json.Token == JsonToken.EndArray ? items : null;
    }

    private static bool Number(JsonReader json, string name, int expected) =>
        Begins(json, name, JsonToken.Number) && json.Text == expected.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? String(JsonReader json, string name) => Begins(json, name, JsonToken.String) ? json.Text : null;

    private static string? Value(JsonReader json) => json.Read() == JsonToken.String ? json.Text : null;

    private static bool Begins(JsonReader json, string name, JsonToken token) =>
        json.Read() == JsonToken.Name && json.Text == name && json.Read() == token;
}
