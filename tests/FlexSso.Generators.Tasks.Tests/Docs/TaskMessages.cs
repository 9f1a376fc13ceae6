using System.Text.RegularExpressions;
using FlexSso.Model;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>Real runs of the task that give each message of the pages, with the names that the pages use.</summary>
internal static partial class TaskMessages
{
    private const string Config = "Acme.ContactCenter.AcmeFlex";
    private const string Addon = Config + "/saml-addon.json";
    private const string Ada = Config + "/app-metadata/ada@acme.example.json";

    /// <summary>The errors and warnings: rule and message.</summary>
    public static IEnumerable<(string Id, string Message)> Errors =>
        [
            .. new Action<TaskProject>[]
            {
                project => project.Folder.Write($"Acme/flexsso/{Config}", "a file in the place of the folder"),
                project =>
                {
                    project.Write((Addon, "1"));
                    File.SetAttributes(project.Artifact(Addon), FileAttributes.ReadOnly);
                },
                project => Directory.CreateDirectory(project.Artifact(Addon)),
            }.SelectMany(prepare => ErrorsOf(prepare, project => project.Write((Addon, "2")))),
            .. ErrorsOf(Constant("const", "Acme/note.txt", "x\\uD83Dy")),
            .. ErrorsOf(Constant("static readonly", "Acme/note.txt", "text")),
            .. ErrorsOf(project => project.WriteFrom([1, 2, 3])),
            .. ErrorsOf(project => project.Output = "bin\0", project => project.Write((Addon, "1"))),
            .. new[] { "../saml-addon.json", "Acme/nul.txt", "note.txt" }.SelectMany(path => ErrorsOf(Constant("const", path, "text"))),
            .. ErrorsOf(project =>
                project.WriteFrom(
                    Notes(
                        Class("Flex", ("SamlAddonJson", "Acme.FLEX/saml-addon.json")),
                        Class("FLEX", ("SamlAddonJson", "Acme.FLEX/saml-addon.json"))
                    )
                )
            ),
            .. ErrorsOf(project => project.WriteFrom(Notes(Class("Notes", ("First", "Acme/note"), ("Second", "Acme/note/text.txt"))))),
            .. new[] { "deploycli", ";" }.SelectMany(formats =>
                ErrorsOf(project => project.Formats = formats, project => project.Write((Addon, "1")))
            ),
            .. OutdatedFiles.SelectMany(spoil => ErrorsOf(project => project.Write((Addon, "1"), (Ada, "1")), spoil)),
            .. ErrorsOf(
                project =>
                {
                    (project.Output, project.IsCommitted) = ("auth0/", true);
                    project.Write((Addon, "1"));
                    project.Prepare = task => task.IsVerifyAsked = true;
                },
                project =>
                {
                    (project.Output, project.IsCommitted) = ("bin/flexsso/", false);
                    project.Write((Addon, "1"));
                }
            ),
            .. ErrorsOf(project =>
            {
                (project.Output, project.IsCommitted) = ("wwwroot/auth0/", true);
                project.Rosters.Add(("wwwroot/people.csv", Config, ""));
                project.FindPrivate();
            }),
            .. ErrorsOf(project => TakeFolder(project, "First"), project => project.Write((Addon, "1"))),
            .. EditedFiles.SelectMany(file => ErrorsOf(project => project.Write((Addon, "1"), (Ada, "1")), project => Edit(project, file))),
            .. ErrorsOf(project => project.Write((Addon, "1")), project => LeaveUser(project)),
            .. ErrorsOf(project => project.Write((Addon, "1")), project => DamageList(project)),
            .. ErrorsOf(project => project.Adopt(null)),
            .. ErrorsOf(
                project => project.Folder.Write("Acme/tsconfig.json", "{ \"compilerOptions\": {} }"),
                project => project.Adopt(null, "tsconfig.json")
            ),
            .. ErrorsOf(AdoptTwice),
            .. NothingGenerated.Causes.SelectMany(cause =>
                ErrorsOf(project => project.Prepare = cause.Prepare, project => project.WriteFrom(NothingGenerated.Assembly))
            ),
            .. ErrorsOf(EmptyRoster),
            .. ErrorsOf(project => project.WriteFrom(Users("ada", "bob")), EmptyRoster),
            .. ErrorsOf(project =>
            {
                project.Folder.Write(
                    "Acme/Acme.csproj",
                    "<Project><ItemGroup><FlexRoster Include=\"rosters/*.csv\" /><FlexCertificate Include=\"certificates/*.pem\" /><FlexSsoFile Include=\"tenant/**\" /></ItemGroup></Project>"
                );
                project.Write((Addon, "1"));
            }),
        ];

    // What FlexSsoVerify finds, one at a time.
    private static IEnumerable<Action<TaskProject>> OutdatedFiles =>
        new Action<TaskProject>[]
        {
            project => File.Delete(project.Artifact(Addon)),
            project => File.WriteAllText(project.Artifact(Addon), "2"),
            project => File.WriteAllBytes(project.AssemblyFile, Compiled.Artifacts([(Ada, "1")])),
            project => File.WriteAllText(project.Artifact(Ada), "2"),
            project => File.Delete(project.RecordFile),
        }.Select(spoil =>
            (Action<TaskProject>)(
                project =>
                {
                    spoil(project);
                    project.Verify();
                }
            )
        );

