using FlexSso.Generators.Tasks.Environments;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Twilio's guide for one environment, filled in: the one model of <c>setup.html</c> and <c>SETUP.md</c>.
/// </summary>
internal sealed class SetupGuide
{
    private readonly Dictionary<string, string> _titles;

    public SetupGuide(EnvironmentUsers users, IReadOnlyDictionary<string, string> files, bool countsLeavers)
    {
        Users = users;
        Values = new ConsoleValues(users.Environment);
        Files = files;
        CountsLeavers = countsLeavers;
        Parts = [BeforeSteps.Of(this), Auth0Steps.Of(this), TwilioSteps.Of(this), TestSteps.Of(this)];
        _titles = Parts.SelectMany(part => part.Steps).ToDictionary(step => step.Id, step => step.Title);
        Symptoms = [.. SymptomTable.Of(this)];
    }

    public EnvironmentUsers Users { get; }

    public ConsoleValues Values { get; }

    /// <summary>The texts of all artifacts by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The build says how many users have gone. It knows them by the files of the format <c>paste</c>.</summary>
    public bool CountsLeavers { get; }

    public IReadOnlyList<GuidePart> Parts { get; }

    public IReadOnlyList<Symptom> Symptoms { get; }

    public string Title => "Twilio Flex sign-in: " + Users.Config.Name + (Environment.Length == 0 ? "" : " (" + Environment + ")");

    /// <summary>The kind of set-up, in a few words.</summary>
    public string Summary =>
        (Values.Connection.IsEnhanced ? "Enhanced" : "Legacy") + (Values.Console.IsSelfHosted ? ", self-hosted" : ", hosted by Twilio");

    /// <summary>The names of the import files, in their order.</summary>
    public List<string> ImportFiles
    {
        get
        {
            List<string> names = [];
            for (int number = 1; Files.ContainsKey(Folder + ArtifactPaths.ImportFile(number)); number++)
                names.Add(ArtifactPaths.ImportFile(number));
            return names;
        }
    }

    // Empty when the configuration has no environments.
    private string Environment => Users.Environment.Name;

    private string Folder => Users.Folder + "/";

    /// <summary>The whole content of an artifact of this environment.</summary>
    public string FileOf(string name) => Files[Folder + name];

    /// <summary>The name of the artifact of this environment with this content; null when there is none.</summary>
    public string? FileWith(string content) =>
        Files
            .Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal) && file.Value == content)
            .Select(file => file.Key.Substring(Folder.Length))
            .FirstOrDefault();

    /// <summary>Whether the set-up has this step.</summary>
    public bool HasStep(string id) => _titles.ContainsKey(id);

    /// <summary>The title of a step.</summary>
    public string TitleOf(string stepId) => _titles[stepId];
}
