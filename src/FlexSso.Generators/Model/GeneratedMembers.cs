namespace FlexSso.Generators.Model;

/// <summary>The names of the members that the generator adds to the class. The user's own members must have other names.</summary>
internal static class GeneratedMembers
{
    public const string SamlAddon = "SamlAddon";
    public const string SamlAddonJson = "SamlAddonJson";
    public const string PostLoginAction = "PostLoginActionJavaScript";
    public const string AppMetadata = "AppMetadata";
    public const string Users = "Users";
    public const string Roles = "Roles";
    public const string ToAppMetadataJson = "ToAppMetadataJson";
    public const string Model = "FlexSsoModelJson";

    public const string ToFlexJson = "ToFlexJson";
    public const string ToUserPatchJson = "ToUserPatchJson";
    public const string ParseAppMetadata = "ParseAppMetadata";
    public const string ParseUser = "ParseUser";
    public const string UnknownFlexMembers = "UnknownFlexMembers";
    public const string OtherAppMetadata = "OtherAppMetadata";
    public const string WithRoles = "WithRoles";
    public const string Keys = "FlexSsoKeys";

    public static readonly string[] All =
    [
        SamlAddon,
        SamlAddonJson,
        PostLoginAction,
        AppMetadata,
        Users,
        Roles,
        ToAppMetadataJson,
        ToFlexJson,
        ToUserPatchJson,
        ParseAppMetadata,
        ParseUser,
        UnknownFlexMembers,
        OtherAppMetadata,
        WithRoles,
        Keys,
        Model,
    ];

    public static bool Contains(string name) => Array.IndexOf(All, name) >= 0;
}
