namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The metadata <c>Kind</c> of a FlexSsoFile item, for a file whose content does not tell what it is.</summary>
internal static class KindNames
{
    private static readonly (string Name, ExistingKind Kind)[] All =
    [
        ("addon", ExistingKind.Addon),
        ("application", ExistingKind.Client),
        ("app_metadata", ExistingKind.AppMetadata),
        ("user", ExistingKind.User),
        ("users", ExistingKind.Users),
        ("action", ExistingKind.Action),
    ];

    public static string Known => string.Join(", ", All.Select(static each => each.Name));

    /// <summary>The kind of that name; null for none, and for an unknown one.</summary>
    public static ExistingKind? Of(string name)
    {
        int index = Array.FindIndex(All, each => each.Name == name);
        return index < 0 ? null : All[index].Kind;
    }
}
