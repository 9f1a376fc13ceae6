namespace FlexSso.Model;

/// <summary>The names of the members that the generator adds to the class. A user's own member of that name would not compile beside it.</summary>
internal static class GeneratedMembers
{
    public const string SamlAddon = "SamlAddon";
    public const string SamlAddonJson = "SamlAddonJson";
    public const string PostLoginAction = "PostLoginActionJavaScript";
    public const string AppMetadata = "AppMetadata";
    public const string Users = "Users";
    public const string Roles = "Roles";
    public const string UnknownFlexMembers = "UnknownFlexMembers";
    public const string OtherAppMetadata = "OtherAppMetadata";
    public const string WithRoles = "WithRoles";
    public const string ParseAppMetadata = "ParseAppMetadata";
    public const string ParseUser = "ParseUser";
    public const string Keys = "FlexSsoKeys";
    public const string Model = "FlexSsoModelJson";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        SamlAddon,
        SamlAddonJson,
        PostLoginAction,
        AppMetadata,
        Users,
        Roles,
        UnknownFlexMembers,
        OtherAppMetadata,
        WithRoles,
        ParseAppMetadata,
        ParseUser,
        Keys,
        Model,
    ];

    public static bool Contains(string name) => All.Contains(name);
}
