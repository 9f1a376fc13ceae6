using FlexSso.Attributes;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Roles;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Worker;

/// <summary>
/// The attributes that Flex stores on the worker of a user at login, as far as they are known at build time. The picture is not known, because
/// Auth0 has it, and <c>contact_uri</c> is not, because Flex sets it. Source: Twilio, "Configuring SSO and IdP in Flex", "Attribute
/// conversion and data types".
/// </summary>
internal static class WorkerAttributes
{
    /// <summary>The longest name, in characters. For a longer one the Action sends the e-mail instead.</summary>
    public const int MaxFullName = 256;

    /// <summary>The attributes as a JSON object.</summary>
    /// <param name="user">The user.</param>
    /// <param name="attributes">The declared attributes, in the order of the user's values. Those that the Action reads from another source are left out.</param>
    /// <param name="compact">Without white space. TaskRouter's limit is measured on this form.</param>
    public static string ToJson(RosterUser user, IReadOnlyList<WorkerAttributeModel> attributes, bool compact = false)
    {
        JsonWriter json = new(compact);
        Write(json, user, attributes);
        return json.ToString();
    }

    /// <summary>Writes the attributes as a value of a larger JSON text.</summary>
    public static void Write(JsonWriter json, RosterUser user, IReadOnlyList<WorkerAttributeModel> attributes)
    {
        json.BeginObject();
        json.Name("email").String(EmailAddress.StoredByAuth0(user.Email));
        json.Name("full_name").String(FullName(user));
        json.Name("roles").BeginArray();
        foreach (FlexRole role in user.Roles)
            json.String(FlexRoleNames.Of(role));
        json.EndArray();
        for (int i = 0; i < attributes.Count && i < user.Values.Count; i++)
        {
            if (!attributes[i].IsInFlex)
                continue;
            // Without a value the Action sends the initial one. Without that one it clears the attribute, or leaves it as it is.
            if (user.Values[i] is { } value)
                Write(json.Name(attributes[i].Name), value);
            else if (attributes[i].Initial.Count > 0)
                WriteInitial(json.Name(attributes[i].Name), attributes[i]);
        }
        json.EndObject();
    }

    private static string FullName(RosterUser user)
    {
        string name = user.Name is null ? "" : SingleLineText.Of(user.Name).Trim();
        return name.Length is > 0 and <= MaxFullName ? name : EmailAddress.StoredByAuth0(user.Email);
    }

    private static void WriteInitial(JsonWriter json, WorkerAttributeModel attribute)
    {
        bool isList = AttributeNames.IsList(attribute.Type);
        if (isList)
            json.BeginArray();
        foreach (string value in attribute.Initial)
        {
            if (attribute.Type is WorkerAttributeType.Text or WorkerAttributeType.TextArray)
                Write(json, value);
            else
                // A number, true or false, as JSON writes it.
                json.Literal(value);
        }
        if (isList)
            json.EndArray();
    }

    private static void Write(JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.String(SingleLineText.Of(text));
                return;
            case int number:
                json.Number(number);
                return;
            case bool boolean:
                json.Boolean(boolean);
                return;
        }
        json.BeginArray();
        // Flex splits a list at its commas and ignores spaces beside them.
        foreach (object item in (System.Collections.IEnumerable)value)
            Write(json, item is string element ? SingleLineText.Of(element).Trim() : item);
        json.EndArray();
    }
}
