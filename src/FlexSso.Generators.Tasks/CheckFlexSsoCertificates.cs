using FlexSso.Generators.Tasks.Certificates;
using Microsoft.Build.Framework;

namespace FlexSso.Generators.Tasks;

/// <summary>
/// Checks the project's certificates, and as the only one of the tasks looks at the clock: a certificate expires without a change of any
/// file, so this runs in every build, also in one that has nothing to write. It reads those few small files and nothing else.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckFlexSsoCertificates : FlexSsoTask
{
    /// <summary>The signing certificates of the project: FlexCertificate items.</summary>
    [Required]
    public ITaskItem[] Certificates { get; set; } = [];

    /// <summary>From how many days before its end on a certificate is warned of; 0 never.</summary>
    public int WarningDays { get; set; } = 30;

    /// <summary>The present time in UTC. Tests have one of their own.</summary>
#pragma warning disable RS0030 // What is generated never sees it.
    internal Func<DateTime> Clock { get; set; } = static () => DateTime.UtcNow;
#pragma warning restore RS0030

    private protected override void Run()
    {
        DateTime now = Clock();
        List<ArtifactError> errors = [];
        List<ArtifactError> warnings = [];
        // One file may be that of several environments.
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ITaskItem item in Certificates)
        {
            // A file is named like a folder: in full for us, from the project on for people.
            OutputFolder place = new(ProjectDirectory, item.ItemSpec);
            if (seen.Add(place.Root))
            {
                Check(place, now, errors, warnings);
            }
        }

        LogErrors(errors);
        LogWarnings(warnings);
        if (errors.Count > 0)
        {
            // What is there asks for a login that cannot work.
            Withdraw(OpenManifest());
        }
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
            // One among others: these have to be told too, and a certificate that nobody can look at withdraws the files as well.
            errors.Add(e.Error);
            return;
        }

        errors.AddRange(file.Errors);
        if (file.Errors.Count == 0)
        {
            CertificateDates.Check(file, now, WarningDays, errors, warnings);
        }
    }
}
