using System.Globalization;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0414_UnfitSource
{
    private const string Id = RuleIds.UnfitSource;

    [TestCase("event.usr.name", "usr", "event.user.name")]
    [TestCase("event.User.name", "User", "event.user.name")]
    [TestCase("event.client.nmae", "nmae", "event.client.name")]
    [TestCase("event.connection.Strategy", "Strategy", "event.connection.strategy")]
    [TestCase("event.conection.name", "conection", "event.connection.name")]
    [TestCase("event.customDomain.domain", "customDomain", "event.custom_domain.domain")]
    [TestCase("event.transaction.metdata.team", "metdata", "event.transaction.metadata.team")]
    public void A_slip_in_a_name_of_the_event(string source, string name, string meant) =>
        Expect
            .Error(
                Id,
                With("string", $"[|\"{source}\"|]"),
                $"Source '{source}' names '{name}', which the Action's event does not have there; write '{meant}'"
            )
            .HasFix(FixKeys.Likely, meant);

    [Test]
    public void Two_slips_are_mended_at_once() =>
        Expect.Error(Id, With("string", "[|\"event.usr.emial\"|]")).HasFix(FixKeys.Likely, "event.user.email");

    [Test]
    public void A_slip_before_another_mistake_is_not_mended() =>
        Expect.Error(Id, With("string", "[|\"event.usr.identities\"|]")).HasNoFix();

    [TestCase(
        "event.account.name",
        "names 'account', which the Action's event does not have there; name one of the event's: agent, authentication, "
    )]
    [TestCase("event.tenant.region", "names 'region', which the Action's event does not have there; name one of 'event.tenant': id")]
    [TestCase(
        "event.client",
        "is an object, and Flex takes plain values and lists of them; name a member of it: client_id, name, metadata, refresh_token"
    )]
    [TestCase("event.user", "is an object, ")]
    [TestCase("event.user.app_metadata", "is an object, ")]
    [TestCase("event.user.app_metadata.flex", "is an object, ")]
    [TestCase("event.organization.metadata", "is an object, and Flex takes plain values and lists of them; name a member of it")]
    [TestCase("event.user.identities", "is a list of objects, ")]
    [TestCase("event.authentication.methods", "is a list of objects, ")]
    [TestCase(
        "event.user.identities.connection",
        "reads a member of 'event.user.identities', which is a list of objects; let an Action of your own "
    )]
    [TestCase(
        "event.user.email.domain",
        "reads a member of 'event.user.email', which is a text; write 'event.user.email' if that is meant"
    )]
    [TestCase("event.connection.metadata.team.name", "reads a member of 'event.connection.metadata.team', which is a text; ")]
    [TestCase("event.secrets.API_KEY", "is a secret of the Action, which must not leave Auth0; name a member of the user's profile, ")]
    [TestCase("event.secrets", "is a secret of the Action, ")]
    [TestCase("event.configuration.x", "is private to Auth0; ")]
    [TestCase("event.request.query.team", "comes with the request, so that whoever signs in can choose it; ")]
    [TestCase("event.request.ip", "comes with the request, ")]
    [TestCase("event.prompt.fields.team", "comes with the request, ")]
    [TestCase("event.security_context.ja3", "comes with the request, ")]
    [TestCase("event.session_transfer_token.client_id", "comes with the request, ")]
    [TestCase("event.transaction.login_hint", "comes with the request, ")]
    [TestCase("event.transaction.acr_values", "comes with the request, ")]
    [TestCase("event.transaction.locale", "comes with the request, ")]
    [TestCase("event.transaction.prompt", "comes with the request, ")]
    [TestCase("event.transaction.redirect_uri", "comes with the request, ")]
    [TestCase("event.transaction.state", "comes with the request, ")]
    [TestCase("event.transaction.protocol", "comes with the request, ")]
    [TestCase("event.transaction.requested_scopes", "comes with the request, ")]
    [TestCase("event.transaction.response_mode", "comes with the request, ")]
    [TestCase("event.transaction.response_type", "comes with the request, ")]
    [TestCase("event.transaction.ui_locales", "comes with the request, ")]
    [TestCase("event.refresh_token.id", "belongs to OAuth, and a login with SAML has none; ")]
    [TestCase("event.resource_server.identifier", "belongs to OAuth, ")]
    public void What_the_event_has_not_or_Flex_cannot_take(string source, string message) =>
        Starts(Expect.Error(Id, With("string", $"[|\"{source}\"|]")), $"Source '{source}' {message}");

    [TestCase("string[]", "event.user.email", "is a text, but a list is wanted; name a list, such as 'event.authorization.roles'")]
    [TestCase("int[]", "event.stats.logins_count", "is a number, but a list is wanted; ")]
    [TestCase("string[]", "event.transaction.metadata.teams", "is a plain value, but a list is wanted; ")]
    [TestCase(
        "string",
        "event.authorization.roles",
        "is a list, but one value is wanted; declare a list, such as string[], or name one value"
    )]
    [TestCase("string", "event.user.groups", "is a list, but one value is wanted; ")]
    [TestCase("bool", "event.user.app_metadata.flex.roles", "is a list, but one value is wanted; ")]
    [TestCase("int", "event.user.email_verified", "is a boolean, but a whole number is wanted; declare it as bool or string")]
    [TestCase("bool", "event.stats.logins_count", "is a number, but a boolean is wanted; declare it as int or string")]
    public void A_type_that_the_value_never_fits(string type, string source, string message) =>
        Starts(Expect.Error(Id, With(type, $"[|\"{source}\"|]")), $"Source '{source}' {message}");

    [TestCase("string", "event.user.email")]
    [TestCase("bool", "event.user.email_verified")]
    [TestCase("string", "event.user.email_verified")]
    [TestCase("int", "event.stats.logins_count")]
    [TestCase("string", "event.tenant.id")]
    [TestCase("int", "event.user.username", Description = "a text may be a number")]
    [TestCase("string[]", "event.authorization.roles")]
    [TestCase("string[]", "event.user.groups")]
    [TestCase("string", "event.user.department")]
    [TestCase("string[]", "event.user.department")]
    [TestCase("string", "event.user.mail")]
    [TestCase("string[]", "event.user.emails")]
    [TestCase("string", "event.user.address.city")]
    [TestCase("int[]", "event.user.app_metadata.hr.badges")]
    [TestCase("string", "event.user.app_metadata.flex.department")]
    [TestCase("string", "event.user._")]
    [TestCase("string", "event.organization.region.name")]
    [TestCase("string", "event.organization.metadata.region")]
    [TestCase("string", "event.client.metadata.region")]
    [TestCase("bool", "event.transaction.metadata.isNew")]
    [TestCase("string", "event.session.metadata.a.b")]
    [TestCase("string", "event.authentication.riskAssessment.confidence")]
    public void What_the_event_has_or_may_have(string type, string source) => Expect.Nothing(With(type, $"\"{source}\""));

    [TestCase("event.usr.groups", "names 'usr', which the Action's event does not have there; write 'event.user.groups'")]
    [TestCase("event.user.name", "is a text, but a list is wanted; name a list, such as 'event.authorization.roles'")]
    [TestCase("event.authorization", "is an object, ")]
    [TestCase("event.request.query.roles", "comes with the request, ")]
    public void The_place_of_roles_too(string path, string message) =>
        Assert.That(
            Expect.Error(Id, Roles($"[|\"{path}\"|]")).GetMessage(CultureInfo.InvariantCulture),
            Does.StartWith($"RolesFrom '{path}' {message}")
        );

    [TestCase("event.authorization.roles")]
    [TestCase("event.user.groups")]
    [TestCase("event.user.app_metadata.teams")]
    public void A_place_of_roles(string path) => Expect.Nothing(Roles($"\"{path}\""));

    [Test]
    public void The_type_of_the_member_is_another_mistake() =>
        Expect.Error(
            Id,
            Sources.Members("[FlexAttribute(\"x\", Source = [|\"event.usr.x\"|])] public double {|FLEXSSO0406:X|} { get; set; }")
        );

    private static string Roles(string path) =>
        Sources.Whole(
            $"[FlexRoleMapping(\"Support\", FlexRole.Agent)] [FlexSsoConfig(Environment = \"prod\", RolesFrom = {path})] $ partial class AcmeFlex {{ }}"
        );

    private static void Starts(Diagnostic diagnostic, string message)
    {
        diagnostic.HasNoFix();
        Assert.That(diagnostic.GetMessage(CultureInfo.InvariantCulture), Does.StartWith(message));
    }

    [TestCase("event.user.user_metadata.roles")]
    [TestCase("event.user.user_metadata.hr.groups")]
    public void Roles_that_users_give_themselves(string path) =>
        Expect
            .Error(
                Id,
                Declarations.Config(
                    "[FlexRoleMapping(\"Agents\", FlexRole.Agent)]",
                    arguments: $"{Declarations.Arguments}, RolesFrom = [|\"{path}\"|]"
                ),
                $"RolesFrom '{path}' is in user_metadata, which users can edit themselves, so they could give themselves any role; "
                    + "keep the names in app_metadata, or use 'event.authorization.roles'"
            )
            .HasNoFix();

    [Test]
    public void A_slip_whose_right_path_is_editable_has_no_fix() =>
        Expect
            .Error(
                Id,
                Declarations.Config(
                    "[FlexRoleMapping(\"Agents\", FlexRole.Agent)]",
                    arguments: Declarations.Arguments + ", RolesFrom = [|\"event.user.user_metdata.roles\"|]"
                )
            )
            .HasNoFix();

    [TestCase("event.session.device.last_user_agent")]
    [TestCase("event.authentication.riskAssessment.assessments.NewDevice.details.useragent")]
    public void What_the_browser_says_of_itself(string path) =>
        Expect.Error(
            Id,
            Sources.Members($"[FlexAttribute(\"x\", Source = [|\"{path}\"|])] public string X {{ get; set; }}"),
            $"Source '{path}' is what the browser says of itself, so that whoever signs in can choose it; "
                + "name a member of the user's profile, such as 'event.user.app_metadata.department'"
        );

    private static string With(string type, string source) =>
        Sources.Members($"[FlexAttribute(\"x\", Source = {source})] public {type} X {{ get; set; }}");
}
