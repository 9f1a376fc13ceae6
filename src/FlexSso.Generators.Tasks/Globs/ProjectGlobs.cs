using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Globs;

/// <summary>
/// Finds the <c>FlexRoster</c>, <c>FlexCertificate</c> and <c>FlexSsoFile</c> elements whose wildcards match no file (FLEXSSO0809). They leave no item behind, so
/// only the text of a project file still knows them. An element that depends on a condition or on a property of the user's is left out,
/// because a false alarm is worse than a missed one.
/// </summary>
/// <param name="projectDirectory">The project's folder.</param>
internal sealed class ProjectGlobs(string projectDirectory)
{
    private const string Roster = "FlexRoster";
    private const string Certificate = "FlexCertificate";
    private const string ExistingFile = "FlexSsoFile";
    private const string ThisFileDirectory = "$(MSBuildThisFileDirectory)";

    private readonly List<(string Include, Func<string, bool> Matches, ArtifactError Warning)> _globs = [];

    /// <param name="file">A project file; nothing happens if it does not exist.</param>
    /// <param name="isShared">
    /// True if other projects import it too. There a path below the project's folder is one that not every project needs to have.
    /// </param>
    public void Read(string file, bool isShared)
    {
        string path = Path.Combine(projectDirectory, file);
        if (Load(path) is not { Root: { } root })
            return;
        foreach (XElement element in root.Descendants().Where(each => each.Name.LocalName is Roster or Certificate or ExistingFile))
        {
            if (element.AncestorsAndSelf().All(IsUnconditional) && element.Attribute("Include") is { } include)
                Add(path, element, include, isShared);
        }
    }

    /// <param name="files">The full paths of the project's items.</param>
    public List<ArtifactError> Warnings(IEnumerable<string> files)
    {
        string[] all = files.ToArray();
        return [.. _globs.Where(glob => !all.Any(glob.Matches)).Select(glob => glob.Warning)];
    }

    private void Add(string path, XElement element, XAttribute include, bool isShared)
    {
        foreach (string part in include.Value.Split(';').Select(each => each.Trim()).Where(GlobPattern.HasWildcard))
        {
            if (isShared && !part.StartsWith(ThisFileDirectory, StringComparison.OrdinalIgnoreCase))
                continue;
            string expanded = Expand(part, path);
            // '%' is an escape or metadata.
            if (
                expanded.IndexOf("$(", StringComparison.Ordinal) >= 0
                || expanded.IndexOf("@(", StringComparison.Ordinal) >= 0
                || part.Contains("%")
            )
                continue;
            if (GlobPattern.Of(projectDirectory, expanded) is { } matches)
                _globs.Add((part, matches, Warning(path, element, part)));
        }
    }

    private string Expand(string include, string path)
    {
        string file = Path.GetDirectoryName(path) + "/";
        string project = projectDirectory.TrimEnd('/', '\\');
        return Replace(
            Replace(Replace(include, ThisFileDirectory, file), "$(MSBuildProjectDirectory)", project),
            "$(ProjectDir)",
            project + "/"
        );
    }

    private static string Replace(string text, string property, string value) =>
        Regex.Replace(text, Regex.Escape(property), value.Replace("$", "$$"), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // In a target, in Choose and below a condition an element may be left out on purpose.
    private static bool IsUnconditional(XElement element) =>
        element.Attribute("Condition") is null
        && element.Name.LocalName is "Project" or "ItemGroup" or Roster or Certificate or ExistingFile;

    private static ArtifactError Warning(string path, XElement element, string include)
    {
        IXmlLineInfo place = element;
        string item = element.Name.LocalName;
        (string what, string remedy) = item switch
        {
            Roster => ("brings no users", "fetch the files before the build"),
            Certificate => ("brings no certificate", "save https://<Auth0Domain>/pem there before the build"),
            _ => ("checks nothing", "fetch the files before the build"),
        };
        return new ArtifactError(
            RuleIds.EmptyGlob,
            path,
            $"No file matches '{include}', so this {item} item {what}; correct its Include, or {remedy}",
            place.LineNumber,
            place.LinePosition
        );
    }

    // MSBuild has read the file before, so a failure here is no error of the user's.
    private static XDocument? Load(string path)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return XDocument.Load(stream, LoadOptions.SetLineInfo);
        }
        catch (Exception e) when (e is XmlException || AtomicFile.IsFailure(e))
        {
            return null;
        }
    }
}
