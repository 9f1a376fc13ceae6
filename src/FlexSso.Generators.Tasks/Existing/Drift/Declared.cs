using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The expected side of a comparison: the artifacts of one environment of the declaration.</summary>
internal sealed class Declared
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <param name="environment">The environment.</param>
    /// <param name="artifacts">All artifacts of the project.</param>
    public Declared(EnvironmentUsers environment, IEnumerable<Artifact> artifacts)
    {
        Environment = environment;
        string folder = environment.Folder + "/";
        foreach (Artifact artifact in artifacts.Where(artifact => artifact.Path.StartsWith(folder, StringComparison.Ordinal)))
            _files[artifact.Path.Substring(folder.Length)] = artifact.Text;
    }

    public EnvironmentUsers Environment { get; }

    public string AcsUrl => Environment.Environment.Connection.AcsUrl;

    public string ClientId => Environment.Environment.Auth0.ClientId;

    public DataNode Addon => Parse(_files[ArtifactPaths.SamlAddon]);

    public string Action => _files[ArtifactPaths.PostLoginAction];

    /// <summary>The app_metadata of each declared user, by e-mail.</summary>
    public IEnumerable<(string Email, DataNode AppMetadata)> Users =>
        Environment.All.Select(user => (user.Email, Parse(_files[ArtifactPaths.AppMetadata(user.Email)])));

    // The build has written it.
    private static DataNode Parse(string json) => JsonData.Read(json, new ExistingFindings())!;
}
