using System.Globalization;

namespace FlexSso.RuleTexts;

/// <summary>
/// Severity and message format of each rule that a value can break: cause, subject in quotes, remedy. The analyzers make descriptors from
/// them. The MSBuild task does not reference Roslyn and formats them itself.
/// </summary>
internal static class RuleMessages
{
    /// <summary>In the order of the ids.</summary>
    public static readonly IReadOnlyList<(string Id, RuleSeverity Severity, string Format)> All =
    [
        (RuleIds.NotPartial, RuleSeverity.Error, "'{0}' is not partial, so nothing can be generated for it; add the modifier 'partial'"),
        (
            RuleIds.ContainerNotPartial,
            RuleSeverity.Error,
            "'{0}' contains the Flex SSO configuration '{1}' and is not partial, so nothing can be generated; add the modifier 'partial'"
        ),
        (RuleIds.UnsupportedType, RuleSeverity.Error, "'{0}' cannot be a Flex SSO configuration: {1}; {2}"),
        (RuleIds.EmptyOrPadded, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (RuleIds.DuplicateEnvironment, RuleSeverity.Error, "{0}; {1}"),
        (
            RuleIds.StrayDeclaration,
            RuleSeverity.Warning,
            "[{0}] has no effect, because '{1}' is not a Flex SSO configuration; add [FlexSsoConfig] to it, or move the declaration into the class that has it"
        ),
        (RuleIds.WrongEnvironment, RuleSeverity.Error, "Environment '{0}' {1}; {2}"),
        (RuleIds.UndefinedValue, RuleSeverity.Error, "{0} is '{1}', which is no member of {2}; use {3}"),
        (RuleIds.NoConnection, RuleSeverity.Error, "'{0}' names no Flex connection; set {1}"),
        (RuleIds.WrongAudience, RuleSeverity.Error, "Audience '{0}' is not the entity ID of a Flex connection: {1}; it must be {2}"),
        (RuleIds.Placeholder, RuleSeverity.Error, "{0} '{1}' still holds the placeholder '{2}'; put {3} there"),
        (RuleIds.ConnectionMismatch, RuleSeverity.Error, "{0} names '{1}', but {2} names '{3}'; both must name the same {4}"),
        (RuleIds.WrongAcsUrl, RuleSeverity.Error, "AcsUrl '{0}' is not an assertion consumer service URL of Flex: {1}; it must be {2}"),
        (RuleIds.MixedModes, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (
            RuleIds.LegacyMode,
            RuleSeverity.Warning,
            "'{0}' is set up as Legacy, which Twilio asked every account to leave before 2026-03-31; migrate in the Twilio Console, then take Mode out and set ConnectionSid to the JQ SID that it shows"
        ),
        (RuleIds.WrongSid, RuleSeverity.Error, "{0} '{1}' holds {2} where {3} belongs; copy {4}"),
        (
            RuleIds.UnknownRegion,
            RuleSeverity.Warning,
            "AcsUrl '{0}' names the region '{1}', but the only login host that Twilio documents is 'login.flex.us1.twilio.com'; check the value in the Twilio Console"
        ),
        (
            RuleIds.NoRole,
            RuleSeverity.Error,
            "User '{0}' has no role, and Flex refuses a login without one; add at least one, like 'agent'"
        ),
        (RuleIds.UnknownRole, RuleSeverity.Error, "'{0}' of {1} is not a role of Flex; {2}"),
        (RuleIds.DuplicateRole, RuleSeverity.Warning, "Role '{0}' of {1} is given more than once; remove the repetition"),
        (
            RuleIds.DuplicateUser,
            RuleSeverity.Error,
            "User '{0}' is declared more than once ({1}; e-mails are compared without case); keep one declaration with all roles"
        ),
        (
            RuleIds.InsightsWithoutBaseRole,
            RuleSeverity.Warning,
            "Role '{0}' of user '{1}' opens nothing in Flex Insights without 'supervisor' or 'admin'; add one of them, or remove the role"
        ),
        (
            RuleIds.DefaultInsightsRole,
            RuleSeverity.Information,
            "Role '{0}' of user '{1}' brings 'wfo.full_access' in Flex Insights, because no wfo role is given; add the wfo role that the user needs"
        ),
        (
            RuleIds.WrongUserKey,
            RuleSeverity.Error,
            "User '{0}' {1}; Flex names the worker by it, so use the e-mail address of the user in Auth0, at most 64 characters"
        ),
        (
            RuleIds.NoAdmin,
            RuleSeverity.Information,
            "None of the users of '{0}' is an admin, so none of them can administer Flex; give one of them FlexRole.Admin, unless the admins are managed elsewhere"
        ),
        (
            RuleIds.GenerousDefaultRole,
            RuleSeverity.Warning,
            "DefaultRole '{0}' {1}; use FlexRole.Agent, or leave DefaultRole out to refuse users without roles"
        ),
        (RuleIds.StrangersCanGetIn, RuleSeverity.Warning, "{0} '{1}' {2}; {3}"),
        (RuleIds.WrongRoleMapping, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (RuleIds.DuplicateRoleMapping, RuleSeverity.Error, "Role mapping '{0}' is declared more than once ({1}); keep one with all roles"),
        (
            RuleIds.AdminForEverybody,
            RuleSeverity.Warning,
            "Role mapping '{0}' grants 'admin' to a name that usually stands for everybody; map a group of administrators instead"
        ),
        (RuleIds.ReservedAttribute, RuleSeverity.Error, "Attribute '{0}' {1}; {2}"),
        (RuleIds.NearMissAttribute, RuleSeverity.Warning, "Attribute '{0}' is not '{1}' to Flex, which compares names exactly; {2}"),
        (RuleIds.DuplicateAttribute, RuleSeverity.Error, "Attribute '{0}' of '{1}' is the same as '{2}' of '{3}' {4}; rename one of them"),
        (
            RuleIds.WrongAttributeName,
            RuleSeverity.Error,
            "Attribute '{0}' {1}; use a plain name such as 'department' or 'channel.voice.capacity'"
        ),
        (RuleIds.WrongTypeSuffix, RuleSeverity.Error, "Attribute '{0}' ends in the type suffix '.{1}', which Flex does not know; {2}"),
        (RuleIds.WrongAttributeType, RuleSeverity.Error, "Attribute '{0}' is declared by '{1}', {2}; {3}"),
        (RuleIds.WrongElement, RuleSeverity.Error, "Element '{0}' of the list '{1}' {2}; {3}"),
        (
            RuleIds.TeamMemberList,
            RuleSeverity.Error,
            "Attribute 'team_member' is declared by '{0}' as a list, but a worker is a member of one team; make it a string, or name it 'team_owner' if the teams that the user owns are meant"
        ),
        (
            RuleIds.WrongSource,
            RuleSeverity.Error,
            "{0} '{1}' is not a plain member path of the Action's event: {2}; write it like 'event.user.app_metadata.department'"
        ),
        (RuleIds.AttributeLimit, RuleSeverity.Error, "Attribute '{0}' {1}; {2}"),
        (
            RuleIds.HyphenInValue,
            RuleSeverity.Information,
            "Value '{0}' of attribute '{1}' holds a hyphen, which TaskRouter's routing expressions may not parse; write it without the hyphen if tasks are routed by it"
        ),
        (RuleIds.ForbiddenField, RuleSeverity.Error, "{0} '{1}' reads the field '{2}', {3}; store the value under another name"),
        (
            RuleIds.WrongChannelType,
            RuleSeverity.Error,
            "Attribute '{0}' is declared by '{1}', whose type '{2}' Flex refuses there; make it '{3}'"
        ),
        (RuleIds.UnfitSource, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (
            RuleIds.EditableSource,
            RuleSeverity.Warning,
            "{0} '{1}' is in user_metadata, which users can edit themselves, so each could choose '{2}' and what is routed by it; keep the value in app_metadata, which they cannot edit"
        ),
        (RuleIds.NearMissChannel, RuleSeverity.Warning, "Attribute '{0}' sets up no task channel: {1}; {2}"),
        (
            RuleIds.ChannelSuffix,
            RuleSeverity.Warning,
            "Attribute '{0}' ends in a type suffix, which the settings of a task channel do not have; write '{1}'"
        ),
        (
            RuleIds.NeverSet,
            RuleSeverity.Warning,
            "Attribute '{0}' is declared by '{1}', which has no setter and starts without a value, so no payload that code makes can have one; add 'set' or 'init'"
        ),
        (
            RuleIds.NearMissSource,
            RuleSeverity.Warning,
            "{0} '{1}' names '{2}', which Auth0 does not document there; write '{3}' if that is meant"
        ),
        (RuleIds.WrongDomain, RuleSeverity.Error, "{0}; set {1} to the bare host, like '{2}'"),
        (RuleIds.WrongClientId, RuleSeverity.Error, "{0}; copy the Client ID from Auth0 > Applications > your application > Settings"),
        (RuleIds.WrongConnectionName, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (
            RuleIds.WeakSignature,
            RuleSeverity.Warning,
            "Signature asks for rsa-sha1 and sha1, with which a signature can be forged; leave Signature out, because SHA-256 is the default"
        ),
        (
            RuleIds.UnusualClientId,
            RuleSeverity.Warning,
            "ClientId {0} is unusual, because Auth0's client IDs are 32 letters and digits; {1}"
        ),
        (
            RuleIds.UnsignedResponse,
            RuleSeverity.Error,
            "SignResponse is false, so Auth0 would sign the assertion, but Flex needs a signed response; leave SignResponse out, because true is the default"
        ),
        (
            RuleIds.WrongLifetime,
            RuleSeverity.Error,
            "LifetimeInSeconds is {0}, so the assertion would expire before Flex gets it; leave it out for 3600, or write a number of seconds above 0"
        ),
        (
            RuleIds.NameIdIsUserId,
            RuleSeverity.Warning,
            "NameId is the user ID, so Flex names the workers 'auth0|…', and a later change creates every worker, and bills every user, anew; leave NameId out, unless your agents already have such workers"
        ),
        (
            RuleIds.RequestsMustBeSigned,
            RuleSeverity.Error,
            "SigningCert makes Auth0 demand a signed AuthnRequest, and Flex signs none, so every login would be refused; leave SigningCert out"
        ),
        (
            RuleIds.EncryptedAssertion,
            RuleSeverity.Error,
            "EncryptionCert makes Auth0 encrypt the assertion, which Twilio does not support; leave EncryptionCert out"
        ),
        (RuleIds.WrongIssuer, RuleSeverity.Error, "{0}; {1}"),
        (RuleIds.WrongRuntime, RuleSeverity.Error, "ActionRuntime '{0}' {1}; use 'node22', or leave it out"),
        (
            RuleIds.Secret,
            RuleSeverity.Warning,
            "{0} looks like {1}, and source code ends up in the assembly, in logs and in tickets; remove it, and replace it where it is valid, because it has been seen"
        ),
        (
            RuleIds.DefaultConnectionName,
            RuleSeverity.Information,
            "'{0}' names no Connection, so agents are sent to 'Username-Password-Authentication', the database that Auth0 gives every tenant; set Connection if they are in another one"
        ),
        (
            RuleIds.LongLifetime,
            RuleSeverity.Warning,
            "LifetimeInSeconds is {0}, which does not lengthen a Flex session, but gives a thief more time to use a stolen assertion; use 3600 or less"
        ),
        (
            RuleIds.WrongApplicationName,
            RuleSeverity.Error,
            "ApplicationName '{0}' holds '{1}', which Auth0 does not take; copy the name from Auth0 > Applications > your application > Settings"
        ),
        (
            RuleIds.SharedApplication,
            RuleSeverity.Error,
            "Environment '{0}' has another {1} than '{2}', but both use the application '{3}', {4}; give each an application of its own (ClientId), or both the same {1}"
        ),
        (RuleIds.MisspelledDomain, RuleSeverity.Error, "Auth0Domain '{0}' {1}; {2}"),
        (RuleIds.NearMissConnection, RuleSeverity.Warning, "Connection '{0}' {1}; write '{2}' if that is meant"),
        (
            RuleIds.SharedByClasses,
            RuleSeverity.Error,
            "'{0}' has another {1} than '{2}', but both use the application '{3}', {4}; give each an application of its own (ClientId), or both the same {1}"
        ),
        (RuleIds.UnknownDomain, RuleSeverity.Warning, "Auth0Domain '{0}' {1}; {2}"),
        (RuleIds.WrongCertificate, RuleSeverity.Error, "{0}; {1}"),
        (RuleIds.WrongConsoleUrl, RuleSeverity.Error, "{0} '{1}' {2}; {3}"),
        (RuleIds.WrongLoginPopup, RuleSeverity.Warning, "LoginPopup is {0}, but {1} is {2}; {3}"),
        (RuleIds.SharedCertificate, RuleSeverity.Error, "{0}; {1}"),
        (RuleIds.OtherTenantsCertificate, RuleSeverity.Warning, "{0}; {1}"),
        (RuleIds.WrongRoster, RuleSeverity.Error, "{0}; {1}"),
    ];

    /// <summary>Severity and message format of a rule.</summary>
    public static (RuleSeverity Severity, string Format) Of(string id)
    {
        foreach ((string known, RuleSeverity severity, string format) in All)
        {
            if (known == id)
                return (severity, format);
        }
        throw new ArgumentException("There is no rule " + id, nameof(id));
    }

    /// <summary>The message of a rule with these arguments.</summary>
    public static string Text(string id, params string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Of(id).Format, arguments);
}
