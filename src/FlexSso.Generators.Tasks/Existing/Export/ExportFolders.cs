using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Tells which files are part of a tenant's export by Auth0's Deploy CLI. There most files are about something else, and get no word.
/// Source: Auth0, "Deploy CLI Tool": directory and YAML format.
/// </summary>
internal sealed class ExportFolders
{
    private static readonly string[] Parts = ["clients", "actions", "triggers"];

    private readonly HashSet<string> _roots = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A file in a folder 'clients', 'actions' or 'triggers' makes the folder above an export.</summary>
    public void AddFile(string file)
    {
        string? folder = Path.GetDirectoryName(file);
        if (Array.IndexOf(Parts, Path.GetFileName(folder)) >= 0 && Path.GetDirectoryName(folder) is { } root)
            _roots.Add(root);
    }

    /// <summary>The folder holds an export in the YAML form.</summary>
    public void AddRoot(string folder) => _roots.Add(folder);

    /// <summary>
    /// Whether the file is part of an export. Directly in its folder the Deploy CLI writes <c>tenant.json</c> alone; other files there are the
    /// team's own.
    /// </summary>
    public bool Contain(string file)
    {
        bool isTenant = string.Equals(Path.GetFileName(file), "tenant.json", StringComparison.OrdinalIgnoreCase);
        string folder = isTenant ? file : Path.GetDirectoryName(file)!;
        return _roots.Any(root => folder.Length > root.Length && PathPrefix.IsBelow(folder, root));
    }
}
