namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Tells by the content what a JSON file holds.</summary>
internal static class DataKinds
{
    public static bool IsOfUsers(ExistingKind kind) => kind is ExistingKind.AppMetadata or ExistingKind.User or ExistingKind.Users;

    /// <summary>Whether the value is a list of applications, as <c>GET /api/v2/clients</c> returns it.</summary>
    public static bool IsListOfClients(DataNode root) =>
        root.Kind == DataKind.List
        && root.Elements.Exists(static element => element.Kind == DataKind.Object && Of(element) == ExistingKind.Client);

    public static ExistingKind Of(DataNode root)
    {
        if (root.Kind == DataKind.List)
            return ExistingKind.Users;
        if (root.Kind != DataKind.Object)
            return ExistingKind.Unknown;
        if (root.Find("singleSignOnUrl") is not null && root.Find("identityProviderIssuer") is not null)
            return ExistingKind.Console;
        if (root.Find("addons") is not null || root.Find("callbacks") is not null)
            return ExistingKind.Client;
        if (root.Find("users")?.Value.Kind == DataKind.List)
            return ExistingKind.Users;
        if (root.Find("app_metadata") is not null || root.Find("user_id") is not null || root.Find("email") is not null)
            return ExistingKind.User;
        if (root.Find("flex") is not null || root.Find("roles") is not null)
            return ExistingKind.AppMetadata;
        return AddonKeys.IsAddon(root) ? ExistingKind.Addon : ExistingKind.Unknown;
    }
}
