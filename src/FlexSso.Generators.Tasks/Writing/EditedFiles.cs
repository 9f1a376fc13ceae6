using System.Globalization;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>
/// Committed files that somebody has edited since the last build. A log is no place for e-mail addresses: the files of single users, which have
/// their names from them, are only counted.
/// </summary>
internal sealed class EditedFiles
{
    private readonly List<ArtifactFile> _files = [];

    public void Add(ArtifactFile file) => _files.Add(file);

    public List<ArtifactError> Warnings()
    {
        ILookup<bool, ArtifactFile> byUser = _files.ToLookup(static file => ArtifactPaths.IsOfUser(file.Path));
        IEnumerable<ArtifactError> plain = byUser[false]
            .Select(static file => Warning(file.FullPath, $"The file '{file.FullPath}' was edited"));
        IEnumerable<ArtifactError> ofUsers = byUser[true]
            .GroupBy(static file => Path.GetDirectoryName(file.FullPath)!)
            .Select(static files => Warning(files.Key, Counted(files.Count(), files.Key)));
        return [.. plain, .. ofUsers];
    }

    private static string Counted(int files, string folder) =>
        files == 1 ? $"1 file in '{folder}' was edited" : $"{files.ToString(CultureInfo.InvariantCulture)} files in '{folder}' were edited";

    private static ArtifactError Warning(string file, string what) =>
        new(
            RuleIds.EditedArtifact,
            file,
            $"{what} by hand, and the build has written again what the code gives; make the change in the declaration, or take it from the history of the file"
        );
}
