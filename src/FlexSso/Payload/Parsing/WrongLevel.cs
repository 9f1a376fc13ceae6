using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Finds a text that is not of the level that a method reads: <c>app_metadata</c> where a user is needed, a page of users, the body of an error.
/// Such a text has no <c>flex</c> where it is looked for, so the user would count as new to Flex, and the PATCH that follows would take the
/// roles and attributes away. In doubt a text is refused. One thing cannot be told: a user who was requested with <c>include_fields=false</c> and
/// without <c>app_metadata</c> looks like one who has none.
/// </summary>
internal static class WrongLevel
{
    private const string List = "this is a list, not one user; give each user of it to ParseUser";
    private const string Page =
        "this is a page of users, not one user; give each element of 'users' to ParseUser, and request the members of an organization one by one";
    private const string Error =
        "this is the answer of a failed request, not a user; look at the status of the answer before its body is parsed";
    private const string User = "this is a user, not an app_metadata object; use ParseUser";
    private const string AppMetadata = "this is an app_metadata object, not a user; use ParseAppMetadata";
    private const string Flex =
        "this looks like a flex object, which stands in app_metadata under the name 'flex'; give the whole user to ParseUser, or the whole app_metadata to ParseAppMetadata";
    private const string FlexOrOthers =
        "this looks like a flex object, not the app_metadata that it stands in under the name 'flex'; give the whole user to ParseUser, even if other applications keep these members in app_metadata";
    private const string PartOfUser =
        "this is only a part of a user, and without 'app_metadata' it does not show whether the user has roles; request the user without 'fields'";
    private const string OtherName =
        "this user has 'flex' or 'app_metadata' under another name or at another place; give ParseUser the user as GET /api/v2/users/{id} returned it";
    private const string InPlace =
        " in place of its app_metadata; give ParseUser the whole user as GET /api/v2/users/{id} returned it without 'fields'";
    private const string Deeper =
        "a user or a flex object stands deeper in this object, or under another name; give the user to ParseUser, or its app_metadata to ParseAppMetadata, as Auth0 returned it";
    private const string NoUser =
        "this is not a user; give ParseUser what GET /api/v2/users/{id} returned, and an app_metadata object to ParseAppMetadata";

    /// <summary>Why the text is not a user; null when it is one, or when it is no object and no list at all.</summary>
    public static string? OfUser(string json, FlexPayloadKey[] keys)
    {
        if (Read(json, out bool isList) is not { } root)
            return isList ? List : null;
        // Another application may have an 'email' or 'app_metadata' of its own in app_metadata, but not a 'user_id'.
        if (root.Has("flex") && !root.Has("user_id") && !(root.Has("app_metadata") && root.HasAccount))
            return AppMetadata;
        if (root.AppMetadata is { } appMetadata && InUser(LevelOf(appMetadata, keys), root.IsWholeUser) is { } level)
            return level;
        bool hasAppMetadata = root.Has("app_metadata");
        bool hasFlex = root.AppMetadata?.HasValue("flex") == true;
        if (!hasFlex && (hasAppMetadata || root.HasAccount) && (root.HasOtherName || HiddenUser.IsIn(json)))
            return OtherName;
        return hasAppMetadata || root.IsWholeUser ? null
            : root.IsError ? Error
            : root.IsPage ? Page
            : root.HasAccount ? PartOfUser
            : root.IsFlex(keys) ? Flex
            : NoUser;
    }

    /// <summary>Why the text is not an <c>app_metadata</c> object; null when it may be one, or when it is no object and no list at all.</summary>
    public static string? OfAppMetadata(string json, FlexPayloadKey[] keys)
    {
        if (Read(json, out bool isList) is not { } root)
            return isList ? List : null;
        return LevelOf(root, keys) ?? (!root.HasValue("flex") && HiddenUser.IsIn(json) ? Deeper : null);
    }

    private static string? LevelOf(RootMembers appMetadata, FlexPayloadKey[] keys)
    {
        if (appMetadata.HasValue("flex"))
            return appMetadata.Has("user_id") || (appMetadata.HasAppMetadata && appMetadata.HasAccount) ? User : null;
        return appMetadata.IsError ? Error
            : appMetadata.IsPage ? Page
            : appMetadata.HasAppMetadata || appMetadata.HasAccount ? User
            : appMetadata.IsFlex(keys) ? FlexOrOthers
            : null;
    }

    // A whole user has the app_metadata that Auth0 stores, whatever other applications keep there. Auth0 stores no members of a user in it.
    private static string? InUser(string? level, bool isWholeUser) =>
        level switch
        {
            User => "this user has a user" + InPlace,
            _ when isWholeUser => null,
            Page => "this user has a page of users" + InPlace,
            Error => "this user has the answer of a failed request" + InPlace,
            FlexOrOthers => "this user has what looks like a flex object" + InPlace,
            _ => null,
        };

    private static RootMembers? Read(string json, out bool isList)
    {
        JsonReader reader = new(json);
        if (reader.Read() == JsonToken.BeginObject)
        {
            isList = false;
            return RootMembers.Read(reader);
        }
        reader.Skip();
        isList = reader.Token == JsonToken.EndArray;
        return null;
    }
}
