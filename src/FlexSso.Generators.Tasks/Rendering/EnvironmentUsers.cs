using FlexSso.Attributes;
using FlexSso.Certificates;
using FlexSso.Rendering;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>All users of one environment: those declared in code, then those of its rosters, in the order of the project's items.</summary>
internal sealed class EnvironmentUsers
{
    private readonly Dictionary<string, (RosterItem Roster, int Line)> _origins = new(StringComparer.Ordinal);

    public EnvironmentUsers(RenderedConfig config, RenderedEnvironment environment)
    {
        Config = config;
        Environment = environment;
        foreach (RenderedUser user in environment.Users)
        {
            object?[] noValues = new object?[config.Attributes.Count];
            All.Add(new RosterUser(user.Email, null, user.Roles, noValues, line: 0));
        }
    }

    public RenderedConfig Config { get; }

    public RenderedEnvironment Environment { get; }

    /// <summary>What to call it in a text: the class, and the environment if it has several.</summary>
    public string Title => Environment.Name.Length == 0 ? Config.Name : Config.Name + ", " + Environment.Name;

    public IReadOnlyList<DeclaredAttribute> Attributes => Config.Attributes;

    public List<RosterUser> All { get; } = [];

    /// <summary>The certificate that signs the logins of this environment; null when the project does not name one.</summary>
    public CertificateFacts? Certificate { get; set; }

    /// <summary>The users that have no constant in the assembly.</summary>
    public IEnumerable<RosterUser> OfRosters => All.Skip(Environment.Users.Count);

    /// <summary>Adds a roster. It has been checked in itself; here, whether another one names the same user.</summary>
    public void Add(RosterItem roster, RosterFile file, IReadOnlyList<RosterUser> users)
    {
        foreach (RosterUser user in users)
        {
            string key = EmailAddress.KeyOf(user.Email);
            if (_origins.TryGetValue(key, out (RosterItem Roster, int Line) other))
            {
                file.AddDuplicate(user, other.Roster.Name + "(" + UserLimits.Number(other.Line) + ")");
            }
            else
            {
                _origins.Add(key, (roster, user.Line));
                All.Add(user);
            }
        }
    }
}
