using System.Runtime.CompilerServices;
using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Generators.Tasks.Uploads;
using FlexSso.Rosters;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Writes every const string that is marked <c>[FlexSsoArtifact("Config/file")]</c> in a compiled assembly to
/// <c>OutputDirectory/Config/file</c>, if it differs from what is there, and removes what the last run wrote and nothing asks for
/// any more. The assembly is read as data and never loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteFlexSsoArtifacts : FlexSsoTask
{
    /// <summary>The assembly as the compiler left it in obj.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder below which each config gets its folder. It is made when there is something to write.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The users' files of the project: FlexRoster items with the metadata Config and, optionally, Environment.</summary>
    public ITaskItem[] Rosters { get; set; } = [];

    /// <summary>The signing certificates: FlexCertificate items with the metadata Config and Environment, both optional.</summary>
    public ITaskItem[] Certificates { get; set; } = [];

    /// <summary>Who the files are for: <c>paste</c>, <c>setup</c>, <c>deploy-cli</c>, <c>terraform</c>, <c>http</c> or <c>all</c>, with semicolons.</summary>
    public string Formats { get; set; } = "paste;setup";

    /// <summary>The project, for what is wrong in its properties.</summary>
    public string ProjectFile { get; set; } = "";

    private protected override string Subject => AssemblyPath;

    private protected override void Run()
    {
        string assembly = Absolute(AssemblyPath);
        MarkedConstants marked = Read(assembly);
        // No LINQ, which nearly every build would load for two empty lists.
        RosterItem[] rosters = Array.ConvertAll(Rosters, ToRoster);
        CertificateItem[] certificates = Array.ConvertAll(Certificates, ToCertificate);
        RunStamp? stamp = RunStamp.Of(
            Absolute(ManifestPath),
            marked,
            rosters,
            certificates,
            Formats,
            ProjectDirectory,
            OutputDirectory,
            CommittedDirectory,
            RecordName
        );
        if (stamp?.Renew() is not { } told)
        {
            Write(assembly, marked, rosters, certificates, stamp);
            return;
        }

        foreach (string line in told)
        {
            LogLine(line);
        }
    }

    // A method of its own: the JIT loads what it calls when it is called.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Write(string assembly, MarkedConstants marked, RosterItem[] rosters, CertificateItem[] certificates, RunStamp? stamp)
    {
        ArtifactFormats formats = ArtifactFormatList.Read(Formats, out string? unknown);
        if (unknown is not null)
        {
            LogErrors([
                new ArtifactError(
                    ArtifactError.UnknownFormat,
                    ProjectFile,
                    unknown.Length == 0
                        ? $"FlexSsoFormats names no format; use one or more of {ArtifactFormatList.Known}, with semicolons"
                        : $"FlexSsoFormats names '{unknown}', which is no format; use one or more of {ArtifactFormatList.Known}, with semicolons"
                ),
            ]);
            return;
        }

        ArtifactManifest manifest = OpenManifest();
        List<ArtifactError> errors = [];
        List<Artifact> artifacts =
        [
            .. ArtifactRenderer.Render(marked.Artifacts, marked.Models, rosters, certificates, formats, assembly, errors),
        ];
        if (errors.Count > 0)
        {
            // A roster that the compiler had nothing against, because analyzers are off or another roster has the same user: what
            // is there is as stale as after a failed compile.
            LogErrors(errors);
            Withdraw(manifest);
            return;
        }

        errors.AddRange(ArtifactCheck.Errors(artifacts, assembly));
        if (errors.Count > 0)
        {
            LogErrors(errors);
            return;
        }

        ArtifactWriter writer = new(new OutputFolder(ProjectDirectory, OutputDirectory), manifest, OpenWithdrawn(), RecordName);
        writer.Write(artifacts);
        LogErrors(writer.Errors);
        if (writer.Errors.Count == 0)
        {
            stamp?.Save(manifest.Files, manifest.RecordPath);
            foreach (ConfigReport report in writer.Reports)
            {
                LogLine(report.Written());
            }
        }
    }

    private RosterItem ToRoster(ITaskItem item)
    {
        // A file is named like a folder: in full for us, from the project on for people.
        OutputFolder place = new(ProjectDirectory, item.ItemSpec);
        RosterUse use = new(item.GetMetadata("Config").Trim(), RosterTarget.Environments(item.GetMetadata("Environment")));
        return new RosterItem(place.Root, place.Name, use);
    }

    private CertificateItem ToCertificate(ITaskItem item)
    {
        OutputFolder place = new(ProjectDirectory, item.ItemSpec);
        string[] environments = CertificateTarget.Environments(item.GetMetadata("Environment"));
        return new CertificateItem(place.Root, place.Name, item.GetMetadata("Config").Trim(), environments);
    }

    private static MarkedConstants Read(string assembly)
    {
        try
        {
            return ArtifactReader.Read(assembly);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw NoAssembly(assembly, e);
        }
        catch (Exception e) when (AtomicFile.IsFailure(e))
        {
            throw AtomicFile.Failure(assembly, "read", e);
        }
    }

    private static ArtifactException NoAssembly(string file, Exception cause) =>
        new(
            new ArtifactError(
                ArtifactError.FileAccess,
                file,
                $"The file '{file}' is not an assembly ({cause.Message.TrimEnd('.')}); delete it, then build again"
            ),
            cause
        );
}
