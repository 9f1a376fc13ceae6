namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Tells by the content what a JSON file holds.</summary>
internal static class DataKinds
{
    public static ExistingKind Of(DataNode root)
    {
        if (root.Kind == DataKind.List)
            return ExistingKind.Users;
        if (root.Kind != DataKind.Object)
            return ExistingKind.Unknown;
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
