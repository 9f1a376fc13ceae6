using FlexSso.Generators.Tasks.Certificates;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Checks the project's certificates. It is the only task that reads the clock: a certificate expires while no file changes, so this task
/// runs in every build, and reads only the certificates.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckFlexSsoCertificates : FlexSsoTask
{
    /// <summary>The signing certificates of the project: FlexCertificate items.</summary>
    [Required]
    public ITaskItem[] Certificates { get; set; } = [];

    /// <summary>The build warns when a certificate expires in fewer days; 0 switches the warning off.</summary>
    public int WarningDays { get; set; } = 30;

    /// <summary>The present time in UTC. Tests set another one.</summary>
#pragma warning disable RS0030 // No artifact depends on it.
    internal Func<DateTime> Clock { get; set; } = static () => DateTime.UtcNow;
#pragma warning restore RS0030

    private protected override void Run()
    {
        DateTime now = Clock();
        List<ArtifactError> errors = [];
        List<ArtifactError> warnings = [];
        // Several environments may have one file.
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ITaskItem item in Certificates)
        {
            ProjectPath path = new(ProjectDirectory, item.ItemSpec);
            if (seen.Add(path.Full))
                Check(path, now, errors, warnings);
        }
        LogErrors(errors);
        LogWarnings(warnings);
        if (errors.Count > 0)
        {
            // A login with the files of the last build cannot work.
            Withdraw(OpenManifest());
        }
    }

    private void Check(ProjectPath path, DateTime now, List<ArtifactError> errors, List<ArtifactError> warnings)
    {
        CertificateFile file;
        try
        {
            file = CertificateFile.Read(path.Full, path.Name);
        }
        catch (ArtifactException e)
        {
            // The other certificates are still checked.
            errors.Add(e.Error);
            return;
        }
        errors.AddRange(file.Errors);
        if (file.Errors.Count == 0)
            CertificateDates.Check(file, now, WarningDays, errors, warnings);
    }
}
