namespace FlexSso.RuleTexts;

/// <summary>The title of each rule of the compiler, for its descriptor and for a link to its page.</summary>
internal static class RuleTitles
{
    /// <summary>In the order of the ids.</summary>
    public static readonly IReadOnlyList<(string Id, string Title)> All =
    [
        ("FLEXSSO0101", "A Flex SSO configuration must be partial"),
        ("FLEXSSO0102", "A type that contains a Flex SSO configuration must be partial"),
        ("FLEXSSO0103", "The type cannot be a Flex SSO configuration"),
        ("FLEXSSO0104", "A value is empty or padded"),
        ("FLEXSSO0105", "Two environments would write the same artifacts"),
        ("FLEXSSO0106", "The attribute has no effect outside a Flex SSO configuration"),
        ("FLEXSSO0107", "The environment's name cannot be used"),
        ("FLEXSSO0108", "The value is no member of its enumeration"),
        ("FLEXSSO0201", "The Flex connection is not named"),
        ("FLEXSSO0202", "The audience is not the entity ID of Flex"),
        ("FLEXSSO0203", "A placeholder was left in place"),
        ("FLEXSSO0204", "Two values name different Flex connections"),
        ("FLEXSSO0205", "The ACS URL is not one of Flex"),
        ("FLEXSSO0206", "Enhanced and Legacy values are mixed"),
        ("FLEXSSO0207", "Twilio has asked every account to leave Legacy"),
        ("FLEXSSO0208", "The SID is of another kind or form"),
        ("FLEXSSO0209", "No Flex login host is known for the region"),
        ("FLEXSSO0301", "A user has no role"),
        ("FLEXSSO0302", "Flex does not know the role"),
        ("FLEXSSO0303", "A role is given twice"),
        ("FLEXSSO0304", "A user is declared twice"),
        ("FLEXSSO0305", "A role of Flex Insights stands without supervisor or admin"),
        ("FLEXSSO0306", "A supervisor or admin gets full access to Flex Insights by default"),
        ("FLEXSSO0307", "The user is not named by an e-mail address that Flex can take"),
        ("FLEXSSO0308", "No declared user is an admin"),
        ("FLEXSSO0309", "The default role grants more than agent"),
        ("FLEXSSO0401", "The attribute name is reserved"),
        ("FLEXSSO0402", "The attribute name is nearly one that Flex knows"),
        ("FLEXSSO0403", "Two members declare one attribute"),
        ("FLEXSSO0404", "Flex does not copy an attribute of that name"),
        ("FLEXSSO0405", "The type suffix is not one of Flex"),
        ("FLEXSSO0406", "The member's type does not fit the attribute"),
        ("FLEXSSO0407", "An element of a list cannot be sent to Flex"),
        ("FLEXSSO0408", "A worker is a member of one team"),
        ("FLEXSSO0409", "The source is not a member path of the Action's event"),
        ("FLEXSSO0410", "The attributes exceed a limit of Auth0"),
        ("FLEXSSO0411", "A value holds a hyphen, which routing expressions do not take"),
        ("FLEXSSO0412", "Auth0 does not allow a metadata field of that name"),
        ("FLEXSSO0413", "The capacity of a channel is a whole number, its availability a boolean"),
        ("FLEXSSO0501", "The Auth0 domain is not a bare host"),
        ("FLEXSSO0502", "The client ID cannot be one"),
        ("FLEXSSO0503", "Auth0 has no connection of such a name"),
        ("FLEXSSO0504", "The response is signed with SHA-1"),
        ("FLEXSSO0505", "The client ID is unusual"),
        ("FLEXSSO0506", "Flex needs a signed response"),
        ("FLEXSSO0507", "The assertion has no lifetime"),
        ("FLEXSSO0508", "The NameID is not the e-mail"),
        ("FLEXSSO0509", "Flex does not sign its requests"),
        ("FLEXSSO0510", "Flex cannot read an encrypted assertion"),
        ("FLEXSSO0513", "The issuer is not that of the domain that agents sign in at"),
        ("FLEXSSO0517", "Auth0 does not run Actions on it"),
        ("FLEXSSO0518", "A secret stands in the declaration"),
        ("FLEXSSO0519", "The connection is taken to be Auth0's first database"),
        ("FLEXSSO0520", "The assertion lives longer than an hour"),
        ("FLEXSSO0521", "Auth0 does not take the name of the application"),
        ("FLEXSSO0522", "Two environments want one application, but not one addon"),
        ("FLEXSSO0601", "The certificate cannot be used"),
        ("FLEXSSO0602", "The Twilio Console does not take the URL"),
        ("FLEXSSO0603", "Login using popup does not fit the way in which Flex is shown"),
        ("FLEXSSO0710", "The roster cannot be used"),
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
