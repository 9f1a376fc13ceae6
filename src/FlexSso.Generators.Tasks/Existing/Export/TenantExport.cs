namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The applications and Actions of an export. Each may have a file of its own, or one file may hold all of them.</summary>
internal sealed class TenantExport
{
    public List<(DataNode Node, SourceFile File)> Clients { get; } = [];

    public List<ExportedAction> Actions { get; } = [];

    public ExportFolders Folders { get; } = new();

    /// <summary>Adds the applications and Actions of a file.</summary>
    /// <returns>False if the file is no part of an export.</returns>
    public bool Add(DataNode root, SourceFile file)
    {
        string folder = Path.GetDirectoryName(file.Path.Full)!;
        string part = Path.GetFileName(folder);
        if (part == "clients" && DataKinds.Of(root) == ExistingKind.Client)
            Clients.Add((root, file));
        else if (part == "actions" && root.Find("code") is not null)
            Add(root, file, Path.GetDirectoryName(folder)!);
        else if (root.Kind == DataKind.Object && (ListOf(root, "clients") ?? ListOf(root, "actions")) is not null)
        {
            Folders.AddRoot(folder);
            foreach (DataNode client in ListOf(root, "clients") ?? [])
                Clients.Add((client, file));
            foreach (DataNode action in ListOf(root, "actions") ?? [])
                Add(action, file, folder);
        }
        else if (DataKinds.IsListOfClients(root))
            Clients.AddRange(root.Elements.Select(client => (client, file)));
        else
            return Folders.Contain(file.Path.Full);
        return true;
    }

    /// <summary>The audience of the addon for Flex; null if there is none, or more than one.</summary>
    public string? Audience
    {
        get
        {
            string[] audiences =
            [
                .. Clients
                    .Where(static client => ClientChecker.IsOfFlex(client.Node))
                    .Select(static client => client.Node.FindObject("addons")?.FindObject("samlp")?.Find("audience")?.Value.Text ?? "")
                    .Where(static audience => audience.Length > 0)
                    .Distinct(),
            ];
            return audiences.Length == 1 ? audiences[0] : null;
        }
    }

    private void Add(DataNode action, SourceFile file, string root)
    {
        string? code = action.Find("code")?.Value.Text;
        bool isPath = code is not null && code.IndexOf('\n') < 0 && code.EndsWith(".js", StringComparison.OrdinalIgnoreCase);
        Actions.Add(new ExportedAction(action, file, isPath ? Path.GetFullPath(Path.Combine(root, code!)) : null));
    }

    private static List<DataNode>? ListOf(DataNode root, string name) =>
        root.Find(name)?.Value is { Kind: DataKind.List } list ? list.Elements : null;
}
