using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Rosters;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Environments;

/// <summary>Adds the users of the project's rosters to their environments.</summary>
/// <param name="environments">All environments of all configurations.</param>
/// <param name="errors">Takes the errors, in the order of the items.</param>
internal sealed class RosterUsers(List<EnvironmentUsers> environments, List<ArtifactError> errors)
{
    // Windows ignores case. It only matters for a good message when a project names one file twice.
    private static readonly StringComparer Paths =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly Dictionary<string, RosterFile> _files = new(Paths);
    private readonly List<RosterFile> _inOrder = [];
    private readonly List<(RosterItem Item, string Config)> _before = [];

    public void Add(RosterItem item)
    {
        string[] configs = ConfigName.Find(item.Use.Config, environments.Select(users => users.Config.Name));
        List<EnvironmentUsers> targets = environments.FindAll(users => configs.Length == 1 && users.Config.Name == configs[0]);
        if ((Objection(item, configs, targets) ?? Overlap(item, configs[0])) is string[] problem)
        {
            errors.Add(RosterFile.ErrorOf(item.Path, RosterRule.WrongRoster, problem));
            return;
        }
        try
        {
            AddUsers(item, targets.FindAll(users => item.IsFor(users.Environment.Name)));
        }
        catch (ArtifactException e)
        {
            errors.Add(e.Error);
        }
    }

    /// <summary>Reports what only all rosters together show: duplicates.</summary>
    public void Finish()
    {
        foreach (RosterFile file in _inOrder)
            file.AddDuplicates(errors);
    }

    private void AddUsers(RosterItem item, List<EnvironmentUsers> targets)
    {
        if (!_files.TryGetValue(item.Path, out RosterFile? file))
        {
            file = RosterFile.Open(item);
            _files.Add(item.Path, file);
            _inOrder.Add(file);
        }
        foreach (EnvironmentUsers users in targets)
        {
            RosterShape shape = new(users.Attributes, users.Environment.Users.Select(user => user.Email));
            if (file.Check(shape, errors) is IReadOnlyList<RosterUser> read)
                users.Add(item, file, read);
            if (file.IsEmpty)
                users.EmptyRosters.Add(item);
        }
    }

    private string[]? Objection(RosterItem item, string[] configs, List<EnvironmentUsers> targets)
    {
        RosterUse use = item.Use;
        IEnumerable<string> all = environments.Select(users => users.Config.Name);
        if (use.Config.Length == 0)
            return RosterTarget.NoName(all);
        string? unknown = use.Environments.FirstOrDefault(name => targets.TrueForAll(users => users.Environment.Name != name));
        return configs.Length switch
        {
            0 => RosterTarget.Unknown(use.Config, all),
            1 when unknown is not null => RosterTarget.UnknownEnvironment(
                unknown,
                configs[0],
                targets.Select(users => users.Environment.Name)
            ),
            1 => null,
            _ => RosterTarget.Ambiguous(use.Config, configs),
        };
    }

    private string[]? Overlap(RosterItem item, string config)
    {
        string[]? overlap = _before
            .Where(other => other.Config == config && Paths.Equals(other.Item.Path, item.Path))
            .Select(other => item.Use.Overlap(other.Item.Use, config))
            .FirstOrDefault(found => found is not null);
        _before.Add((item, config));
        return overlap;
    }
}
