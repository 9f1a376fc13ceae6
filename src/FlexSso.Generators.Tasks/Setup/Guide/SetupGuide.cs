using FlexSso.Generators.Tasks.Rendering;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup.Guide;

/// <summary>
/// Twilio's guide for one environment, filled in: the one model of <c>setup.html</c> and <c>SETUP.md</c>.
/// </summary>
internal sealed class SetupGuide
{
    public SetupGuide(EnvironmentUsers users, IReadOnlyDictionary<string, string> files)
    {
        Users = users;
        Values = new ConsoleValues(users.Environment);
        Files = files;
        Parts = [BeforeSteps.Of(this), Auth0Steps.Of(this), TwilioSteps.Of(this), TestSteps.Of(this)];
        Symptoms = [.. SymptomTable.Of(this)];
    }

    public EnvironmentUsers Users { get; }

    public ConsoleValues Values { get; }

    /// <summary>The texts of all artifacts, by their path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyList<GuidePart> Parts { get; }

    public IReadOnlyList<Symptom> Symptoms { get; }

    public string Name => Users.Config.Name;

    /// <summary>Empty for a configuration without environments.</summary>
    public string Environment => Users.Environment.Name;

    /// <summary>The whole content of an artifact of this environment.</summary>
    public string FileOf(string name) => Files[Users.Folder + "/" + name];

    /// <summary>The names of the import files, in their order.</summary>
    public List<string> ImportFiles
    {
        get
        {
            List<string> names = [];
            for (int number = 1; Files.ContainsKey(Users.Folder + "/" + ArtifactPaths.ImportFile(number)); number++)
                names.Add(ArtifactPaths.ImportFile(number));
            return names;
        }
    }
}
