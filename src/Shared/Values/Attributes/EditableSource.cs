namespace FlexSso.Values;

/// <summary>
/// What Flex is told is read from <c>user_metadata</c>, which users can edit themselves (FLEXSSO0414 for roles, 0415 for worker attributes). Source:
/// Auth0, "Understand How Metadata Works in User Profiles".
/// </summary>
internal static class EditableSource
{
    /// <summary>Checks a path that roles are read from. Whoever can give themselves a role can be an admin.</summary>
    public static ValueFinding? CheckRoles(string argument, string path) =>
        IsEditable(path)
            ? new ValueFinding(
                RuleIds.UnfitSource,
                argument,
                path,
                "is in user_metadata, which users can edit themselves, so they could give themselves any role",
                "keep the names in app_metadata, or use 'event.authorization.roles'"
            )
            : null;

    /// <summary>Checks a path that a worker attribute is read from. Tasks can be routed by any attribute of a worker.</summary>
    /// <param name="argument">The argument as the user knows it: <c>Source</c>.</param>
    /// <param name="path">A right path.</param>
    /// <param name="attribute">The worker attribute, without suffix.</param>
    public static ValueFinding? Check(string argument, string path, string attribute) =>
        IsEditable(path) ? new ValueFinding(RuleIds.EditableSource, argument, path, attribute) : null;

    private static bool IsEditable(string path) => path.StartsWith("event.user.user_metadata.", StringComparison.Ordinal);
}
