using System.Text;

namespace FlexSso.Generators.Tasks;

/// <summary>Brings the output folder to what the assembly asks for, and not a byte further.</summary>
internal sealed class ArtifactWriter
{
    // Half a surrogate pair has no UTF-8 form; better no file than one with a '?' in an identifier.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly OutputFolder _folder;
    private readonly ArtifactManifest _manifest;
    private readonly WithdrawnFiles _withdrawn;
    private readonly string _recordName;
    private readonly ConfigReports _reports = new();

    public ArtifactWriter(OutputFolder folder, ArtifactManifest manifest, WithdrawnFiles withdrawn, string recordName)
    {
        _withdrawn = withdrawn;
        _folder = folder;
        _manifest = manifest;
        _recordName = recordName;
    }

    public List<ArtifactError> Errors { get; } = [];

    public List<ConfigReport> Reports => _reports.InOrder();

    /// <summary>The artifacts have passed <see cref="ArtifactCheck"/>. On errors the next build tries again.</summary>
    public void Write(List<Artifact> artifacts)
    {
        List<ArtifactFile> wanted = artifacts.ConvertAll(artifact => new ArtifactFile(_folder, artifact.Path));
        List<byte[]?> contents = artifacts.ConvertAll(Encode);
        if (Errors.Count == 0)
        {
            _manifest.Announce(wanted);

            // Old files go first: where the case of names does not matter, the old name of a renamed config is the new one's file.
            HashSet<ArtifactFile> current = [.. wanted];
            List<ArtifactFile> stale = _manifest.Files.FindAll(file => !current.Contains(file));
            foreach (ArtifactFile file in ArtifactRemoval.Remove(stale, Errors))
            {
                _reports.Of(file).Removed++;
            }

            _withdrawn.Return(wanted);
            KeepOnlyDifferent(wanted, contents);
            if (Errors.Count == 0)
            {
                WriteAll(wanted, contents);
            }

            ForgetOtherFolders(stale);

            // Last, since a folder that is made again at once is trouble on Windows while anybody looks into it.
            ArtifactRemoval.RemoveEmptyFolders(stale);
        }

        if (Errors.Count == 0)
        {
            _withdrawn.Discard();
            _manifest.Save(wanted);
        }
        else
        {
            _manifest.Expire();
        }
    }

    // The files have moved here from another folder. If that one was a committed one, its record has nothing left to say.
    private void ForgetOtherFolders(List<ArtifactFile> stale)
    {
        if (_recordName.Length == 0)
        {
            return;
        }

        foreach (ArtifactFile file in stale)
        {
            if (!file.Folder.Equals(_folder))
            {
                new CommittedRecord(file.Folder, _recordName).Save([]);
            }
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
                    ArtifactError.FileAccess,
                    _folder.FileOf(artifact.Path),
                    $"The artifact '{artifact.Path}' cannot be written, since the text of '{artifact.DeclaredBy}' has half a surrogate pair; correct the value that it comes from"
                )
            );
            return null;
        }
    }

    // Compares all files before the first is written, so that what can be known beforehand leaves all of them as they are.
    private void KeepOnlyDifferent(List<ArtifactFile> files, List<byte[]?> contents)
    {
        for (int i = 0; i < files.Count; i++)
        {
            string path = files[i].FullPath;
            ConfigReport report = _reports.Of(files[i]);
            try
            {
                if (Directory.Exists(path))
                {
                    Errors.Add(Refusal(path, "is a folder; move it away"));
                }
                else if (!File.Exists(path))
                {
                    report.New++;
                }
                else if (AtomicFile.Holds(path, contents[i]!))
                {
                    report.Unchanged++;
                    contents[i] = null;
                }
                else if ((File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
                {
                    // Renaming over it would work on Linux and macOS; but who made it read-only meant it.
                    Errors.Add(Refusal(path, "is read-only and differs from what the code asks for now; make it writable or check it out"));
                }
                else
                {
                    report.Changed++;
                }
            }
            catch (ArtifactException e)
            {
                Errors.Add(e.Error);
            }
        }
    }

    private void WriteAll(List<ArtifactFile> files, List<byte[]?> contents)
    {
        for (int i = 0; i < files.Count; i++)
        {
            if (contents[i] is not byte[] content)
            {
                continue;
            }

            try
            {
                AtomicFile.Write(files[i].FullPath, content);
            }
            catch (ArtifactException e)
            {
                // The others are written all the same: one error for each file that is locked, not one a build.
                Errors.Add(e.Error);
            }
        }
    }

    private static ArtifactError Refusal(string path, string why) =>
        new(ArtifactError.FileAccess, path, $"The file '{path}' cannot be written: it {why}, then build again");
}
