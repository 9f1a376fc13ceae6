using System.Globalization;

namespace FlexSso.Generators.Tasks.Writing;

/// <summary>A line of the build's output: what happened to the files of one config in one folder.</summary>
internal sealed class ConfigReport(string config, string folder)
{
    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    private int Files => New + Changed + Unchanged;

    /// <summary>After a build that wrote.</summary>
    public string Written()
    {
        if (Files == 0)
            return $"FlexSso: {config} is no longer written to {folder}; its {Count(Removed)} there {Were(Removed)} removed";
        List<string> parts = [];
        Add(parts, New, "new");
        Add(parts, Changed, "changed");
        Add(parts, Unchanged, "unchanged");
        Add(parts, Removed, "removed");
        return $"FlexSso: {config} -> {folder} ({Count(Files)}: {string.Join(", ", parts)})";
    }

    /// <summary>After a build that failed.</summary>
    public string Withdrawn() =>
        $"FlexSso: the build failed, so the {Count(Removed)} of '{config}' {Were(Removed)} withdrawn from {folder}; the next successful build brings {(Removed == 1 ? "it" : "them")} back";

    private static void Add(List<string> parts, int count, string what)
    {
        if (count > 0)
            parts.Add(count.ToString(CultureInfo.InvariantCulture) + " " + what);
    }

    private static string Count(int files) => files.ToString(CultureInfo.InvariantCulture) + (files == 1 ? " file" : " files");

    private static string Were(int files) => files == 1 ? "was" : "were";
}
