using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Rosters;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Environments;

/// <summary>
/// One environment with all its users: those declared in code, then those of its rosters, in the order of the project's items.
/// </summary>
internal sealed class EnvironmentUsers
{
    private readonly Dictionary<string, (RosterItem Roster, int Line)> _origins = new(StringComparer.Ordinal);

    public EnvironmentUsers(BuildModel config, EnvironmentModel environment)
    {
        Config = config;
        Environment = environment;
        Folder = ArtifactPaths.Folder(config.Name, environment.Name);
        object?[] noValues = new object?[config.Attributes.Count];
        foreach (UserModel user in environment.Users)
            All.Add(new RosterUser(user.Email, null, user.Roles, noValues, line: 0, emailVerified: user.EmailVerified));
    }

    public BuildModel Config { get; }

    public EnvironmentModel Environment { get; }

    /// <summary>The folder of the environment's artifacts below the output folder.</summary>
    public string Folder { get; }

    /// <summary>The name for a text: the class, and the environment if it has one.</summary>
    public string Title => Environment.Name.Length == 0 ? Config.Name : Config.Name + ", " + Environment.Name;

    /// <summary>The name for a message that the compiler writes too.</summary>
    public string NameInCode => EnvironmentName.InCode(Config.Name, Environment.Name);

    public IReadOnlyList<WorkerAttributeModel> Attributes => Config.Attributes;

    public List<RosterUser> All { get; } = [];

    /// <summary>The rosters of this environment in which there is no user.</summary>
    public List<RosterItem> EmptyRosters { get; } = [];

    /// <summary>The certificate that signs the logins of this environment; null when the project does not name one.</summary>
    public CertificateFacts? Certificate { get; set; }

    /// <summary>The users that have no constant in the assembly.</summary>
    public IEnumerable<RosterUser> OfRosters => All.Skip(Environment.Users.Count);

    /// <summary>An artifact of this environment.</summary>
    public Artifact ToArtifact(string name, string text) => new(Folder + "/" + name, text, Config.Name);

    /// <summary>Adds the users of a roster that was checked on its own. Two rosters must not name the same user.</summary>
    public void Add(RosterItem roster, RosterFile file, IReadOnlyList<RosterUser> users)
    {
        foreach (RosterUser user in users)
        {
            string key = EmailAddress.KeyOf(user.Email);
            if (_origins.TryGetValue(key, out (RosterItem Roster, int Line) other))
                file.AddDuplicate(user, other.Roster.Name + "(" + UserLimits.Number(other.Line) + ")");
            else
            {
                _origins.Add(key, (roster, user.Line));
                All.Add(user);
            }
        }
    }
}
