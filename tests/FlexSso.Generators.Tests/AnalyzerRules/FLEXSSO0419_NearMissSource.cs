using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0419_NearMissSource
{
    private const string Id = RuleIds.NearMissSource;

    [TestCase("event.user.appMetadata.x", "appMetadata", "event.user.app_metadata.x")]
    [TestCase("event.user.app_metdata.x", "app_metdata", "event.user.app_metadata.x")]
    [TestCase("event.user.app_metdat.x", "app_metdat", "event.user.app_metadata.x")]
    [TestCase("event.user.usermetadata.x", "usermetadata", "event.user.user_metadata.x")]
    [TestCase("event.user.user_metdata.x", "user_metdata", "event.user.user_metadata.x")]
    [TestCase("event.user.emial", "emial", "event.user.email")]
    [TestCase("event.user.Email", "Email", "event.user.email")]
    [TestCase("event.user.givenName", "givenName", "event.user.given_name")]
    [TestCase("event.user.app_metadata.Flex.x", "Flex", "event.user.app_metadata.flex.x")]
    [TestCase("event.organization.displayName", "displayName", "event.organization.display_name")]
    public void A_slip_where_other_names_are_possible(string source, string name, string meant) =>
        Expect
            .Warning(
                Id,
                With($"[|\"{source}\"|]"),
                $"Source '{source}' names '{name}', which Auth0 does not document there; write '{meant}' if that is meant"
            )
            .HasFix(FixKeys.Likely, meant);

    [Test]
    public void The_place_of_roles_too() =>
        Expect
            .Warning(
                Id,
                Roles("[|\"event.user.gruops\"|]"),
                "RolesFrom 'event.user.gruops' names 'gruops', which Auth0 does not document there; write 'event.user.groups' if that is meant"
            )
            .HasFix(FixKeys.Likely, "event.user.groups");

    [Test]
    public void What_would_be_another_mistake_is_not_offered() => Expect.Warning(Id, With("[|\"event.user.identites\"|]")).HasNoFix();

    [TestCase("event.user.upn")]
    [TestCase("event.user.mail")]
    [TestCase("event.user.department")]
    [TestCase("event.user.job_title")]
    [TestCase("event.user.phone")]
    [TestCase("event.user.locale")]
    [TestCase("event.user.names2")]
    [TestCase("event.user.app_metadata.emial")]
    [TestCase("event.user.app_metadata.user_metadata")]
    [TestCase("event.organization.region")]
    public void Another_name(string source) => Expect.Nothing(With($"\"{source}\""));

    private static string Roles(string path) =>
        Sources.Whole(
            $"[FlexRoleMapping(\"Support\", FlexRole.Agent)] [FlexSsoConfig(Environment = \"prod\", RolesFrom = {path})] $ partial class AcmeFlex {{ }}"
        );

    private static string With(string source) =>
        Sources.Members($"[FlexAttribute(\"x\", Source = {source})] public string X {{ get; set; }}");
}
