using System.Globalization;

namespace FlexSso.Generators.Tasks;

/// <summary>What happened to the files of one config in one folder: a line of the build's output.</summary>
internal sealed class ConfigReport
{
    private readonly string _config;
    private readonly string _folder;

    public ConfigReport(string config, string folder)
    {
        _config = config;
        _folder = folder;
    }

    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    private int Files => New + Changed + Unchanged;

    /// <summary>After a build that found all of these as they should be.</summary>
    public static List<string> OfUnchanged(List<ArtifactFile> files)
    {
        ConfigReports reports = new();
        foreach (ArtifactFile file in files)
        {
            reports.Of(file).Unchanged++;
        }

        return reports.InOrder().ConvertAll(report => report.Written());
    }

    /// <summary>After a build that wrote.</summary>
    public string Written()
    {
        if (Files == 0)
        {
            return $"FlexSso: {_config} is no longer written to {_folder}; its {Count(Removed)} there {Were(Removed)} removed";
        }

        List<string> parts = [];
        Add(parts, New, "new");
        Add(parts, Changed, "changed");
        Add(parts, Unchanged, "unchanged");
        Add(parts, Removed, "removed");
        return $"FlexSso: {_config} -> {_folder} ({Count(Files)}: {string.Join(", ", parts)})";
    }

    /// <summary>After a build whose compiler failed.</summary>
    public string Withdrawn() =>
        $"FlexSso: the build failed, so the {Count(Removed)} of '{_config}' {Were(Removed)} withdrawn from {_folder}; the next successful build brings {(Removed == 1 ? "it" : "them")} back";

    private static void Add(List<string> parts, int count, string what)
    {
        if (count > 0)
        {
            parts.Add(count.ToString(CultureInfo.InvariantCulture) + " " + what);
        }
    }

    private static string Count(int files) => files.ToString(CultureInfo.InvariantCulture) + (files == 1 ? " file" : " files");

    private static string Were(int files) => files == 1 ? "was" : "were";
}
