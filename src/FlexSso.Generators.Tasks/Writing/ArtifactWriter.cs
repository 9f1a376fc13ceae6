using System.Text;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>Brings the output folder up to date: writes the files that differ and removes those that nothing asks for any more.</summary>
internal sealed class ArtifactWriter(OutputFolder folder, ArtifactManifest manifest, string recordName)
{
    // Half a surrogate pair has no UTF-8 form. A '?' in an identifier would be worse than an error.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConfigReports _reports = new();

    public List<ArtifactError> Errors { get; } = [];

    public IEnumerable<ConfigReport> Reports => _reports.All;

    /// <summary>Writes artifacts that have passed <see cref="ArtifactCheck"/>. After an error the next build tries again.</summary>
    public void Write(List<Artifact> artifacts)
    {
        List<ArtifactFile> wanted = artifacts.ConvertAll(artifact => new ArtifactFile(folder, artifact.Path));
        List<byte[]?> contents = artifacts.ConvertAll(Encode);
        if (Errors.Count == 0)
            Write(wanted, contents);
        if (Errors.Count == 0)
            manifest.Save(wanted);
        else
            manifest.Expire();
    }

    private void Write(List<ArtifactFile> wanted, List<byte[]?> contents)
    {
        manifest.Announce(wanted);
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

    // The files have moved here from another folder. If that was a committed one, its record has nothing left to say.
    private void ForgetOtherFolders(List<ArtifactFile> stale)
    {
        if (recordName.Length == 0)
            return;
        foreach (OutputFolder other in stale.Select(file => file.Folder).Distinct())
        {
            if (other != folder)
                new CommittedRecord(other, recordName).Save([]);
        }
    }

    private byte[]? Encode(Artifact artifact)
    {
        try
        {
            return Utf8.GetBytes(artifact.Text);
        }
        catch (EncoderFallbackException)
        {
            Errors.Add(
                new ArtifactError(
                    RuleIds.CannotWriteArtifact,
                    folder.FileOf(artifact.Path),
                    $"The artifact '{artifact.Path}' cannot be written, since the text of '{artifact.DeclaredBy}' has half a surrogate pair; correct the value that it comes from"
                )
            );
            return null;
        }
    }

    // All files are compared before the first is written, so that an error that is known beforehand leaves all of them as they are.
    private void KeepOnlyDifferent(List<ArtifactFile> files, List<byte[]?> contents)
    {
        for (int i = 0; i < files.Count; i++)
        {
            string path = files[i].FullPath;
            ConfigReport report = _reports.Of(files[i]);
            try
            {
                if (Directory.Exists(path))
                    Errors.Add(Refusal(path, "is a folder; move it away"));
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
                    Errors.Add(Refusal(path, "is read-only and differs from what the code asks for now; make it writable or check it out"));
                }
                else
                    report.Changed++;
            }
            catch (ArtifactException e)
            {
                Errors.Add(e.Error);
            }
        }
    }

    // A file that cannot be written keeps none of the others, so that one build reports all of them.
    private void WriteAll(List<ArtifactFile> files, List<byte[]?> contents)
    {
        for (int i = 0; i < files.Count; i++)
        {
            if (contents[i] is not byte[] content)
                continue;
            try
            {
                AtomicFile.Write(files[i].FullPath, content);
            }
            catch (ArtifactException e)
            {
                Errors.Add(e.Error);
            }
        }
    }

    private static ArtifactError Refusal(string path, string why) =>
        new(RuleIds.CannotWriteArtifact, path, $"The file '{path}' cannot be written: it {why}, then build again");
}
