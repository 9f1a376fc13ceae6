namespace FlexSso.Generators.Tasks;

/// <summary>The reports of one run.</summary>
/// <remarks>
/// Sorted when they are asked for, and no SortedDictionary: the framework has no machine code for one, and the first build of a process would
/// wait for it.
/// </remarks>
internal sealed class ConfigReports
{
    private readonly Dictionary<string, ConfigReport> _reports = new(StringComparer.Ordinal);

    /// <summary>The report of the file's config.</summary>
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

    /// <summary>By the names of the configs, then by their folders.</summary>
    public List<ConfigReport> InOrder()
    {
        List<string> keys = [.. _reports.Keys];
        keys.Sort(StringComparer.Ordinal);
        return keys.ConvertAll(key => _reports[key]);
    }
}
