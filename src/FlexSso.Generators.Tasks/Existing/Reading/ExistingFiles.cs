using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks the files of a project together, because the code of an Action belongs to a trigger and to the addon beside it. Of an export only
/// what concerns Flex is judged.
/// </summary>
internal sealed class ExistingFiles
{
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly TenantExport _export = new();

    private ExistingFiles(IReadOnlyList<SourceFile> files) => _files = files;

    /// <summary>Adds to each file what is wrong with it.</summary>
    public static void Check(IReadOnlyList<SourceFile> files)
    {
        ExistingFiles all = new(files);
        List<(SourceFile File, DataNode Root)> others = all.ReadData();
        foreach ((DataNode client, SourceFile file) in all._export.Clients)
        {
            if (ClientChecker.IsOfFlex(client))
                ClientChecker.Check(client, file.Findings);
        }
        // What an Action reads elsewhere, users have elsewhere.
        bool areUsersOther = files.Any(static file => file.IsJavaScript && FlexActions.ReadsRolesElsewhere(file));
        foreach (
            (SourceFile file, DataNode root) in others.Where(each => !areUsersOther || !DataKinds.IsOfUsers(each.File.KindOf(each.Root)))
        )
            DataChecker.Check(root, file.KindOf(root), file.Findings);
        all.CheckCode();
    }

    // The files of an export first: they tell which folders are one.
    private List<(SourceFile, DataNode)> ReadData()
    {
        foreach (SourceFile file in _files)
            _export.Folders.AddFile(file.Path.Full);
        List<(SourceFile File, DataNode Root)> read = [];
        foreach (SourceFile file in _files.Where(static file => !file.IsJavaScript))
        {
            if (file.ReadData(file.Findings) is { } root && (file.Kind is not null || !_export.Add(root, file)))
                read.Add((file, root));
        }
        // A YAML file may have made its folder an export after another file was read.
        return read.FindAll(each => each.File.Kind is not null || !_export.Folders.Contain(each.File.Path.Full));
    }

    private void CheckCode()
    {
        string? audience = _export.Audience;
        foreach (SourceFile file in _files.Where(static file => file.IsJavaScript))
        {
            ExportedAction? action = _export.Actions.Find(action => action.CodePath == file.Path.Full);
            if (file.Kind is not null || (action is null && !_export.Folders.Contain(file.Path.Full)))
                ActionFile.Check(file.Text, audience, file.Findings);
            else if (action?.IsPostLogin != false && FlexActions.MayBe(file))
            {
                ActionFile.Check(file.Text, audience, file.Findings);
                if (action is not null)
                    CheckRuntime(action);
            }
        }
    }

    private static void CheckRuntime(ExportedAction action)
    {
        if (action.Node.Find("runtime")?.Value is { Kind: DataKind.Text } runtime && ActionRuntime.Check(runtime.Text) is { } finding)
            action.File.Findings.Add(finding, runtime.Start);
    }
}
