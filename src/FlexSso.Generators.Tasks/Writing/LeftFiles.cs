using System.Globalization;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>
/// Files of users that lie in the folder of a class and that nothing asks for. The build removes those that it has a list of; a merge, or a list
/// that was lost, leaves others, and they bring back roles that the code no longer gives. A log is no place for e-mail addresses, so they are
/// only counted.
/// </summary>
internal static class LeftFiles
{
    /// <returns>What is left, a sentence for each folder.</returns>
    public static IEnumerable<(string Folder, string Text)> Find(OutputFolder folder, IEnumerable<ArtifactFile> wanted)
    {
        HashSet<string> asked = new(wanted.Select(static file => file.FullPath), StringComparer.OrdinalIgnoreCase);
        foreach (string config in FoldersOf(asked))
        {
            foreach ((string below, string pattern) in new[] { (ArtifactPaths.Users, "*.json"), ("", ArtifactPaths.ImportFiles) })
            {
                string place = Path.Combine(config, below.TrimEnd('/'));
                int left = Directory.Exists(place) ? Directory.GetFiles(place, pattern).Count(file => !asked.Contains(file)) : 0;
                if (left > 0)
                    yield return (place, Sentence(left, folder, place));
            }
        }
    }

    // Each environment has an addon.
    private static IEnumerable<string> FoldersOf(IEnumerable<string> files) =>
        files.Where(static file => Path.GetFileName(file) == ArtifactPaths.SamlAddon).Select(static file => Path.GetDirectoryName(file)!);

    private static string Sentence(int left, OutputFolder folder, string place)
    {
        string name = new ProjectPath(folder.Root, place).Name;
        return left == 1
            ? $"1 file in '{name}' names users that the code does not have there"
            : $"{left.ToString(CultureInfo.InvariantCulture)} files in '{name}' name users that the code does not have there";
    }
}
