using FlexSso.Generators.Tasks.Existing;
using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>The roster of the adopted users. <c>[FlexUser]</c> has no values of attributes, and is no place for hundreds of users.</summary>
internal static class RosterText
{
    private const int MaxUsersInCode = 20;

    public static bool IsNeeded(AdoptedDeclaration declaration) =>
        declaration.Users.Count > MaxUsersInCode
        || declaration.Users.Any(user => user.Name is not null || UserAttributes.Of(user, declaration).Any());

    public static string Of(AdoptedDeclaration declaration)
    {
        JsonWriter json = new();
        json.BeginArray();
        foreach (AdoptedUser user in declaration.Users)
        {
            json.BeginObject().Name("email").String(user.Email);
            if (user.IsVerified)
                json.Name("email_verified").Boolean(true);
            if (user.Name is not null)
                json.Name("name").String(user.Name);
            json.Name("roles").BeginArray();
            foreach (string role in user.Roles)
                json.String(role);
            json.EndArray();
            foreach ((AdoptedAttribute attribute, DataNode value) in UserAttributes.Of(user, declaration))
                Write(json.Name(attribute.Name), value);
            json.EndObject();
        }
        return json.EndArray().ToString();
    }

    // The depth is that of a file, which its reader limits.
    private static void Write(JsonWriter json, DataNode value)
    {
        switch (value.Kind)
        {
            case DataKind.Text:
                json.String(value.Text);
                break;
            case DataKind.List:
                json.BeginArray();
                foreach (DataNode element in value.Elements)
                    Write(json, element);
                json.EndArray();
                break;
            case DataKind.Object:
                json.BeginObject();
                foreach (DataMember member in value.Members)
                    Write(json.Name(member.Name), member.Value);
                json.EndObject();
                break;
            default:
                json.Literal(value.Kind == DataKind.Number ? value.Text : value.Kind.ToString().ToLowerInvariant());
                break;
        }
    }
}
