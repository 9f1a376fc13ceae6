using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>What keeps a mistake away from a login, found out from the mistake and not written down beside it.</summary>
internal static class KeptOut
{
    public const string Rule = "a rule";
    public const string Action = "the Action";
    public const string Construction = "construction";
    public const string ServiceProvider = "the service provider";
    public const string Nothing = "nothing yet";

    public static string By(Mistake mistake)
    {
        LoginInput input = mistake.Input;
        bool isInGeneratedFile = input.Addon != mistake.Right.Addon || input.Action != mistake.Right.Action;
        bool isOnTheWay = input.Tamper.Count > 0 || input.IsForAnotherSession;
        bool isDenied = mistake.Observation.Refusals.Any(refusal => refusal.By == Refusal.Deny);
        (string By, bool Does)[] keepers =
        [
            (Rule, mistake.Declaration is not null && Analysis.Ids(mistake.Declaration, mistake.CertificateFile).Contains(mistake.Id)),
            (
                Rule,
                mistake.Declaration is null
                    && mistake.CertificateFile is not null
                    && CertificateBuild.Ids(mistake.CertificateFile).Contains(mistake.Id)
            ),
            (
                Rule,
                mistake is { Declaration: null, CertificateFile: null, Input.Obstacle: null } && LoginFiles.Ids(input).Contains(mistake.Id)
            ),
            (Action, isDenied && input.Action == mistake.Right.Action),
            // A file that is generated does not have it, and no declaration puts it there.
            (Construction, isInGeneratedFile && mistake.Declaration is null),
            (ServiceProvider, isOnTheWay),
        ];
        string[] those = [.. keepers.Where(keeper => keeper.Does).Select(keeper => keeper.By)];
        return those.Length == 0 ? Nothing : string.Join(", ", those);
    }
}
