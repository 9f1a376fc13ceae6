using System.Globalization;
using FlexSso.Certificates;
using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Certificates;

/// <summary>Checks whether a certificate is valid on the day of the build, and for how much longer.</summary>
internal static class CertificateDates
{
    private const string Replace =
        "rotate the tenant's signing key if you have not done so, save https://<Auth0Domain>/pem over the file, and paste it into Twilio's Console";

    /// <param name="file">A certificate without errors.</param>
    /// <param name="now">The time of the build, in UTC.</param>
    /// <param name="warningDays">The warning begins this many days before the certificate expires.</param>
    /// <param name="errors">Receives what keeps users out now.</param>
    /// <param name="warnings">Receives what will keep them out soon.</param>
    public static void Check(CertificateFile file, DateTime now, int warningDays, List<ArtifactError> errors, List<ArtifactError> warnings)
    {
        CertificateFacts facts = file.Facts!;
        TimeSpan left = facts.NotAfter - now;
        if (left < TimeSpan.Zero)
            errors.Add(file.At($"{facts.Title} expired on {Day(facts.NotAfter)}", Replace));
        else if (now < facts.NotBefore)
        {
            errors.Add(
                file.At(
                    $"{facts.Title} is not valid before {Day(facts.NotBefore)}",
                    "wait until then, or use the certificate that signs until then; if that time has passed, correct the clock of this machine"
                )
            );
        }
        else if (left.TotalDays < warningDays)
            warnings.Add(file.At($"{facts.Title} expires on {Day(facts.NotAfter)}, {InDays(left.Days)}", Replace));
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
