namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Checks one file by what it holds.</summary>
internal static class ExistingFile
{
    /// <returns>What is wrong with the file.</returns>
    public static ExistingFindings Check(string fileName, string text)
    {
        ExistingFindings findings = new();
        if (IsJavaScript(fileName))
            ActionFile.Check(text, ActionContext.None, findings);
        else if (JsonData.Read(text, findings) is { } root)
            Check(root, findings);
        return findings;
    }

    private static bool IsJavaScript(string fileName) =>
        Path.GetExtension(fileName).ToLowerInvariant() is ".js" or ".cjs" or ".mjs" or ".ts";

    private static void Check(DataNode root, ExistingFindings findings)
    {
        switch (DataKinds.Of(root))
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
