using FlexSso.Roles;

namespace FlexSso.Json;

/// <summary>The outer part of a user's <c>app_metadata</c>: <c>{"flex": {"roles": […], …}}</c>.</summary>
internal static class AppMetadataJson
{
    /// <summary>Opens both objects and writes the roles. The caller adds the other members of <c>flex</c> and calls <see cref="End"/>.</summary>
    public static JsonWriter Begin(IEnumerable<FlexRole> roles) => Begin(new JsonWriter(), roles);

    /// <summary>The same with an existing writer.</summary>
    public static JsonWriter Begin(JsonWriter json, IEnumerable<FlexRole> roles)
    {
        json.BeginObject().Name("flex").BeginObject();
        json.Name("roles").BeginArray();
        foreach (FlexRole role in roles)
            json.String(FlexRoleNames.Of(role));
        json.EndArray();
        return json;
    }

    public static string End(JsonWriter json) => json.EndObject().EndObject().ToString();
}
