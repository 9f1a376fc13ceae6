using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>
/// What decides about work or rights is read from <c>user_metadata</c>, which users can edit themselves (FLEXSSO0415). Source: Auth0, "Understand
/// How Metadata Works in User Profiles".
/// </summary>
internal static class EditableSource
{
    /// <summary>Checks a path that roles are read from.</summary>
    public static ValueFinding? CheckRoles(string argument, string path) =>
        Check(argument, path, "roles decide what a user may do in Flex");

    /// <param name="argument">The argument as the user knows it: <c>Source</c>.</param>
    /// <param name="path">A right path.</param>
    /// <param name="attribute">The worker attribute, without suffix.</param>
    /// <param name="type">Its type; null when Flex cannot store it.</param>
    public static ValueFinding? Check(string argument, string path, string attribute, WorkerAttributeType? type) =>
        WhatItDecides(attribute, type) is { } reason ? Check(argument, path, reason) : null;

    private static ValueFinding? Check(string argument, string path, string reason) =>
        path.StartsWith("event.user.user_metadata.", StringComparison.Ordinal)
            ? new ValueFinding(RuleIds.EditableSource, argument, path, reason)
            : null;

    private static string? WhatItDecides(string attribute, WorkerAttributeType? type)
    {
        string subject = "'" + attribute + "'";
        if (attribute.StartsWith("channel.", StringComparison.Ordinal))
            return subject + " decides which tasks a worker gets, and how many at once";
        if (attribute is "team_member" or "team_owner" or "team_id" or "team_name" or "team_name_in_hierarchy")
            return subject + " decides about teams";
        if (attribute == AttributeNames.Softphone)
            return "calls are connected to the address in " + subject;
        // A text of the user's own is mostly a description, such as a department. Numbers, booleans and lists are what routing expressions compare.
        bool isRouting = attribute.StartsWith("routing.", StringComparison.Ordinal) || type is not (null or WorkerAttributeType.Text);
        return isRouting ? "tasks can be routed by " + subject : null;
    }
}
