namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Checks a file that is no part of an export, by what it holds.</summary>
internal static class DataChecker
{
    public static void Check(DataNode root, ExistingKind kind, ExistingFindings findings)
    {
        switch (kind)
        {
            case ExistingKind.Addon:
                AddonChecker.Check(root, callback: null, findings);
                break;
            case ExistingKind.Client:
                ClientChecker.Check(root, findings);
                break;
            case ExistingKind.AppMetadata:
                new UsersChecker(findings).CheckAppMetadata(root);
                break;
            case ExistingKind.User:
                new UsersChecker(findings).CheckUser(root);
                break;
            case ExistingKind.Users:
                new UsersChecker(findings).CheckUsers(root.Find("users")?.Value ?? root);
                break;
            case ExistingKind.Console:
                // The build has written it.
                break;
            default:
                findings.Add(
                    RuleIds.WrongJson,
                    root.Start,
                    "The file holds nothing that the build knows: no addon, no application and no users; remove it from FlexSsoFile"
                );
                break;
        }
    }
}
