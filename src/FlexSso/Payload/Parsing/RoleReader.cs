using FlexSso.Json;
using FlexSso.Roles;

namespace FlexSso;

/// <summary>Reads <c>flex.roles</c>: a list of at least one role, each exactly as Flex spells it.</summary>
internal readonly struct RoleReader(JsonReader reader, ProblemList problems)
{
    /// <summary>The roles without duplicates; null when there is a problem.</summary>
    /// <param name="path">The path of the list.</param>
    /// <param name="rolesIfNone">The roles that replace an empty list; null when an empty list is a problem.</param>
    public IReadOnlyList<FlexRole>? Read(string path, IReadOnlyList<FlexRole>? rolesIfNone)
    {
        int start = reader.Start;
        if (reader.Token != JsonToken.BeginArray)
        {
            reader.Skip();
            problems.Add(path, start, $"the roles are {JsonPath.Show(reader, start)}, but must be a list such as [\"agent\"]");
            return null;
        }
        List<FlexRole> roles = [];
        bool isWrong = false;
        for (int i = 0; reader.Read() is not (JsonToken.EndArray or JsonToken.Error); i++)
        {
            int element = reader.Start;
            if (reader.Token == JsonToken.String && FlexRoleNames.TryParse(reader.Text, out FlexRole role))
            {
                if (!roles.Contains(role))
                    roles.Add(role);
                continue;
            }
            isWrong = true;
            reader.Skip();
            problems.Add(
                JsonPath.Element(path, i),
                element,
                $"{JsonPath.Show(reader, element)} is not a role of Flex; use {string.Join(", ", FlexRoleNames.All)}"
            );
        }
        bool isEmpty = roles.Count == 0 && !isWrong && reader.Token != JsonToken.Error;
        if (isEmpty && rolesIfNone is not null)
            return rolesIfNone;
        if (isEmpty)
            problems.Add(path, start, "this user has no Flex role; give the list at least one, such as \"agent\"");
        return roles.Count == 0 ? null : new FlexRoleList(roles.ToArray());
    }
}
