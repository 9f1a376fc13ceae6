using FlexSso.Generators.Tasks;
using Microsoft.Build.Utilities;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>What the build says to the certificate of a tenant today.</summary>
internal static class CertificateBuild
{
    /// <summary>The ids of its errors and warnings.</summary>
    public static IReadOnlyList<string> Ids(string pem)
    {
        string folder = Directory.CreateTempSubdirectory("flexsso-certificate-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "auth0.pem"), pem);
            RecordingEngine engine = new();
            CheckFlexSsoCertificates task = new()
            {
                BuildEngine = engine,
                ProjectFile = Path.Combine(folder, "App.csproj"),
                ManifestPath = "App.manifest",
                Certificates = [new TaskItem("auth0.pem")],
            };
            task.Execute();
            return engine.Ids;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
