using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Takes the users of Flex from exports, import files and app_metadata. Users of other applications are left out.</summary>
internal sealed class UsersAdopter(SourceFile file, AdoptedDeclaration declaration)
{
    public void AdoptAll(DataNode list)
    {
        foreach (DataNode user in list.Elements.Where(static user => user.Kind == DataKind.Object))
            Adopt(user);
    }

    public void Adopt(DataNode user)
    {
        if (user.FindObject("app_metadata") is not { } metadata)
            return;
        if (metadata.FindObject("flex") is not { } flex)
        {
            if (metadata.Find("roles") is { } roles)
                declaration.Note(file, roles.Start, "'roles' does not stand in 'flex', so the user is not carried over");
        }
        else if (user.Find("blocked")?.Value.Kind == DataKind.True)
            declaration.Note(file, user.Start, "the user is blocked in Auth0, so it is not carried over");
        else if (user.Find("email")?.Value is { Kind: DataKind.Text } email)
            // In an export of a tenant, the name is that of the account. An import file has it only if somebody gave it.
            Add(
                email.Text,
                flex,
                user.Find("email_verified")?.Value.Kind == DataKind.True && IsImport(user),
                IsImport(user) ? user.Find("name")?.Value.Text : null
            );
        else
            declaration.Note(file, user.Start, "the user has no 'email', so it is not carried over");
    }

    /// <summary>Takes a file with the app_metadata of one user, whose e-mail address is the name of the file.</summary>
    public void AdoptAppMetadata(DataNode metadata)
    {
        string email = Path.GetFileNameWithoutExtension(file.Path.Full);
        if (metadata.FindObject("flex") is not { } flex)
            declaration.Note(file, metadata.Start, "the file holds no 'flex' object, so the user is not carried over");
        else if (email.IndexOf('@') > 0)
            Add(email, flex, isVerified: false, name: null);
        else
            declaration.Note(
                file,
                metadata.Start,
                "nothing tells whose app_metadata this is; name the file after the e-mail address of the user, or declare the user by hand"
            );
    }

    private static bool IsImport(DataNode user) => user.Find("user_id") is null && user.Find("identities") is null;

    private void Add(string email, DataNode flex, bool isVerified, string? name)
    {
        DataNode? list = flex.Find("roles")?.Value;
        List<string> roles = [.. (list?.Elements ?? []).Where(static role => role.Kind == DataKind.Text).Select(static role => role.Text)];
        // A list that was written as a text.
        if (list is { Kind: DataKind.Text })
            roles.AddRange(list.Text.Split(',').Select(static role => role.Trim()));
        List<DataMember> values = flex.Members.FindAll(static member => member.Name != "roles");
        AdoptedUser user = new(file, email, roles, isVerified, name, values);
        if (roles.Count == 0)
            declaration.Note(file, flex.Start, $"'{email}' has no roles, so the user is not carried over");
        else if (declaration.FindUser(email) is not { } first)
            declaration.Add(user);
        else if (!new HashSet<string>(first.Roles).SetEquals(roles) || !AreSame(first.Values, values))
            declaration.Note(file, flex.Start, $"'{email}' has other roles or values elsewhere; only one of them can be right");
    }

    private static bool AreSame(IReadOnlyList<DataMember> values, IReadOnlyList<DataMember> others)
    {
        bool differs = false;
        DataDrift.Compare(Object(values), Object(others), "", (_, _) => differs = true);
        return !differs;
    }

    private static DataNode Object(IReadOnlyList<DataMember> members)
    {
        DataNode node = new(DataKind.Object, 0);
        node.Members.AddRange(members);
        return node;
    }
}
