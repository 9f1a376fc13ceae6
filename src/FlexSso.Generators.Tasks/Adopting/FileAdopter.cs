using Acornima.Ast;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>
/// Takes a declaration from files, each by what it holds. Actions come first, because what they set wins over the addon; files with whole users
/// come before those with the app_metadata of one.
/// </summary>
internal sealed class FileAdopter
{
    private readonly AdoptedDeclaration _declaration = new();
    private readonly TenantExport _export = new();
    private bool _hasAction;

    public static AdoptedDeclaration Adopt(IReadOnlyList<SourceFile> files)
    {
        FileAdopter adopter = new();
        foreach (SourceFile file in files)
            adopter._export.Folders.AddFile(file.Path.Full);
        List<(SourceFile File, DataNode Root)> data = adopter.ReadData(files);
        foreach (SourceFile file in files.Where(static file => file.IsJavaScript))
            adopter.AdoptCode(file);
        foreach ((DataNode client, SourceFile file) in adopter._export.Clients.Where(static client => ClientChecker.IsOfFlex(client.Node)))
            ClientAdopter.Adopt(client, file, adopter._declaration);
        foreach ((SourceFile file, DataNode root) in data)
            adopter.AdoptData(root, file);
        foreach ((SourceFile file, DataNode root) in data.Where(static each => each.File.KindOf(each.Root) == ExistingKind.AppMetadata))
            new UsersAdopter(file, adopter._declaration).AdoptAppMetadata(root);
        UserAttributes.Join(adopter._declaration, adopter._hasAction);
        return adopter._declaration;
    }

    // All but the files of an export, which is asked for its applications.
    private List<(SourceFile, DataNode)> ReadData(IReadOnlyList<SourceFile> files)
    {
        List<(SourceFile, DataNode)> read = [];
        foreach (SourceFile file in files.Where(static file => !file.IsJavaScript))
        {
            ExistingFindings findings = new();
            if (file.ReadData(findings) is { } root && (file.Kind is not null || !_export.Add(root, file)))
                read.Add((file, root));
            NoteAll(findings, file);
        }
        return read;
    }

    private void AdoptCode(SourceFile file)
    {
        ExportedAction? action = _export.Actions.Find(action => action.CodePath == file.Path.Full);
        bool isOther = action is { IsPostLogin: false } || (_export.Folders.Contain(file.Path.Full) && !FlexActions.MayBe(file));
        if (isOther)
            return;
        ExistingFindings findings = new();
        try
        {
            if (ActionFile.Read(file.Text, findings) is { } program)
                AdoptAction(program, file);
        }
        catch (InsufficientExecutionStackException)
        {
            _declaration.Note(file, 0, "the code is nested too deeply to be followed, so it is not carried over");
        }
        NoteAll(findings, file);
    }

    private void AdoptAction(Script program, SourceFile file)
    {
        _hasAction = true;
        if (GeneratedAction.Is(file.Text))
            new GeneratedAction(program, file, _declaration).Adopt();
        else
            new ActionAdopter(ActionWalker.Walk(program), file, _declaration).Adopt();
    }

    private void AdoptData(DataNode root, SourceFile file)
    {
        switch (file.KindOf(root))
        {
            case ExistingKind.Addon:
                new AddonAdopter(root, file, _declaration).Adopt();
                break;
            case ExistingKind.Client:
                ClientAdopter.Adopt(root, file, _declaration);
                break;
            case ExistingKind.Console:
                new ConsoleAdopter(root, file, _declaration).Adopt();
                break;
            case ExistingKind.User:
                new UsersAdopter(file, _declaration).Adopt(root);
                break;
            case ExistingKind.Users:
                new UsersAdopter(file, _declaration).AdoptAll(root.Find("users")?.Value ?? root);
                break;
        }
    }

    private void NoteAll(ExistingFindings findings, SourceFile file)
    {
        foreach (ExistingFinding finding in findings.InOrder)
            _declaration.Note(file, finding.Start, finding.Message);
    }
}
