using System.Globalization;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Compares what a tenant has with what a declaration gives (FLEXSSO0711): one finding for each difference, at its place in the file.
/// </summary>
internal sealed class TenantDrift(Declared declared)
{
    private const string Lifetime = "lifetimeInSeconds";
    private const string Remedy = "paste or upload the file that the build writes, or change the declaration";

    /// <summary>Compares the settings of the addon.</summary>
    public void CompareAddon(DataNode addon, ExistingFindings findings) =>
        DataDrift.Compare(addon, Wanted(addon), "", (start, difference) => Add(findings, start, difference, Remedy));

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

    // A lifetime that is absent is Auth0's default.
    private DataNode Wanted(DataNode addon)
    {
        DataNode wanted = declared.Addon;
        string usual = SamlAddon.DefaultLifetimeInSeconds.ToString(CultureInfo.InvariantCulture);
        if (addon.Find(Lifetime) is null && wanted.Find(Lifetime)?.Value.Text == usual)
            wanted.Members.RemoveAll(static member => member.Name == Lifetime);
        return wanted;
    }

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
