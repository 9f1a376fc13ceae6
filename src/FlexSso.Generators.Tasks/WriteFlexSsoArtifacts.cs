using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Formats;
using FlexSso.Generators.Tasks.Globs;
using FlexSso.Generators.Tasks.Reading;
using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Generators.Tasks.State;
using FlexSso.Generators.Tasks.Users;
using FlexSso.Generators.Tasks.Writing;
using FlexSso.Model;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Writes the artifacts of an assembly: its constants marked <c>[FlexSsoArtifact("Config/file")]</c>, and what is rendered from those marked
/// <c>[FlexSsoModel]</c>. A file is written only if it differs, and removed when nothing asks for it any more. The assembly is read as data
/// and never loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteFlexSsoArtifacts : FlexSsoTask
{
    /// <summary>The assembly as the compiler left it in obj.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The rosters of the project: FlexRoster items with the metadata Config and, optionally, Environment.</summary>
    public ITaskItem[] Rosters { get; set; } = [];

    /// <summary>The signing certificates: FlexCertificate items with the metadata Config and Environment, both optional.</summary>
    public ITaskItem[] Certificates { get; set; } = [];

    /// <summary>The existing files of the project, FlexSsoFile items, which are only asked whether a wildcard found any.</summary>
    public ITaskItem[] ExistingFiles { get; set; } = [];

    /// <summary>Which files are written: <c>paste</c>, <c>setup</c>, <c>deploy-cli</c>, <c>terraform</c>, <c>http</c> or <c>all</c>, with semicolons.</summary>
    public string Formats { get; set; } = "paste;setup";

    /// <summary>Writes nothing, and reports each committed file that a build would write, change or remove (FlexSsoVerify).</summary>
    public bool Verify { get; set; }

    /// <summary>
    /// Whether FlexSsoVerify is set, also where there is no committed folder to verify. Then nothing is removed from a folder that earlier builds
    /// wrote to, because it may be the one that was meant.
    /// </summary>
    public bool IsVerifyAsked { get; set; }

    /// <summary>The folder in obj that the compiler has written the generated code to; needed for a committed folder only.</summary>
    public string GeneratedCode { get; set; } = "";

    /// <summary>The language of the project: <c>C#</c>, <c>VB</c> or <c>F#</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>The version of the compiler's API, such as <c>roslyn4.8</c>; empty if it is unknown.</summary>
    public string CompilerApiVersion { get; set; } = "";

    /// <summary>The dll with the generator, if the compiler was given it.</summary>
    public ITaskItem[] Generators { get; set; } = [];

    /// <summary>False if the rules are switched off.</summary>
    public bool RunAnalyzers { get; set; } = true;

    /// <summary>The project files that several projects import, Directory.Build.props and Directory.Build.targets.</summary>
    public ITaskItem[] SharedProjectFiles { get; set; } = [];

    private protected override string Subject => AssemblyPath;

    private protected override void Run()
    {
        ArtifactFormats formats = ArtifactFormatList.Read(Formats, out string? unknown);
        if (unknown is not null)
            throw new ArtifactException(UnknownFormat(unknown));
        string assembly = Absolute(AssemblyPath);
        MarkedConstants marked = ConfigAssembly.Read(assembly);
        if (marked.WithoutModel.Count > 0)
            LogWarnings([Compiler.Warning(marked.WithoutModel, ProjectFile)]);
        ArtifactManifest manifest = OpenManifest();
        // Before any error: the users that are missing may be its cause.
        LogWarnings(EmptyGlobs());
        List<ArtifactError> errors = [];
        List<EnvironmentUsers> environments = ArtifactRenderer.ReadEnvironments(
            marked.Models,
            ToRosters(Rosters),
            Array.ConvertAll(Certificates, ToCertificate),
            formats,
            assembly,
            errors
        );
        if (errors.Count > 0)
        {
            // The compiler does not see everything that is wrong with a roster: analyzers may be off, and another roster may have the same
            // user. The files of the last build are as outdated as after a failed compile.
            LogErrors(errors);
            if (!Verify)
                Withdraw(manifest);
            return;
        }
        List<Artifact> artifacts = ArtifactRenderer.Render(marked.Artifacts, environments, formats);
        errors.AddRange(ArtifactCheck.Errors(artifacts, assembly));
        manifest.Keep(KeptConfigs(marked));
        if (IsVerifyAsked && manifest.Files.Find(file => file.Folder != Output) is { } elsewhere)
            errors.Add(ArtifactVerifier.NotVerified(elsewhere.Folder, ProjectFile));
        if (errors.Count == 0 && Verify)
        {
            errors.AddRange(ArtifactVerifier.Errors(Output, artifacts, manifest));
            errors.AddRange(marked.WithoutModel.Select(name => ArtifactVerifier.NotGenerated(name, ProjectFile)));
        }
        else if (errors.Count == 0)
            Write(artifacts, environments, manifest, errors);
        LogErrors(errors);
        // The warning comes again in the next build, although nothing has changed.
        if (marked.WithoutModel.Count > 0 && !Verify)
            manifest.Expire();
    }

    // If the generator did not run, the declaration may or may not have changed. A committed folder then stays as it is.
    private HashSet<string> KeptConfigs(MarkedConstants marked)
    {
        HashSet<string> kept = new(StringComparer.Ordinal);
        if (!IsCommitted || marked.WithoutModel.Count == 0)
            return kept;
        kept.UnionWith(marked.WithoutModel.Select(name => ArtifactPaths.Folder(name, "")));
        kept.ExceptWith(InvalidConfigs.Read(Absolute(GeneratedCode)));
        return kept;
    }

    private CompilerFacts Compiler =>
        new()
        {
            Language = Language,
            CompilerApiVersion = CompilerApiVersion,
            HasGenerator = Generators.Length > 0,
            RunsRules = RunAnalyzers,
        };

    private void Write(List<Artifact> artifacts, List<EnvironmentUsers> environments, ArtifactManifest manifest, List<ArtifactError> errors)
    {
        IReadOnlyDictionary<string, int> leavers = Leavers.Count(manifest.Files, artifacts, environments);
        bool isDamaged = manifest.IsRecordDamaged();
        ArtifactWriter writer = new(Output, manifest, ProjectFile);
        writer.Write(artifacts);
        errors.AddRange(writer.Errors);
        if (errors.Count > 0)
            return;
        foreach (ConfigReport report in writer.Reports)
            LogLine(report.Written());
        foreach (string line in Leavers.Lines(leavers, environments))
            LogLine(line);
        LogWarnings(EmptyRosters.Warnings(environments, leavers));
        LogWarnings(writer.Edited.Warnings());
        LogWarnings(LeftWarnings(artifacts, isDamaged));
    }

    private List<ArtifactError> LeftWarnings(List<Artifact> artifacts, bool isDamaged)
    {
        List<ArtifactError> warnings =
        [
            .. LeftFiles
                .Find(Output, artifacts.Select(artifact => new ArtifactFile(Output, artifact.Path)))
                .Select(static left => new ArtifactError(
                    RuleIds.LeftArtifact,
                    left.Folder,
                    $"{left.Text}, and no list says that the build may remove them; remove what is not declared"
                )),
        ];
        if (isDamaged)
            warnings.Add(
                new ArtifactError(
                    RuleIds.LeftArtifact,
                    Output.Root,
                    $"The list of files in '{Output.Name}' could not be read and was written anew, so files of classes that are gone may be left there; look at what lies there, and remove it"
                )
            );
        return warnings;
    }

    private List<ArtifactError> EmptyGlobs()
    {
        ProjectGlobs globs = new(ProjectDirectory);
        globs.Read(ProjectFile, isShared: false);
        foreach (ITaskItem file in SharedProjectFiles)
            globs.Read(file.ItemSpec, isShared: true);
        return globs.Warnings(
            Rosters.Concat(Certificates).Concat(ExistingFiles).Select(item => new ProjectPath(ProjectDirectory, item.ItemSpec).Full)
        );
    }

    private ArtifactError UnknownFormat(string name)
    {
        string cause = name.Length == 0 ? "FlexSsoFormats names no format" : $"FlexSsoFormats names '{name}', which is no format";
        return new(RuleIds.UnknownFormat, ProjectFile, $"{cause}; use one or more of {ArtifactFormatList.Known}, with semicolons");
    }

    private CertificateItem ToCertificate(ITaskItem item)
    {
        ProjectPath file = new(ProjectDirectory, item.ItemSpec);
        string[] environments = CertificateTarget.Environments(item.GetMetadata("Environment"));
        return new CertificateItem(file.Full, file.Name, item.GetMetadata("Config").Trim(), environments);
    }
}
