using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>The reports of one task: one for each config and folder, in the order of their names.</summary>
internal sealed class ConfigReports
{
    private readonly SortedDictionary<string, ConfigReport> _reports = new(StringComparer.Ordinal);

    public IEnumerable<ConfigReport> All => _reports.Values;

    /// <summary>The report that the file belongs to.</summary>
    public ConfigReport Of(ArtifactFile file)
    {
        string folder = file.Folder.Display(file.Config);
        string key = file.Config + "\n" + folder;
        if (!_reports.TryGetValue(key, out ConfigReport? report))
        {
            report = new ConfigReport(file.Config, folder);
            _reports.Add(key, report);
        }
        return report;
    }
}
