namespace FlexSso.RuleTexts;

/// <summary>The title of each rule, for its descriptor and for a link to its page.</summary>
internal static class RuleTitles
{
    /// <summary>In the order of the ids.</summary>
    public static readonly IReadOnlyList<(string Id, string Title)> All =
    [
        (RuleIds.NotPartial, "A Flex SSO configuration must be partial"),
        (RuleIds.ContainerNotPartial, "A type that contains a Flex SSO configuration must be partial"),
        (RuleIds.UnsupportedType, "The type cannot be a Flex SSO configuration"),
        (RuleIds.EmptyOrPadded, "A value is empty or padded"),
        (RuleIds.DuplicateEnvironment, "Two environments would write the same artifacts"),
        (RuleIds.StrayDeclaration, "The attribute has no effect outside a Flex SSO configuration"),
        (RuleIds.WrongEnvironment, "The environment's name cannot be used"),
        (RuleIds.UndefinedValue, "The value is no member of its enumeration"),
        (RuleIds.NoConnection, "The Flex connection is not named"),
        (RuleIds.WrongAudience, "The audience is not the entity ID of Flex"),
        (RuleIds.Placeholder, "A placeholder was left in place"),
        (RuleIds.ConnectionMismatch, "Two values name different Flex connections"),
        (RuleIds.WrongAcsUrl, "The ACS URL is not one of Flex"),
        (RuleIds.MixedModes, "Enhanced and Legacy values are mixed"),
        (RuleIds.LegacyMode, "Twilio has asked every account to leave Legacy"),
        (RuleIds.WrongSid, "The SID is of another kind or form"),
        (RuleIds.UnknownRegion, "No Flex login host is known for the region"),
        (RuleIds.NoRole, "A user has no role"),
        (RuleIds.UnknownRole, "Flex does not know the role"),
        (RuleIds.DuplicateRole, "A role is given twice"),
        (RuleIds.DuplicateUser, "A user is declared twice"),
        (RuleIds.InsightsWithoutBaseRole, "A role of Flex Insights stands without supervisor or admin"),
        (RuleIds.DefaultInsightsRole, "A supervisor or admin gets full access to Flex Insights by default"),
        (RuleIds.WrongUserKey, "The user is not named by an e-mail address that Flex can take"),
        (RuleIds.NoAdmin, "No declared user is an admin"),
        (RuleIds.GenerousDefaultRole, "The default role grants more than agent"),
        (RuleIds.StrangersCanGetIn, "A stranger can get in, or become another worker"),
        (RuleIds.WrongRoleMapping, "A role mapping grants nothing"),
        (RuleIds.DuplicateRoleMapping, "A role mapping is declared twice"),
        (RuleIds.AdminForEverybody, "A role mapping makes everybody an admin"),
        (RuleIds.ReservedAttribute, "The attribute name is reserved"),
        (RuleIds.NearMissAttribute, "The attribute name is nearly one that Flex knows"),
        (RuleIds.DuplicateAttribute, "Two members declare one attribute"),
        (RuleIds.WrongAttributeName, "Flex does not copy an attribute of that name"),
        (RuleIds.WrongTypeSuffix, "The type suffix is not one of Flex"),
        (RuleIds.WrongAttributeType, "The member's type does not fit the attribute"),
        (RuleIds.WrongElement, "An element of a list cannot be sent to Flex"),
        (RuleIds.TeamMemberList, "A worker is a member of one team"),
        (RuleIds.WrongSource, "The source is not a member path of the Action's event"),
        (RuleIds.AttributeLimit, "The attributes exceed a limit of Auth0"),
        (RuleIds.HyphenInValue, "A value holds a hyphen, which routing expressions do not take"),
        (RuleIds.ForbiddenField, "Auth0 does not allow a metadata field of that name"),
        (RuleIds.WrongChannelType, "The capacity of a channel is a whole number, its availability a boolean"),
        (RuleIds.UnfitSource, "The Action's event has no such value"),
        (RuleIds.EditableSource, "A worker attribute is read from what users can edit"),
        (RuleIds.NearMissChannel, "The attribute is nearly a setting of a task channel"),
        (RuleIds.ChannelSuffix, "The name of a channel attribute has no type suffix"),
        (RuleIds.NeverSet, "No code can give the member a value"),
        (RuleIds.NearMissSource, "The source is nearly a documented member of the event"),
        (RuleIds.WrongDomain, "The Auth0 domain is not a bare host"),
        (RuleIds.WrongClientId, "The client ID cannot be one"),
        (RuleIds.WrongConnectionName, "Auth0 has no connection of such a name"),
        (RuleIds.WeakSignature, "The response is signed with SHA-1"),
        (RuleIds.UnusualClientId, "The client ID is unusual"),
        (RuleIds.UnsignedResponse, "Flex needs a signed response"),
        (RuleIds.WrongLifetime, "The assertion has no lifetime"),
        (RuleIds.NameIdIsUserId, "The NameID is not the e-mail"),
        (RuleIds.RequestsMustBeSigned, "Flex does not sign its requests"),
        (RuleIds.EncryptedAssertion, "Flex cannot read an encrypted assertion"),
        (RuleIds.WrongIssuer, "The issuer is not that of the domain that agents sign in at"),
        (RuleIds.WrongRuntime, "Auth0 does not run Actions on it"),
        (RuleIds.Secret, "A secret stands in the declaration"),
        (RuleIds.DefaultConnectionName, "The connection is taken to be Auth0's first database"),
        (RuleIds.LongLifetime, "The assertion lives longer than an hour"),
        (RuleIds.WrongApplicationName, "Auth0 does not take the name of the application"),
        (RuleIds.SharedApplication, "Two environments want one application, but not one addon"),
        (RuleIds.MisspelledDomain, "The Auth0 domain is misspelled"),
        (RuleIds.NearMissConnection, "The connection's name is nearly one of Auth0's"),
        (RuleIds.SharedByClasses, "Two classes want one application, but not one addon and one Action"),
        (RuleIds.UnknownDomain, "The Auth0 domain is not one that Auth0 gives a tenant"),
        (RuleIds.WrongCertificate, "The certificate cannot be used"),
        (RuleIds.WrongConsoleUrl, "The Twilio Console does not take the URL"),
        (RuleIds.WrongLoginPopup, "Login using popup does not fit the way in which Flex is shown"),
        (RuleIds.SharedCertificate, "Environments of two tenants have one certificate"),
        (RuleIds.OtherTenantsCertificate, "The certificate is that of another tenant"),
        (RuleIds.WrongRoster, "The roster cannot be used"),
        (RuleIds.OutdatedArtifact, "A committed file is not what the code gives"),
        (RuleIds.CannotWriteArtifact, "An artifact cannot be read, written or removed"),
        (RuleIds.WrongArtifactPath, "The path of an artifact is not a plain relative path"),
        (RuleIds.DuplicateArtifactPath, "Two artifacts want the same path"),
        (RuleIds.UnknownFormat, "FlexSsoFormats names an unknown format"),
        (RuleIds.SharedTenant, "Two configurations of one tenant would overwrite each other"),
        (RuleIds.NothingGenerated, "Nothing was generated for a configuration"),
        (RuleIds.OtherProjectsFolder, "The files of a class belong to another project"),
        (RuleIds.LibraryNotCopied, "A program would not find FlexSso.dll"),
        (RuleIds.EmptyRoster, "A roster has no users"),
        (RuleIds.EmptyGlob, "No file matches an item with a wildcard"),
    ];

    /// <summary>The title of a rule. A rule without a title is called by its id, because no build may fail for want of a title.</summary>
    public static string Of(string id)
    {
        foreach ((string known, string title) in All)
        {
            if (known == id)
                return title;
        }
        return id;
    }
}
