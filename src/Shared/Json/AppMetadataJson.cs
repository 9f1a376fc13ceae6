using FlexSso.Roles;

namespace FlexSso.Json;

/// <summary>The frame of a user's <c>app_metadata</c>: <c>{"flex": {"roles": […], …}}</c>.</summary>
internal static class AppMetadataJson
{
    /// <summary>Opens both objects and writes the roles; the caller adds members of <c>flex</c> and calls <see cref="End"/>.</summary>
    public static JsonWriter Begin(IEnumerable<FlexRole> roles) => Begin(new JsonWriter(), roles);

    /// <summary>The same with a writer that is there.</summary>
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
