using FlexSso.Roles;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Checks users and their app_metadata as Auth0 exports or imports them (FLEXSSO0707 and the rules of roles). A user without anything of
/// Flex is one of another application, and gets no word.
/// </summary>
internal sealed class UsersChecker(ExistingFindings findings)
{
    // The users by e-mail, without case, as Flex compares it.
    private readonly HashSet<string> _emails = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks a list of users, as an export or an import file has it.</summary>
    public void CheckUsers(DataNode list)
    {
        foreach (DataNode user in list.Elements)
        {
            if (user.Kind == DataKind.Object)
                CheckUser(user);
            else
                findings.Add(RuleIds.WrongAppMetadata, user.Start, $"A user must be an object, but this is {user.KindName}; correct it");
        }
    }

    /// <summary>Checks one user.</summary>
    public void CheckUser(DataNode user)
    {
        DataMember? email = user.Find("email");
        string owner = email?.Value is { Kind: DataKind.Text } text ? "user '" + text.Text + "'" : "the user";
        if (user.Find("flex") is { } stray && user.FindObject("app_metadata")?.Find("flex") is null)
        {
            findings.Add(
                RuleIds.WrongAppMetadata,
                stray.Start,
                $"'flex' stands in {owner} itself, where the Action does not look; move it into app_metadata"
            );
            return;
        }
        if (user.FindObject("app_metadata") is not { } metadata || !IsOfFlex(metadata))
            return;
        CheckAppMetadata(metadata, owner);
        if (email is { Value.Kind: DataKind.Text })
            CheckEmail(email.Value);
    }

    /// <summary>Checks an app_metadata object.</summary>
    public void CheckAppMetadata(DataNode metadata, string owner = "this user")
    {
        if (metadata.Find("flex") is not { } flex)
            findings.Add(
                RuleIds.WrongAppMetadata,
                metadata.Find("roles")?.Start ?? metadata.Start,
                $"The roles of {owner} do not stand in 'flex', where the Action reads them; write \"flex\": {{ \"roles\": [\"agent\"] }}"
            );
        else if (flex.Value.Kind != DataKind.Object)
            findings.Add(
                RuleIds.WrongAppMetadata,
                flex.Value.Start,
                $"'flex' of {owner} is {flex.Value.KindName}, but it must be an object with 'roles'; write \"flex\": {{ \"roles\": [\"agent\"] }}"
            );
        else if (flex.Value.Find("roles") is not { } roles)
            CheckMissing(flex.Value, owner);
        else
            CheckRoles(roles.Value, owner);
    }

    private void CheckMissing(DataNode flex, string owner)
    {
        DataMember? near = flex.Members.Find(static member =>
            string.Equals(member.Name, "roles", StringComparison.OrdinalIgnoreCase) || member.Name == "role"
        );
        findings.Add(
            RuleIds.WrongAppMetadata,
            near?.Start ?? flex.Start,
            near is null
                ? $"'flex' of {owner} has no 'roles', and Flex refuses a login without one; add \"roles\": [\"agent\"]"
                : $"'flex' of {owner} has '{near.Name}', which is not 'roles'; rename it"
        );
    }

    private void CheckRoles(DataNode roles, string owner)
    {
        if (roles.Kind != DataKind.List)
        {
            findings.Add(
                RuleIds.WrongAppMetadata,
                roles.Start,
                $"'roles' of {owner} is {roles.KindName}, but it must be a list; write it like [\"agent\"]"
            );
            return;
        }
        if (roles.Elements.Count == 0)
            findings.Add(
                RuleIds.WrongAppMetadata,
                roles.Start,
                $"'roles' of {owner} is empty, and Flex refuses a login without a role; add at least one, like \"agent\""
            );
        List<FlexRole> known = [];
        foreach (DataNode element in roles.Elements)
        {
            if (element.Kind != DataKind.Text)
                findings.Add(
                    RuleIds.WrongAppMetadata,
                    element.Start,
                    $"A role of {owner} is {element.KindName}, and the login fails at it; write a role like \"agent\""
                );
            else if (!FlexRoleNames.TryParse(element.Text, out FlexRole role))
                findings.Add(UserRoles.Unknown(element.Text, owner, UserRoles.RemedyFor(element.Text)), element.Start);
            else if (known.Contains(role))
                findings.Add(UserRoles.Duplicate(element.Text, owner), element.Start);
            else
                known.Add(role);
        }
    }

    private void CheckEmail(DataNode email)
    {
        if (UserKey.Check(email.Text) is { } finding)
            findings.Add(finding, email.Start);
        else if (!_emails.Add(email.Text))
            findings.Add(UserKey.Duplicate(email.Text, "also above"), email.Start);
    }

    // Or it was meant to be: roles of Flex in the place of another application's.
    private static bool IsOfFlex(DataNode metadata) =>
        metadata.Find("flex") is not null
        || metadata.Find("roles")?.Value is { Kind: DataKind.List, Elements: { Count: > 0 } roles }
            && roles.TrueForAll(static role => role.Kind == DataKind.Text && FlexRoleNames.TryParse(role.Text, out _));
}
