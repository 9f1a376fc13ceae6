using FlexSso.Json;
using FlexSso.Text;

namespace FlexSso;

/// <summary>
/// The size of a worker's attributes as far as a payload determines it: the roles and the declared fields and, for a user of an import, the
/// e-mail and the name. A user whose worker would exceed the limit cannot sign in.
/// </summary>
internal static class WorkerLimit
{
    /// <summary>Characters of a worker's attributes as JSON (Twilio, "TaskRouter Limits").</summary>
    public const int MaxLength = 4096;

    // The Action sends the e-mail instead of a longer name.
    private const int MaxFullName = 256;

    // Names, quotes, colons and commas around the two texts.
    private const int ProfileFrame = 32;

    // The longest escape of a character in JSON.
    private const int Escaped = 6;

    /// <summary>The message for a worker that is too large.</summary>
    public static string Message(int length) =>
        $"the attributes of this user's worker would have {length} characters as JSON, but TaskRouter takes {MaxLength}; shorten values or leave some out";

    /// <summary>An upper bound of the characters that the profile of a user adds.</summary>
    public static int ProfileBound(FlexImportUser? user) =>
        user is null
            ? 0
            : ProfileFrame + (Escaped * (user.Email.Length + Math.Max(user.Email.Length, Math.Min(user.Name?.Length ?? 0, MaxFullName))));

    /// <summary>The length of the worker's attributes for roles and values that were read.</summary>
    public static int LengthOf(IEnumerable<FlexRole> roles, Dictionary<string, object> values)
    {
        JsonWriter flex = new(compact: true);
        flex.BeginObject().Name("roles").BeginArray();
        foreach (FlexRole role in roles)
            flex.String(FlexRoles.ToName(role));
        flex.EndArray();
        foreach (KeyValuePair<string, object> value in values)
            Write(flex.Name(value.Key), value.Value);
        return LengthOf(flex.EndObject().ToString(), user: null);
    }

    /// <summary>The length of the worker's attributes.</summary>
    /// <param name="flex">The <c>flex</c> object without unknown members.</param>
    /// <param name="user">The user of the import; null when there is none.</param>
    public static int LengthOf(string flex, FlexImportUser? user)
    {
        JsonReader reader = new(flex);
        JsonWriter worker = new(compact: true);
        bool isList = false;
        reader.Read();
        worker.BeginObject();
        if (user is not null)
            worker.Name("email").String(user.Email).Name("full_name").String(FullName(user));
        while (reader.Read() is not (JsonToken.End or JsonToken.Error))
        {
            isList = reader.Token == JsonToken.BeginArray || (isList && reader.Token != JsonToken.EndArray);
            _ = reader.Token switch
            {
                JsonToken.EndObject => worker.EndObject(),
                JsonToken.BeginArray => worker.BeginArray(),
                JsonToken.EndArray => worker.EndArray(),
                JsonToken.Name => worker.Name(reader.Text),
                // Flex splits the list at its commas, with or without a blank beside them.
                JsonToken.String when isList => worker.String(SingleLineText.Of(reader.Text).Trim()),
                JsonToken.String => worker.String(SingleLineText.Of(reader.Text)),
                JsonToken.Number => worker.Literal(reader.Text),
                _ => worker.Boolean(reader.Token == JsonToken.True),
            };
        }
        return worker.ToString().Length;
    }

    private static void Write(JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.String(text);
                return;
            case int number:
                json.Number(number);
                return;
            case bool boolean:
                json.Boolean(boolean);
                return;
        }
        json.BeginArray();
        foreach (object item in (System.Collections.IEnumerable)value)
            Write(json, item);
        json.EndArray();
    }

    private static string FullName(FlexImportUser user)
    {
        string name = user.Name is null ? "" : SingleLineText.Of(user.Name).Trim();
        return name.Length is > 0 and <= MaxFullName ? name : user.Email;
    }
}
