namespace FlexSso.Values;

/// <summary>
/// Field names that Auth0 refuses in a user's metadata, so a source that reads one never finds a value (FLEXSSO0412). Source: Auth0,
/// "Metadata Field Names and Data Types".
/// </summary>
internal static class MetadataField
{
    private static readonly string[] ForbiddenAtRoot =
    [
        "__tenant",
        "_id",
        "blocked",
        "clientID",
        "created_at",
        "email_verified",
        "email",
        "globalClientID",
        "global_client_id",
        "identities",
        "lastIP",
        "lastLogin",
        "loginsCount",
        "metadata",
        "multifactor_last_modified",
        "multifactor",
        "updated_at",
        "user_id",
    ];

    /// <summary>The first forbidden field of a path of names after <c>event</c>, and why, as the end of a sentence.</summary>
    public static (string Field, string Why)? FindForbidden(string[] path)
    {
        if (path.Length < 3 || path[0] != "user" || path[1] is not ("app_metadata" or "user_metadata"))
            return null;
        if (path[1] == "app_metadata" && Array.IndexOf(ForbiddenAtRoot, path[2]) >= 0)
            return (path[2], "which Auth0 does not allow in app_metadata");
        foreach (string field in path.Skip(2))
        {
            // Auth0 allows no dot either, but a path cannot hold one.
            if (field.IndexOf('$') >= 0)
                return (field, "and Auth0 allows no '$' in a metadata field name");
        }
        return null;
    }
}
