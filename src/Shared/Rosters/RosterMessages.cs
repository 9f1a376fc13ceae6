namespace FlexSso.Rosters;

/// <summary>
/// The message formats that declarations and rosters share. The analyzers make descriptors from them. The MSBuild task does not reference
/// Roslyn and formats them itself.
/// </summary>
internal static class RosterMessages
{
    public const string Placeholder = "{0} '{1}' still holds the placeholder '{2}'; put {3} there";

    public const string NoRole = "User '{0}' has no role, and Flex refuses a login without one; add at least one, like 'agent'";

    public const string UnknownRole = "'{0}' of {1} is not a role of Flex; {2}";

    public const string DuplicateRole = "Role '{0}' of {1} is given more than once; remove the repetition";

    public const string DuplicateUser =
        "User '{0}' is declared more than once ({1}; e-mails are compared without case); keep one declaration with all roles";

    public const string InsightsWithoutBaseRole =
        "Role '{0}' of user '{1}' opens nothing in Flex Insights without 'supervisor' or 'admin'; add one of them, or remove the role";

    public const string WrongUserKey =
        "User '{0}' {1}; Flex names the worker by it, so use the e-mail address of the user in Auth0, at most 64 characters";

    public const string WrongAttributeType = "Attribute '{0}' is declared by '{1}', {2}; {3}";

    public const string WrongElement = "Element '{0}' of the list '{1}' {2}; {3}";

    public const string AttributeLimit = "Attribute '{0}' {1}; {2}";

    public const string WrongRoster = "{0}; {1}";
}
