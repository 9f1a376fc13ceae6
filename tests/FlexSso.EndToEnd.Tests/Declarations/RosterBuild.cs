using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The files of one configuration with a roster, and perhaps a certificate.</summary>
internal static class RosterBuild
{
    public static ArtifactBuild Of(string config, string csv, string? certificate = null) =>
        new(
            Declared.AssemblyOf(config.Substring(config.LastIndexOf('.') + 1)),
            prepare: (task, folder) =>
            {
                task.Rosters = [Item(folder, "agents.csv", csv, config)];
                if (certificate is not null)
                    task.Certificates = [Item(folder, "auth0.pem", certificate, config)];
            }
        );

    private static TaskItem Item(string folder, string file, string text, string config)
    {
        File.WriteAllText(Path.Combine(folder, file), text);
        TaskItem item = new(file);
        item.SetMetadata("Config", config);
        return item;
    }
}
