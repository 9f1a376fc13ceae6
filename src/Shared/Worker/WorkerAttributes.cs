using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Roles;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Worker;

/// <summary>
/// The attributes that Flex stores on the worker of a user at login, as far as they are known before: not the picture (Auth0 has it) and
/// not <c>contact_uri</c> (Flex sets it). Twilio, "Configuring SSO and IdP in Flex", "Attribute conversion and data types".
/// </summary>
internal static class WorkerAttributes
{
    /// <summary>A longer name is not sent; the Action sends the e-mail in its place.</summary>
    public const int MaxFullName = 256;

    /// <summary>The attributes as a JSON object.</summary>
    /// <param name="user">The user.</param>
    /// <param name="attributes">The declared attributes, aligned with the user's values; what the Action reads from elsewhere is left out.</param>
    /// <param name="compact">Without white space, as it is measured.</param>
    public static string ToJson(RosterUser user, IReadOnlyList<WorkerAttributeModel> attributes, bool compact = false)
    {
        JsonWriter json = new(compact);
        Write(json, user, attributes);
        return json.ToString();
    }

    /// <summary>The same as a value of a larger text.</summary>
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
            // Null is sent as an empty text, which clears the attribute.
            if (attributes[i].IsInFlex && user.Values[i] is { } value)
                Write(json.Name(attributes[i].Name), value);
        }
        json.EndObject();
    }

    private static string FullName(RosterUser user)
    {
        string name = user.Name is null ? "" : PlainText.Of(user.Name).Trim();
        return name.Length is > 0 and <= MaxFullName ? name : EmailAddress.StoredByAuth0(user.Email);
    }

    private static void Write(JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.String(PlainText.Of(text));
                return;
            case int number:
                json.Number(number);
                return;
            case bool boolean:
                json.Boolean(boolean);
                return;
        }
        json.BeginArray();
        // Flex splits the list at its commas, with or without a blank beside them.
        foreach (object item in (System.Collections.IEnumerable)value)
            Write(json, item is string element ? PlainText.Of(element).Trim() : item);
        json.EndArray();
    }
}
