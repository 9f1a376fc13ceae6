namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Compares files of the tenant with the environment that their items name.</summary>
internal sealed class DriftChecker(Declared declared, IReadOnlyList<SourceFile> files)
{
    private readonly TenantDrift _drift = new(declared);
    private readonly UserDrift _users = new(declared);
    private readonly TenantExport _export = new();

    public void Check()
    {
        foreach (SourceFile file in files)
            _export.Folders.AddFile(file.Path.Full);
        List<(SourceFile File, DataNode Root)> data = [];
        foreach (SourceFile file in files.Where(static file => !file.IsJavaScript))
        {
            // What is wrong with the file itself has been said.
            if (file.ReadData(new ExistingFindings()) is { } root)
                data.Add((file, root));
        }
        List<(SourceFile File, DataNode Root)> others = data.FindAll(each =>
            each.File.Kind is not null || !_export.Add(each.Root, each.File)
        );
        foreach ((DataNode client, SourceFile file) in _export.Clients.Where(client => IsDeclared(client.Node)))
            _drift.CompareClient(client, file.Findings);
        foreach ((SourceFile file, DataNode root) in others)
            Compare(root, file);
        _users.AddMissing();
        foreach (SourceFile file in files.Where(file => file.IsJavaScript && IsAction(file)))
            _drift.CompareAction(file.Text, file.Findings);
        FlowDrift flow = new(declared, files, _export);
        foreach ((SourceFile file, DataNode root) in data)
            flow.Check(root, file.Findings);
    }

    private void Compare(DataNode root, SourceFile file)
    {
        ExistingFindings findings = file.Findings;
        switch (file.KindOf(root))
        {
            case ExistingKind.Addon:
                _drift.CompareAddon(root, findings);
                break;
            case ExistingKind.Client:
                _drift.CompareClient(root, findings);
                break;
            case ExistingKind.Users:
                _users.AddList(root.Find("users")?.Value ?? root, file);
                break;
            case ExistingKind.User:
                _users.Add(root, file);
                break;
            case ExistingKind.AppMetadata:
                _users.AddAppMetadata(root, file);
                break;
        }
    }

    // Of several applications for Flex the one that has the declaration's client ID or ACS URL.
    private bool IsDeclared(DataNode client) =>
        client.Find("client_id")?.Value.Text == declared.ClientId
        || (client.Find("callbacks")?.Value.Elements.Exists(url => url.Text == declared.AcsUrl) ?? false)
        || client.FindObject("addons")?.FindObject("samlp")?.Find("audience")?.Value.Text
            == declared.Environment.Environment.Connection.Audience;

    private bool IsAction(SourceFile file)
    {
        if (!(_export.Folders.Contain(file.Path.Full) ? FlexActions.MayBe(file) : file.IsOfSaml))
            return false;
        bool isOfOtherTrigger = _export.Actions.Exists(action => action.CodePath == file.Path.Full && !action.IsPostLogin);
        return !isOfOtherTrigger;
    }
}
