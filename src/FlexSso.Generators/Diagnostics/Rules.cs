using System.Collections.Immutable;
using FlexSso.Certificates;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// The rules that the parser applies. An error means that the declaration yields no artifact, so no configuration may hide it
/// (NotConfigurable); a warning and an information can be configured as usual.
/// </summary>
internal static class Rules
{
    public const string Category = "FlexSso";

    public static readonly DiagnosticDescriptor NotPartial = Error(
        RuleIds.NotPartial,
        "A Flex SSO configuration must be partial",
        "'{0}' is not partial, so nothing can be generated for it; add the modifier 'partial'"
    );

    public static readonly DiagnosticDescriptor ContainerNotPartial = Error(
        RuleIds.ContainerNotPartial,
        "A type that contains a Flex SSO configuration must be partial",
        "'{0}' contains the Flex SSO configuration '{1}' and is not partial, so nothing can be generated; add the modifier 'partial'"
    );

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        RuleIds.UnsupportedType,
        "The type cannot be a Flex SSO configuration",
        "'{0}' cannot be a Flex SSO configuration: {1}; {2}"
    );

    public static readonly DiagnosticDescriptor EmptyOrPadded = Error(
        RuleIds.EmptyOrPadded,
        "A value is empty or padded",
        "{0} '{1}' {2}; {3}"
    );

    public static readonly DiagnosticDescriptor DuplicateEnvironment = Error(
        RuleIds.DuplicateEnvironment,
        "Two environments would write the same artifacts",
        "{0}; {1}"
    );

    public static readonly DiagnosticDescriptor StrayDeclaration = Warning(
        RuleIds.StrayDeclaration,
        "The attribute has no effect outside a Flex SSO configuration",
        "[{0}] has no effect, because '{1}' is not a Flex SSO configuration; add [FlexSsoConfig] to it, or move the declaration into the class that has it"
    );

    public static readonly DiagnosticDescriptor WrongEnvironment = Error(
        RuleIds.WrongEnvironment,
        "The environment's name cannot be used",
        "Environment '{0}' {1}; {2}"
    );

    public static readonly DiagnosticDescriptor UndefinedValue = Error(
        RuleIds.UndefinedValue,
        "The value is no member of its enumeration",
        "{0} is '{1}', which is no member of {2}; use {3}"
    );

    public static readonly DiagnosticDescriptor NoConnection = Error(
        RuleIds.NoConnection,
        "The Flex connection is not named",
        "'{0}' does not say which Flex connection it is for; set {1}"
    );

    public static readonly DiagnosticDescriptor WrongAudience = Error(
        RuleIds.WrongAudience,
        "The audience is not the entity ID of Flex",
        "Audience '{0}' is not the entity ID of a Flex connection: {1}; it must be {2}"
    );

    public static readonly DiagnosticDescriptor Placeholder = Error(
        RuleIds.Placeholder,
        "A placeholder was left in place",
        RosterMessages.Placeholder
    );

    public static readonly DiagnosticDescriptor ConnectionMismatch = Error(
        RuleIds.ConnectionMismatch,
        "Two values name different Flex connections",
        "{0} names '{1}', but {2} names '{3}'; both must name the same {4}"
    );

    public static readonly DiagnosticDescriptor WrongAcsUrl = Error(
        RuleIds.WrongAcsUrl,
        "The ACS URL is not one of Flex",
        "AcsUrl '{0}' is not an assertion consumer service URL of Flex: {1}; it must be {2}"
    );

    public static readonly DiagnosticDescriptor MixedModes = Error(
        RuleIds.MixedModes,
        "Enhanced and Legacy values are mixed",
        "{0} '{1}' {2}; {3}"
    );

    public static readonly DiagnosticDescriptor LegacyMode = Warning(
        RuleIds.LegacyMode,
        "Twilio has asked every account to leave Legacy",
        "'{0}' is set up as Legacy, which Twilio asked every account to leave before 2026-03-31; migrate in the Twilio Console, then take Mode out and set ConnectionSid to the JQ SID that it shows"
    );

    public static readonly DiagnosticDescriptor WrongSid = Error(
        RuleIds.WrongSid,
        "The SID is of another kind or form",
        "{0} '{1}' holds {2} where {3} belongs; copy {4}"
    );

    public static readonly DiagnosticDescriptor UnknownRegion = Warning(
        RuleIds.UnknownRegion,
        "No Flex login host is known for the region",
        "AcsUrl '{0}' names the region '{1}', but the only login host that Twilio documents is 'login.flex.us1.twilio.com'; check the value in the Twilio Console"
    );

    public static readonly DiagnosticDescriptor NoRole = Error(RuleIds.NoRole, "A user has no role", RosterMessages.NoRole);

    public static readonly DiagnosticDescriptor UnknownRole = Error(
        RuleIds.UnknownRole,
        "Flex does not know the role",
        RosterMessages.UnknownRole
    );

    public static readonly DiagnosticDescriptor DuplicateRole = Warning(
        RuleIds.DuplicateRole,
        "A role is given twice",
        RosterMessages.DuplicateRole
    );

    public static readonly DiagnosticDescriptor DuplicateUser = Error(
        RuleIds.DuplicateUser,
        "A user is declared twice",
        RosterMessages.DuplicateUser
    );

    public static readonly DiagnosticDescriptor InsightsWithoutBaseRole = Warning(
        RuleIds.InsightsWithoutBaseRole,
        "A role of Flex Insights stands without supervisor or admin",
        RosterMessages.InsightsWithoutBaseRole
    );

    public static readonly DiagnosticDescriptor DefaultInsightsRole = Information(
        RuleIds.DefaultInsightsRole,
        "A supervisor or admin gets full access to Flex Insights by default",
        "Role '{0}' of user '{1}' brings 'wfo.full_access' in Flex Insights, because no wfo role is given; add the wfo role that the user needs"
    );

    public static readonly DiagnosticDescriptor WrongUserKey = Error(
        RuleIds.WrongUserKey,
        "The user is not named by an e-mail address that Flex can take",
        RosterMessages.WrongUserKey
    );

    public static readonly DiagnosticDescriptor NoAdmin = Information(
        RuleIds.NoAdmin,
        "No declared user is an admin",
        "None of the users of '{0}' is an admin, so none of them can administer Flex; give one of them FlexRole.Admin, unless the admins are managed elsewhere"
    );

    public static readonly DiagnosticDescriptor GenerousDefaultRole = Warning(
        RuleIds.GenerousDefaultRole,
        "The default role grants more than agent",
        "DefaultRole '{0}' {1}; use FlexRole.Agent, or leave DefaultRole out to refuse users without roles"
    );

    public static readonly DiagnosticDescriptor ReservedAttribute = Error(
        RuleIds.ReservedAttribute,
        "The attribute name is reserved",
        "Attribute '{0}' {1}; {2}"
    );

    public static readonly DiagnosticDescriptor NearMissAttribute = Warning(
        RuleIds.NearMissAttribute,
        "The attribute name is nearly one that Flex knows",
        "Attribute '{0}' is not '{1}' to Flex, which compares names exactly; {2}"
    );

    public static readonly DiagnosticDescriptor DuplicateAttribute = Error(
        RuleIds.DuplicateAttribute,
        "Two members declare one attribute",
        "Attribute '{0}' of '{1}' is the same as '{2}' of '{3}' {4}; rename one of them"
    );

    public static readonly DiagnosticDescriptor WrongAttributeName = Error(
        RuleIds.WrongAttributeName,
        "Flex does not copy an attribute of that name",
        "Attribute '{0}' {1}; use a plain name such as 'department' or 'channel.voice.capacity'"
    );

    public static readonly DiagnosticDescriptor WrongTypeSuffix = Error(
        RuleIds.WrongTypeSuffix,
        "The type suffix is not one of Flex",
        "Attribute '{0}' ends in the type suffix '.{1}', which Flex does not know; {2}"
    );

    public static readonly DiagnosticDescriptor WrongAttributeType = Error(
        RuleIds.WrongAttributeType,
        "The member's type does not fit the attribute",
        RosterMessages.WrongAttributeType
    );

    public static readonly DiagnosticDescriptor WrongElement = Error(
        RuleIds.WrongElement,
        "An element of a list cannot be sent to Flex",
        RosterMessages.WrongElement
    );

    public static readonly DiagnosticDescriptor TeamMemberList = Error(
        RuleIds.TeamMemberList,
        "A worker is a member of one team",
        "Attribute 'team_member' is declared by '{0}' as a list, but a worker is a member of one team; make it a string, or name it 'team_owner' if the teams that the user owns are meant"
    );

    public static readonly DiagnosticDescriptor WrongSource = Error(
        RuleIds.WrongSource,
        "The source is not a member path of the Action's event",
        "Source '{0}' is not a plain member path of the Action's event: {1}; write it like 'event.user.user_metadata.department'"
    );

    public static readonly DiagnosticDescriptor AttributeLimit = Error(
        RuleIds.AttributeLimit,
        "The attributes exceed a limit of Auth0",
        RosterMessages.AttributeLimit
    );

    public static readonly DiagnosticDescriptor HyphenInValue = Information(
        RuleIds.HyphenInValue,
        "A value holds a hyphen, which routing expressions do not take",
        "Value '{0}' of attribute '{1}' holds a hyphen, which TaskRouter's routing expressions may not parse; write it without if tasks are routed by it"
    );

    public static readonly DiagnosticDescriptor ForbiddenField = Error(
        RuleIds.ForbiddenField,
        "Auth0 does not allow a metadata field of that name",
        "Source '{0}' reads the field '{1}', {2}; store the value under another name"
    );

    public static readonly DiagnosticDescriptor WrongChannelType = Error(
        RuleIds.WrongChannelType,
        "The capacity of a channel is a whole number, its availability a boolean",
        "Attribute '{0}' is declared by '{1}', whose type '{2}' Flex refuses there; make it '{3}'"
    );

    public static readonly DiagnosticDescriptor WrongDomain = Error(
        RuleIds.WrongDomain,
        "The Auth0 domain is not a bare host",
        "{0}; set {1} to the bare host, like '{2}'"
    );

    public static readonly DiagnosticDescriptor WrongClientId = Error(
        RuleIds.WrongClientId,
        "The client ID cannot be one",
        "{0}; copy the Client ID from Auth0 > Applications > your application > Settings"
    );

    public static readonly DiagnosticDescriptor WrongConnectionName = Error(
        RuleIds.WrongConnectionName,
        "Auth0 has no connection of such a name",
        "Connection '{0}' cannot be the name of a connection of Auth0: {1}; copy the name from Auth0 > Authentication > Database, Social or Enterprise"
    );

    public static readonly DiagnosticDescriptor WeakSignature = Warning(
        RuleIds.WeakSignature,
        "The response is signed with SHA-1",
        "Signature asks for rsa-sha1 and sha1, which no longer keep anybody from forging a signature; leave Signature out, because SHA-256 is the default"
    );

    // A rule of its own, because whoever has such an ID must be able to say so without hiding the errors of FLEXSSO0502.
    public static readonly DiagnosticDescriptor UnusualClientId = Warning(
        RuleIds.UnusualClientId,
        "The client ID is unusual",
        "ClientId {0} is unusual, because Auth0's client IDs are 32 letters and digits; {1}"
    );

    public static readonly DiagnosticDescriptor UnsignedResponse = Error(
        RuleIds.UnsignedResponse,
        "Flex needs a signed response",
        "SignResponse is false, so Auth0 would sign the assertion instead of the response that Flex needs signed; leave SignResponse out, because true is the default"
    );

    public static readonly DiagnosticDescriptor WrongLifetime = Error(
        RuleIds.WrongLifetime,
        "The assertion has no lifetime",
        "LifetimeInSeconds is {0}, so the assertion would be over before Flex gets it; leave it out for 3600, or write a number of seconds above 0"
    );

    public static readonly DiagnosticDescriptor NameIdIsUserId = Warning(
        RuleIds.NameIdIsUserId,
        "The NameID is not the e-mail",
        "NameId is the user ID, so Flex calls the workers 'auth0|…', and changing it later creates every worker, and bills every user, anew; leave NameId out, unless your agents already have such workers"
    );

    public static readonly DiagnosticDescriptor RequestsMustBeSigned = Error(
        RuleIds.RequestsMustBeSigned,
        "Flex does not sign its requests",
        "SigningCert makes Auth0 demand a signed AuthnRequest, and Flex signs none, so every login would be refused; leave SigningCert out"
    );

    public static readonly DiagnosticDescriptor EncryptedAssertion = Error(
        RuleIds.EncryptedAssertion,
        "Flex cannot read an encrypted assertion",
        "EncryptionCert makes Auth0 encrypt the assertion, which Twilio does not support; leave EncryptionCert out"
    );

    public static readonly DiagnosticDescriptor WrongIssuer = Error(
        RuleIds.WrongIssuer,
        "The issuer is not that of the domain that agents sign in at",
        "{0}; {1}"
    );

    public static readonly DiagnosticDescriptor WrongRuntime = Error(
        RuleIds.WrongRuntime,
        "Auth0 does not run Actions on it",
        "ActionRuntime '{0}' {1}; use 'node22', which is the default, or 'node18'"
    );

    public static readonly DiagnosticDescriptor Secret = Warning(
        RuleIds.Secret,
        "A secret stands in the declaration",
        "{0} looks like {1}, and source code ends in the assembly, in logs and in tickets; take it out and replace it where it is valid, because it has been seen"
    );

    public static readonly DiagnosticDescriptor DefaultConnectionName = Information(
        RuleIds.DefaultConnectionName,
        "The connection is taken to be Auth0's first database",
        "'{0}' names no Connection, so agents are sent to 'Username-Password-Authentication', the database that Auth0 gives every tenant; set Connection if they are in another one"
    );

    public static readonly DiagnosticDescriptor LongLifetime = Warning(
        RuleIds.LongLifetime,
        "The assertion lives longer than an hour",
        "LifetimeInSeconds is {0}, which does not lengthen a session of Flex, but the time in which a stolen assertion can be used; use 3600 or less"
    );

    public static readonly DiagnosticDescriptor WrongApplicationName = Error(
        RuleIds.WrongApplicationName,
        "Auth0 does not take the name of the application",
        "ApplicationName '{0}' holds '{1}', which Auth0 does not take; copy the name from Auth0 > Applications > your application > Settings"
    );

    public static readonly DiagnosticDescriptor WrongConsoleUrl = Error(
        RuleIds.WrongConsoleUrl,
        "The Twilio Console does not take the URL",
        "{0} '{1}' {2}; {3}"
    );

    public static readonly DiagnosticDescriptor WrongLoginPopup = Warning(
        RuleIds.WrongLoginPopup,
        "Login using popup does not fit the way in which Flex is shown",
        "LoginPopup is {0}, but Flex is {1}; {2}, which is what leaving LoginPopup out does"
    );

    public static readonly DiagnosticDescriptor WrongCertificate = Error(
        RuleIds.WrongCertificate,
        CertificateRule.Title,
        CertificateRule.Format
    );

    public static readonly DiagnosticDescriptor WrongRoster = Error(
        RuleIds.WrongRoster,
        "The roster cannot be used",
        RosterMessages.WrongRoster
    );

    /// <summary>Every rule, in the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NotPartial,
        ContainerNotPartial,
        UnsupportedType,
        EmptyOrPadded,
        DuplicateEnvironment,
        StrayDeclaration,
        WrongEnvironment,
        UndefinedValue,
        NoConnection,
        WrongAudience,
        Placeholder,
        ConnectionMismatch,
        WrongAcsUrl,
        MixedModes,
        LegacyMode,
        WrongSid,
        UnknownRegion,
        NoRole,
        UnknownRole,
        DuplicateRole,
        DuplicateUser,
        InsightsWithoutBaseRole,
        DefaultInsightsRole,
        WrongUserKey,
        NoAdmin,
        GenerousDefaultRole,
        ReservedAttribute,
        NearMissAttribute,
        DuplicateAttribute,
        WrongAttributeName,
        WrongTypeSuffix,
        WrongAttributeType,
        WrongElement,
        TeamMemberList,
        WrongSource,
        AttributeLimit,
        HyphenInValue,
        ForbiddenField,
        WrongChannelType,
        WrongDomain,
        WrongClientId,
        WrongConnectionName,
        WeakSignature,
        UnusualClientId,
        UnsignedResponse,
        WrongLifetime,
        NameIdIsUserId,
        RequestsMustBeSigned,
        EncryptedAssertion,
        WrongIssuer,
        WrongRuntime,
        Secret,
        DefaultConnectionName,
        LongLifetime,
        WrongCertificate,
        WrongApplicationName,
        WrongConsoleUrl,
        WrongLoginPopup,
        WrongRoster
    );

    private static DiagnosticDescriptor Error(string id, string title, string messageFormat) =>
        new(
            id,
            title,
            messageFormat,
            Category,
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            helpLinkUri: RuleIds.PageOf(id),
            customTags: WellKnownDiagnosticTags.NotConfigurable
        );

    private static DiagnosticDescriptor Warning(string id, string title, string messageFormat) =>
        Configurable(id, title, messageFormat, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Information(string id, string title, string messageFormat) =>
        Configurable(id, title, messageFormat, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Configurable(string id, string title, string messageFormat, DiagnosticSeverity severity) =>
        new(id, title, messageFormat, Category, severity, isEnabledByDefault: true, helpLinkUri: RuleIds.PageOf(id));
}
