using System.Text;
using FlexSso.Generators.Tasks.Adopting;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Privacy;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Writes a declaration from files that a team has already (<c>dotnet build -t:FlexSsoAdopt</c>). Nothing in the files is run, and nothing
/// is fetched.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class AdoptFlexSsoFiles : FlexSsoTask
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The name of the class, with or without a namespace. Default: that of our own Action among the files, else <c>TwilioFlex</c>.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>The namespace of a class that is named without one.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Whether the project has nullable reference types.</summary>
    public bool IsNullable { get; set; }

    /// <summary>Whether files of the same names are replaced.</summary>
    public bool Overwrites { get; set; }

    private protected override string Subject => ProjectFile;

    private protected override void Run()
    {
        List<SourceFile> files = ReadFiles();
        if (Log.HasLoggedErrors)
            return;
        AdoptedDeclaration declaration = FileAdopter.Adopt(files);
        if (declaration.IsEmpty)
        {
            // A log is no place for e-mail addresses.
            foreach (string note in declaration.Notes.Where(static note => note.IndexOf('@') < 0))
                LogLine("FlexSso: " + note);
            Refuse(
                files.Count == 0
                    ? "There is no file to adopt; name the folder with -p:FlexSsoAdoptFrom=auth0, or the files with FlexSsoFile items"
                    : $"None of the {files.Count} files holds an addon, an application, an Action or users of Flex; name other files"
            );
            return;
        }
        Write(declaration, files);
    }

    private List<SourceFile> ReadFiles()
    {
        List<SourceFile> files = [];
        foreach (ITaskItem item in Files)
        {
            ProjectPath path = new(ProjectDirectory, item.ItemSpec);
            if (!ExistingText.TryRead(path, ProjectDirectory, out string text, out ArtifactError? error))
                LogErrorOnce(error!);
            else if (new SourceFile(path, text, KindOf(item)) is { CanBeChecked: true } file)
                files.Add(file);
        }
        // The same order on every machine.
        files.Sort(static (one, other) => string.CompareOrdinal(one.Path.Name, other.Path.Name));
        return files;
    }

    private void Write(AdoptedDeclaration declaration, List<SourceFile> files)
    {
        string fullName = FullName(declaration.ClassName);
        if (fullName.Length == 0 || fullName.Split('.').Last().Trim('_', '@').Length == 0)
        {
            Refuse($"'{ClassName}' is no name of a class; give FlexSsoAdoptClass a name of letters and digits");
            return;
        }
        string name = fullName.Substring(fullName.LastIndexOf('.') + 1).TrimStart('@');
        string? roster = RosterText.IsNeeded(declaration) ? name + PrivateNames.Roster : null;
        string[] taken =
        [
            .. new[] { name + ".cs", roster }.OfType<string>().Where(file => File.Exists(Path.Combine(ProjectDirectory, file))),
        ];
        if (taken.Length > 0 && !Overwrites)
        {
            Refuse(
                $"'{string.Join("' and '", taken)}' exists already; move it, give the class another name with -p:FlexSsoAdoptClass, or replace it with -p:FlexSsoAdoptOverwrite=true"
            );
            return;
        }
        string code = new DeclarationText(declaration, fullName, IsNullable).Write(
            [.. files.Select(static file => file.Path.Name)],
            roster
        );
        // The class last: it refers to the roster.
        if (roster is not null)
            AtomicFile.Write(Path.Combine(ProjectDirectory, roster), Utf8.GetBytes(RosterText.Of(declaration)));
        AtomicFile.Write(Path.Combine(ProjectDirectory, name + ".cs"), Utf8.GetBytes(code));
        LogLine($"FlexSso: {name}.cs was written from {Count(files.Count, "file")}; build the project to see what is wrong with it");
        if (roster is not null)
            LogLine(
                $"FlexSso: {roster} has {Count(declaration.Users.Count, "user")}; add <FlexRoster Include=\"{roster}\" Config=\"{fullName.Replace("@", "")}\" /> to the project file"
            );
        if (declaration.Notes.Count > 0)
            LogLine(
                $"FlexSso: {name}.cs has {Count(declaration.Notes.Count, "comment")} about what could not be carried over as it is, with file and line"
            );
    }

    private static string Count(int number, string what) => number == 1 ? "1 " + what : number + " " + what + "s";

    private string FullName(string? ownName)
    {
        string name = ClassName.Length > 0 ? ClassName : ownName ?? "TwilioFlex";
        return MemberNames.Identifiers(
            name.IndexOf('.') < 0 && ownName != name && RootNamespace.Length > 0 ? RootNamespace + "." + name : name
        );
    }

    private protected override void LogMissing(string library) => Refuse(TaskLibrary.Message(library, "nothing is adopted"));

    private void Refuse(string message) => LogErrors([new ArtifactError(RuleIds.NothingAdopted, ProjectFile, message)]);
}
