using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The files of the declarations with a roster, and perhaps a certificate, for one configuration.</summary>
internal static class RosterBuild
{
    public static ArtifactBuild Of(string config, string csv, string? certificate = null) =>
        new(
            Declared.Assembly,
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