    /// <summary>The lines that a build prints: written, withdrawn, renamed, left.</summary>
    public static IEnumerable<string> Lines
    {
        get
        {
            using TaskProject project = new() { Output = "bin/Debug/net10.0/flexsso/" };
            project.Write(Nine(Config, "1"));
            project.Write([.. Nine(Config, "1")[..8], ($"{Config}/8.txt", "2")]);
            string written = project.Lines.Single();

            using TaskProject failed = new() { Output = "bin/Debug/net10.0/flexsso/" };
            failed.Write(Nine(Config, "1"));
            failed.Withdraw();
            string withdrawn = failed.Lines.Single();

            using TaskProject renamed = new() { Output = "auth0/", IsCommitted = true };
            renamed.Write(Nine("Acme.ContactCenter.OldFlex", "1"));
            renamed.Write((Addon, "1"));
            string gone = renamed.Lines.Single(line => line.Contains("no longer", StringComparison.Ordinal));

            using TaskProject left = new();
            left.WriteFrom(Users("ada", "bob", "cid"));
            left.WriteFrom(Users("ada"));
            return [written, withdrawn, gone, left.Lines[^1]];
        }
    }

    /// <summary>The words in brackets come from the operating system, and differ.</summary>
    public static string WithoutReason(string message) => Reason().Replace(message, "(…)");

    private static byte[] Users(params string[] names) =>
        Compiled.Config(
            BuildModelJson.Write(new BuildModel(Config, default, Sample.Array(Sample.Hosted))),
            [.. names.Select(name => ($"{Config}/app-metadata/{name}@acme.example.json", "{}"))]
        );

    private static void EmptyRoster(TaskProject project)
    {
        project.Folder.Write("Acme/agents.csv", "email,roles\n");
        project.Rosters.Add(("agents.csv", Config, ""));
        project.WriteFrom(Users());
    }

    private static (string Path, string Text)[] Nine(string config, string text) =>
        [.. Enumerable.Range(0, 9).Select(i => ($"{config}/{i}.txt", text))];

    private static (string Id, string Message)[] ErrorsOf(Action<TaskProject> run) => ErrorsOf(_ => { }, run);

    private static (string Id, string Message)[] ErrorsOf(Action<TaskProject> prepare, Action<TaskProject> run)
    {
        using TaskProject project = new("Acme") { Output = "flexsso/" };
        prepare(project);
        run(project);
        return
        [
            .. project.Engine.Errors.Select(error => (error.Code, Renamed(error.Message!, project))),
            .. project.Engine.Warnings.Select(warning => (warning.Code, Renamed(warning.Message!, project))),
        ];
    }

    private static string[] EditedFiles => [Addon, Ada];

    private static void Edit(TaskProject project, string file)
    {
        File.AppendAllText(project.Artifact(file), "2");
        project.Rewrite();
    }

    private static void LeaveUser(TaskProject project)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(project.Artifact(Ada))!);
        File.WriteAllText(project.Artifact(Ada), "1");
        project.Rewrite();
    }

    private static void DamageList(TaskProject project)
    {
        File.WriteAllText(project.RecordFile, "?");
        project.Rewrite();
    }

    private static void AdoptTwice(TaskProject project)
    {
        project.Folder.Write("Acme/addon.json", "{ \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\" }");
        project.Adopt(task => task.ClassName = "AcmeFlex", "addon.json");
        project.Adopt(task => task.ClassName = "AcmeFlex", "addon.json");
    }

    private static void TakeFolder(TaskProject project, string owner)
    {
        using TaskProject other = new(owner, project);
        other.Output = project.Output = "../auth0/";
        File.WriteAllText(other.ProjectFile, "<Project />");
        other.Write((Addon, "1"));
    }

    private static string Renamed(string message, TaskProject project) =>
        message
            .Replace(project.AssemblyFile, "obj/App.dll", StringComparison.Ordinal)
            .Replace("obj/App.dll", "/src/Acme/obj/Debug/net10.0/Acme.dll", StringComparison.Ordinal)
            .Replace(project.Folder.Root, "/src", StringComparison.Ordinal);

    private static Action<TaskProject> Constant(string modifiers, string path, string text) =>
        project =>
            project.WriteFrom(
                Notes($"public static class Notes {{ [FlexSso.FlexSsoArtifact(\"{path}\")] public {modifiers} string Text = \"{text}\"; }}")
            );

    private static string Class(string name, params (string Name, string Path)[] constants) =>
        $"public static class {name} {{ {string.Concat(constants.Select(c => $"[FlexSso.FlexSsoArtifact(\"{c.Path}\")] public const string {c.Name} = \"\"; "))}}}";

    private static byte[] Notes(params string[] classes) =>
        Compiled.Source(Compiled.Attribute + "namespace Acme { " + string.Concat(classes) + " }");

    [GeneratedRegex(@"\(.*\)(?=;)")]
    private static partial Regex Reason();
}
