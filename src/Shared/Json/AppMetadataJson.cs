using FlexSso.Roles;

namespace FlexSso.Json;

/// <summary>The beginning of a user's <c>app_metadata</c>: <c>{"flex": {"roles": […]</c>.</summary>
internal static class AppMetadataJson
{
    /// <summary>The body of a PATCH that takes <c>flex</c> away and leaves the rest of <c>app_metadata</c>: null deletes a property.</summary>
    public const string WithoutFlex = "{ \"app_metadata\": { \"flex\": null } }";

    /// <summary>Opens both objects and writes the roles. The caller adds members of <c>flex</c> and closes both.</summary>
    public static JsonWriter Begin(JsonWriter json, IEnumerable<FlexRole> roles)
    {
        json.BeginObject().Name("flex").BeginObject();
        json.Name("roles").BeginArray();
        foreach (FlexRole role in roles)
            json.String(FlexRoleNames.Of(role));
        return json.EndArray();
    }
}
