using FlexSso.Generators.Tasks.Certificates;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Checks the certificates of the project. This is the only task that looks at the clock. A certificate expires without any file changing,
/// so the task runs in every build, also in one that has nothing to write. It reads only the certificates.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckFlexSsoCertificates : FlexSsoTask
{
    /// <summary>The signing certificates of the project: its FlexCertificate items.</summary>
    [Required]
    public ITaskItem[] Certificates { get; set; } = [];

    /// <summary>The task warns of a certificate from this many days before it expires; 0 turns the warning off.</summary>
    public int WarningDays { get; set; } = 30;

    /// <summary>The present time in UTC. Tests replace it.</summary>
#pragma warning disable RS0030 // The time reaches messages, never a written file.
    internal Func<DateTime> Clock { get; set; } = static () => DateTime.UtcNow;
#pragma warning restore RS0030

    private protected override void Run()
    {
        DateTime now = Clock();
        List<ArtifactError> errors = [];
        List<ArtifactError> warnings = [];
        // Several items may name one file, each for another environment.
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ITaskItem item in Certificates)
        {
            // OutputFolder resolves the path of a file as well.
            OutputFolder place = new(ProjectDirectory, item.ItemSpec);
            if (seen.Add(place.Root))
                Check(place, now, errors, warnings);
        }
        LogErrors(errors);
        LogWarnings(warnings);
        // The files of the last build describe a login that cannot work.
        if (errors.Count > 0)
            Withdraw(OpenManifest());
    }

    private void Check(OutputFolder place, DateTime now, List<ArtifactError> errors, List<ArtifactError> warnings)
    {
        CertificateFile file;
        try
        {
            file = CertificateFile.Read(place.Root, place.Name);
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
