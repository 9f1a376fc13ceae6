using System.Globalization;
using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Reporting;

namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>Whether a certificate is valid on the day of the build, and for how much longer.</summary>
internal static class CertificateDates
{
    private const string Replace =
        "rotate the signing key of the tenant if that has not been done, save https://<Auth0Domain>/pem over the file, and paste it into Twilio's Console";

    /// <param name="file">A certificate without errors.</param>
    /// <param name="now">The time of the build, in UTC.</param>
    /// <param name="warningDays">From how many days before its end on to warn.</param>
    /// <param name="errors">Gets what keeps users out now.</param>
    /// <param name="warnings">Gets what will.</param>
    public static void Check(CertificateFile file, DateTime now, int warningDays, List<ArtifactError> errors, List<ArtifactError> warnings)
    {
        CertificateFacts facts = file.Facts!;
        TimeSpan left = facts.NotAfter - now;
        if (left < TimeSpan.Zero)
        {
            errors.Add(file.At($"The certificate '{facts.Subject}' expired on {Day(facts.NotAfter)}", Replace));
        }
        else if (now < facts.NotBefore)
        {
            errors.Add(
                file.At(
                    $"The certificate '{facts.Subject}' is not valid before {Day(facts.NotBefore)}",
                    "wait for that moment, or put the certificate there that signs until then; if it has come, set the clock of this machine"
                )
            );
        }
        else if (left.TotalDays < warningDays)
        {
            warnings.Add(file.At($"The certificate '{facts.Subject}' expires on {Day(facts.NotAfter)}, {InDays(left.Days)}", Replace));
        }
    }

    private static string Day(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string InDays(int days) =>
        days switch
        {
            0 => "in less than a day",
            1 => "in 1 day",
            _ => "in " + days.ToString(CultureInfo.InvariantCulture) + " days",
        };
}
