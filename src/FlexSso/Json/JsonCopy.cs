namespace FlexSso.Json;

/// <summary>
/// Writes JSON that a <see cref="JsonReader"/> reads with other white space. Names, strings and the digits of numbers stay the same. Strings
/// are escaped as <see cref="JsonText"/> escapes them.
/// </summary>
internal static class JsonCopy
{
    /// <summary>
    /// Copies the current value of the reader without white space, and leaves the reader on the last token of the value, or on
    /// <see cref="JsonToken.Error"/> when the text is not JSON.
    /// </summary>
    public static string Compact(JsonReader reader)
    {
        JsonWriter to = new(compact: true);
        Into(to, reader);
        return to.ToString();
    }

    /// <summary>Copies a valid JSON text with an indentation of two spaces, and <c>\n</c> at its end.</summary>
    public static string Indented(string json)
    {
        JsonReader reader = new(json);
        JsonWriter to = new();
        reader.Read();
        Into(to, reader);
        return to.ToString();
    }

    /// <summary>Copies the current value of the reader, and leaves the reader on the last token of the value.</summary>
    public static void Into(JsonWriter to, JsonReader reader)
    {
        int depth = 0;
        while (reader.Token is not (JsonToken.End or JsonToken.Error))
        {
            _ = reader.Token switch
            {
                JsonToken.BeginObject => to.BeginObject(),
                JsonToken.EndObject => to.EndObject(),
                JsonToken.BeginArray => to.BeginArray(),
                JsonToken.EndArray => to.EndArray(),
                JsonToken.Name => to.Name(reader.Text),
                JsonToken.String => to.String(reader.Text),
                _ => to.Literal(reader.RawFrom(reader.Start)),
            };
            if (reader.Token is JsonToken.BeginObject or JsonToken.BeginArray)
                depth++;
            else if (reader.Token is JsonToken.EndObject or JsonToken.EndArray)
                depth--;
            if (depth == 0)
                return;
            reader.Read();
        }
    }
}
