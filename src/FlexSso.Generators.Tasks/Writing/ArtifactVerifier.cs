using System.Globalization;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>
/// Holds a committed folder against what the code gives (FlexSsoVerify), and writes nothing. A log is no place for e-mail addresses: the
/// files of single users, which have their names from them, are only counted.
/// </summary>
internal static class ArtifactVerifier
{
    private const string Remedy = "build without FlexSsoVerify, look at what changes, and commit it";

    /// <summary>Files of the project lie in another folder than the one that would be verified.</summary>
    public static ArtifactError NotVerified(OutputFolder folder, string projectFile) =>
        new(
            RuleIds.OutdatedArtifact,
            projectFile,
            $"Files of this project lie in '{folder.Name}', which FlexSsoOutputPath does not name, so they were not verified; set FlexSsoOutputPath to that folder, or build without FlexSsoVerify to move them"
        );

    /// <returns>An error for each file that a build would write, change or remove.</returns>
    public static List<ArtifactError> Errors(OutputFolder folder, List<Artifact> artifacts, ArtifactManifest manifest)
    {
        List<ArtifactError> errors = [];
        SortedDictionary<string, int> users = new(StringComparer.Ordinal);
        List<ArtifactFile> wanted = [];
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (Artifact artifact in artifacts)
        {
            ArtifactFile file = new(folder, artifact.Path);
            wanted.Add(file);
            if (ArtifactText.Encode(artifact, folder, errors) is not byte[] text)
                continue;
            hashes[file.Path] = ContentHash.Of(text);
            if (Difference(file, text) is string difference)
                Add(file, difference);
        }
        foreach (ArtifactFile file in manifest.Files.Except(wanted))
        {
            if (file.Folder == folder && File.Exists(file.FullPath))
                Add(file, "belongs to no configuration any more");
        }
        foreach (KeyValuePair<string, int> folderOfUsers in users)
            errors.Add(Error(folderOfUsers.Key, Users(folderOfUsers.Value, folderOfUsers.Key)));
        foreach (string orphan in manifest.OrphanedRecords())
            errors.Add(
                new ArtifactError(
                    RuleIds.OutdatedArtifact,
                    orphan,
                    $"The project of the record '{orphan}' is gone, and the files that it names may be outdated; rename the record with the project, or remove both"
                )
            );
        foreach ((string place, string text) in LeftFiles.Find(folder, wanted))
            errors.Add(new ArtifactError(RuleIds.OutdatedArtifact, place, $"{text}; remove what is not declared, and commit that"));
        if (errors.Count == 0 && !manifest.IsRecorded(wanted, hashes))
            errors.Add(Error(folder.Root, $"The list of files in '{folder.Root}' is missing or outdated"));
        return errors;

        void Add(ArtifactFile file, string difference)
        {
            if (!ArtifactPaths.IsOfUser(file.Path))
            {
                errors.Add(Error(file.FullPath, $"The file '{file.FullPath}' {difference}"));
                return;
            }
            string folderOfUsers = Path.GetDirectoryName(file.FullPath)!;
            users.TryGetValue(folderOfUsers, out int count);
            users[folderOfUsers] = count + 1;
        }
    }

    /// <summary>The error about a class that has no code to compare its files with.</summary>
    public static ArtifactError NotGenerated(string name, string projectFile) =>
        new(
            RuleIds.OutdatedArtifact,
            projectFile,
            $"The files of '{name}' cannot be verified, because nothing was generated for it; do what {RuleIds.NothingGenerated} says"
        );

    private static string? Difference(ArtifactFile file, byte[] text)
    {
        if (!File.Exists(file.FullPath))
            return "is missing";
        if (AtomicFile.Holds(file.FullPath, text))
            return null;
        int line = FirstDifferentLine(AtomicFile.ReadBytes(file.FullPath), text);
        return "differs from what the code gives, first in line " + line.ToString(CultureInfo.InvariantCulture);
    }

    private static int FirstDifferentLine(byte[] file, byte[] text)
    {
        int line = 1;
        for (int f = 0, t = 0; f < file.Length && t < text.Length; f++, t++)
        {
            if (file[f] == '\r' && text[t] == '\n')
                f++;
            if (f == file.Length || file[f] != text[t])
                break;
            if (text[t] == '\n')
                line++;
        }
        return line;
    }

    private static ArtifactError Error(string file, string what) => new(RuleIds.OutdatedArtifact, file, $"{what}; {Remedy}");

    private static string Users(int files, string folder) =>
        files == 1
            ? $"1 file in '{folder}' differs from what the code gives"
            : $"{files.ToString(CultureInfo.InvariantCulture)} files in '{folder}' differ from what the code gives";
}
