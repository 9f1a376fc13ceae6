using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>Brings the output folder up to date: writes the files that differ and removes those that nothing asks for any more.</summary>
internal sealed class ArtifactWriter(OutputFolder folder, ArtifactManifest manifest, string projectFile)
{
    private readonly ConfigReports _reports = new();
    private readonly FileErrors _errors = new();
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);

    public List<ArtifactError> Errors => _errors.All;

    public IEnumerable<ConfigReport> Reports => _reports.All;

    /// <summary>The committed files that somebody has edited since the last build, and that were written anew.</summary>
    public EditedFiles Edited { get; } = new();

    /// <summary>Writes artifacts that have passed <see cref="ArtifactCheck"/>. After an error the next build tries again.</summary>
    public void Write(List<Artifact> artifacts)
    {
        List<ArtifactFile> wanted = artifacts.ConvertAll(artifact => new ArtifactFile(folder, artifact.Path));
        List<byte[]?> contents = artifacts.ConvertAll(artifact => ArtifactText.Encode(artifact, folder, Errors));
        if (Errors.Count == 0 && IsOurs(wanted))
            Write(wanted, contents);
        if (Errors.Count == 0)
            manifest.Save(wanted, _hashes);
        else
            manifest.Expire();
    }

    // Two projects that build at the same moment see each other only after both have announced their files.
    private bool IsOurs(List<ArtifactFile> wanted)
    {
        List<ArtifactFile> before = manifest.Files;
        if (IsTaken(wanted))
            return false;
        manifest.Announce(wanted);
        if (!IsTaken(wanted))
            return true;
        manifest.Save(before);
        return false;
    }

    private bool IsTaken(List<ArtifactFile> wanted)
    {
        if (manifest.FindOtherProject(wanted) is not (string owner, string config))
            return false;
        Errors.Add(
            new ArtifactError(
                RuleIds.OtherProjectsFolder,
                projectFile,
                $"The files of '{config}' in '{folder.Display(config)}' belong to the project '{new ProjectPath(folder.Root, owner).Full}', and one project would overwrite those of the other; give each project a FlexSsoOutputPath of its own"
            )
        );
        return true;
    }

    private void Write(List<ArtifactFile> wanted, List<byte[]?> contents)
    {
        manifest.RemoveTemporaryFiles(wanted);
        // Old files go first: where case does not count, the old name of a renamed config may be the name of a new file.
        List<ArtifactFile> stale = [.. manifest.Files.Except(wanted)];
        foreach (ArtifactFile file in ArtifactRemoval.Remove(stale, Errors))
            _reports.Of(file).Removed++;
        KeepOnlyDifferent(wanted, contents);
        if (Errors.Count == 0)
            WriteAll(wanted, contents);
        ForgetOtherFolders(stale);
        // Last, because Windows may refuse to create a folder again at once while a program looks into it.
        ArtifactRemoval.RemoveEmptyFolders(stale);
    }

    // The files have moved here from another folder, whose record has nothing left to say.
    private void ForgetOtherFolders(List<ArtifactFile> stale)
    {
        foreach (OutputFolder other in stale.Select(file => file.Folder).Distinct())
        {
            if (other != folder)
                new FolderRecord(other, projectFile).Save([]);
        }
    }

    // All files are compared before the first is written, so that an error that is known beforehand leaves all of them as they are.
    private void KeepOnlyDifferent(List<ArtifactFile> files, List<byte[]?> contents)
    {
        IReadOnlyDictionary<string, string> recorded = manifest.RecordedHashes();
        for (int i = 0; i < files.Count; i++)
        {
            string path = files[i].FullPath;
            ConfigReport report = _reports.Of(files[i]);
            _hashes[files[i].Path] = ContentHash.Of(contents[i]!);
            try
            {
                if (Directory.Exists(path))
                    Refuse(path, "is a folder; move it away");
                else if (!File.Exists(path))
                    report.New++;
                else if (AtomicFile.Holds(path, contents[i]!))
                {
                    report.Unchanged++;
                    contents[i] = null;
                }
                else if ((File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
                {
                    // Linux and macOS would rename over it, but whoever made it read-only had a reason.
                    Refuse(path, "is read-only and differs from what the code asks for now; make it writable or check it out");
                }
                else
                {
                    report.Changed++;
                    if (recorded.TryGetValue(files[i].Path, out string? hash) && ContentHash.Of(AtomicFile.ReadBytes(path)) != hash)
                        Edited.Add(files[i]);
                }
            }
            catch (ArtifactException e)
            {
                _errors.Add(e);
            }
        }
    }

    // A file that cannot be written keeps none of the others, so that one build reports all of them. A full disk would keep all of them.
    private void WriteAll(List<ArtifactFile> files, List<byte[]?> contents)
    {
        for (int i = 0; i < files.Count && !_errors.IsDiskFull; i++)
        {
            if (contents[i] is not byte[] content)
                continue;
            try
            {
                AtomicFile.Write(files[i].FullPath, content);
            }
            catch (ArtifactException e)
            {
                _errors.Add(e);
            }
        }
    }

    private void Refuse(string path, string why) =>
        _errors.Add(
            new ArtifactError(RuleIds.CannotWriteArtifact, path, $"The file '{path}' cannot be written: it {why}, then build again"),
            why
        );
}
