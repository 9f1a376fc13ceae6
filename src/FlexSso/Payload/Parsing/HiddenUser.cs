using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>
/// Finds what belongs to a user at a place, or under a name, where parsing does not look: the user of a wrapper (<c>{"data":{…}}</c>), or an
/// <c>app_metadata</c> or <c>flex</c> object that a serializer has renamed.
/// </summary>
internal static class HiddenUser
{
    /// <summary>Whether the members of the outermost object hold such a thing, at any depth.</summary>
    public static bool IsIn(string json)
    {
        JsonReader reader = new(json);
        reader.Read();
        return IsIn(reader, isFlex: false, isRoot: true);
    }

    /// <summary><c>flex</c> or <c>app_metadata</c> in any spelling, or a path that begins with one.</summary>
    public static bool IsName(string name) => IsFlex(name) || IsAppMetadata(name) || IsPath(name);

    /// <summary>Whether the value holds a list <c>roles</c> with a role of Flex, at any depth.</summary>
    public static bool HoldsRoles(string json)
    {
        JsonReader reader = new(json);
        bool isRoles = false;
        bool isInRoles = false;
        while (reader.Read() is not (JsonToken.End or JsonToken.Error))
        {
            if (isInRoles && reader.Token == JsonToken.String && FlexRoleNames.TryParse(reader.Text, out _))
                return true;
            isInRoles = (isRoles && reader.Token == JsonToken.BeginArray) || (isInRoles && reader.Token != JsonToken.EndArray);
            isRoles = reader.Token == JsonToken.Name && reader.Text.Trim().Equals("roles", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    // From the beginning of an object or list to its end, or to the first find.
    private static bool IsIn(JsonReader reader, bool isFlex, bool isRoot)
    {
        bool hasId = false;
        bool hasIdentities = false;
        string name = "";
        while (reader.Read() is not (JsonToken.EndObject or JsonToken.EndArray or JsonToken.End or JsonToken.Error))
        {
            if (reader.Token == JsonToken.Name)
            {
                name = reader.Text;
                hasId |= name == "user_id";
                hasIdentities |= name == "identities";
                if (IsPath(name) || (!isRoot && hasId && hasIdentities))
                    return true;
                reader.Read();
            }
            if (reader.Token == JsonToken.BeginArray && isFlex && name.Equals("roles", StringComparison.OrdinalIgnoreCase))
                return true;
            // In a user, app_metadata belongs there.
            if (reader.Token == JsonToken.BeginObject && IsAppMetadata(name) && !(isRoot && name == "app_metadata"))
                return true;
            if (
                reader.Token is JsonToken.BeginObject or JsonToken.BeginArray
                && IsIn(reader, reader.Token == JsonToken.BeginObject && IsFlex(name), isRoot: false)
            )
                return true;
        }
        return false;
    }

    private static bool IsFlex(string name) => name.Equals("flex", StringComparison.OrdinalIgnoreCase);

    private static bool IsAppMetadata(string name) =>
        name.Equals("app_metadata", StringComparison.OrdinalIgnoreCase) || name.Equals("appMetadata", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string name) =>
        name.IndexOf('.') is > 0 and int dot && name.Substring(0, dot) is { } first && (IsFlex(first) || IsAppMetadata(first));
}
