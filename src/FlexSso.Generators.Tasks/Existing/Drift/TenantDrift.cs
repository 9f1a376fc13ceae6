using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Compares what a tenant has with what a declaration gives (FLEXSSO0711): one finding for each difference, at its place in the file.
/// </summary>
internal sealed class TenantDrift(Declared declared)
{
    private const string Remedy = "paste or upload the file that the build writes, or change the declaration";

    /// <summary>Compares the settings of the addon.</summary>
    public void CompareAddon(DataNode addon, ExistingFindings findings) =>
        DataDrift.Compare(addon, declared.Addon, "", (start, difference) => Add(findings, start, difference, Remedy));

    /// <summary>Compares an application: the callback that counts, and its addon.</summary>
    public void CompareClient(DataNode client, ExistingFindings findings)
    {
        if (client.Find("callbacks")?.Value is { Elements: { Count: > 0 } callbacks } && callbacks[0].Text != declared.AcsUrl)
            Add(
                findings,
                callbacks[0].Start,
                $"The first callback is '{callbacks[0].Text}', and the declaration gives '{declared.AcsUrl}'",
                "put the ACS URL first, or change the declaration"
            );
        if (client.FindObject("addons")?.FindObject("samlp") is { } addon)
            CompareAddon(addon, findings);
    }

    /// <summary>Compares the code of the Action. Line ends do not count.</summary>
    public void CompareAction(string code, ExistingFindings findings)
    {
        string[] there = Lines(code);
        string[] wanted = Lines(declared.Action);
        int line = 0;
        while (line < there.Length && line < wanted.Length && there[line] == wanted[line])
            line++;
        if (line < there.Length || line < wanted.Length)
            Add(
                findings,
                StartOf(code, line),
                $"The Action is not the one that the build writes: line {line + 1} is the first that differs",
                "deploy the file that the build writes, or take over in the declaration what was changed by hand"
            );
    }

    /// <summary>Compares the users of Flex: their roles and attributes, and who is missing on one side.</summary>
    public void CompareUsers(IReadOnlyList<DataNode> users, DataNode list, ExistingFindings findings)
    {
        Dictionary<string, DataNode> there = new(StringComparer.Ordinal);
        foreach (DataNode user in users)
        {
            if (
                user.Find("email")?.Value is { Kind: DataKind.Text } email
                && user.FindObject("app_metadata")?.FindObject("flex") is not null
            )
                there[EmailAddress.KeyOf(email.Text)] = user;
        }
        foreach ((string email, DataNode metadata) in declared.Users)
        {
            if (there.TryGetValue(EmailAddress.KeyOf(email), out DataNode? user))
                CompareUser(user, metadata, email, findings);
            else
                Add(
                    findings,
                    list.Start,
                    $"'{email}' is declared, and this file does not have the user",
                    "add the user, or remove the declaration"
                );
            there.Remove(EmailAddress.KeyOf(email));
        }
        foreach (DataNode user in there.Values)
        {
            DataNode email = user.Find("email")!.Value;
            Add(
                findings,
                email.Start,
                $"'{email.Text}' has access to Flex, and the declaration does not have the user",
                "declare the user, or take the flex object out of app_metadata"
            );
        }
    }

    private static void CompareUser(DataNode user, DataNode metadata, string email, ExistingFindings findings) =>
        DataDrift.Compare(
            user.FindObject("app_metadata")!.FindObject("flex")!,
            metadata.FindObject("flex")!,
            "flex",
            (start, difference) => Add(findings, start, $"User '{email}': {difference}", Remedy)
        );

    private static void Add(ExistingFindings findings, int start, string difference, string remedy) =>
        findings.Add(RuleIds.Drift, start, difference + "; " + remedy);

    private static string[] Lines(string code) => code.Replace("\r\n", "\n").Split('\n');

    private static int StartOf(string code, int line)
    {
        int start = 0;
        for (; line > 0 && code.IndexOf('\n', start) is >= 0 and int end; line--)
            start = end + 1;
        return start;
    }
}
