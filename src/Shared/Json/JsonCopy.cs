using System.Text;

namespace FlexSso.Json;

/// <summary>
/// Writes what a <see cref="JsonReader"/> reads in another layout. Names, texts and the letters of numbers stay; texts come out escaped
/// as <see cref="JsonText"/> escapes them.
/// </summary>
internal static class JsonCopy
{
    /// <summary>
    /// Copies the value that the reader stands on without white space, and leaves the reader on its last token; on
    /// <see cref="JsonToken.Error"/> when the text is no JSON.
    /// </summary>
    public static string Compact(JsonReader reader)
    {
        StringBuilder to = new();
        bool needsComma = false;
        int depth = 0;
        while (reader.Token != JsonToken.Error)
        {
            bool closes = reader.Token is JsonToken.EndObject or JsonToken.EndArray;
            if (needsComma && !closes)
                to.Append(',');
            needsComma = Append(reader, to);
            if (reader.Token is JsonToken.BeginObject or JsonToken.BeginArray)
                depth++;
            else if (closes)
                depth--;
            if (depth == 0)
                break;
            reader.Read();
        }
        return to.ToString();
    }

    /// <summary>A valid JSON text with two spaces of indentation, and <c>\n</c> at its end.</summary>
    public static string Indented(string json)
    {
        JsonReader reader = new(json);
        JsonWriter to = new();
        reader.Read();
        Into(to, reader);
        return to.ToString();
    }

    /// <summary>Writes the valid value that the reader stands on, and leaves the reader on its last token.</summary>
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

    // True when a comma has to stand before what follows on the same level.
    private static bool Append(JsonReader reader, StringBuilder to)
    {
        switch (reader.Token)
        {
            case JsonToken.Name:
                JsonText.AppendString(to, reader.Text);
                to.Append(':');
                return false;
            case JsonToken.String:
                JsonText.AppendString(to, reader.Text);
                return true;
            default:
                to.Append(reader.RawFrom(reader.Start));
                return reader.Token is not (JsonToken.BeginObject or JsonToken.BeginArray);
        }
    }
}
