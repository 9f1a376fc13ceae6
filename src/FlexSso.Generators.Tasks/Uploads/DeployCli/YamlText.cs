using System.Globalization;
using System.Text;
using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary>JSON as YAML 1.2 in block style, with every text in double quotes, so that none of it is read as anything but itself.</summary>
internal static class YamlText
{
    /// <summary>The same value in YAML.</summary>
    /// <param name="json">Valid JSON.</param>
    public static string FromJson(string json)
    {
        JsonReader reader = new(json);
        StringBuilder yaml = new(json.Length);
        reader.Read();
        Append(yaml, reader, 0, isInline: true);
        return yaml.ToString().TrimStart('\n');
    }

    /// <summary>A scalar in double quotes (YAML 1.2, section 7.3.1); what is no printable ASCII is escaped.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                quoted.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append('"').ToString();
    }

    // The reader stands on the first token of the value, and on its last one afterwards.
    private static void Append(StringBuilder yaml, JsonReader reader, int depth, bool isInline)
    {
        switch (reader.Token)
        {
            case JsonToken.BeginObject:
                AppendItems(yaml, reader, depth, JsonToken.EndObject, "{}", isInline);
                break;
            case JsonToken.BeginArray:
                AppendItems(yaml, reader, depth, JsonToken.EndArray, "[]", isInline: true);
                break;
            case JsonToken.String:
                yaml.Append(' ').Append(Quoted(reader.Text)).Append('\n');
                break;
            default:
                yaml.Append(' ').Append(reader.RawFrom(reader.Start)).Append('\n');
                break;
        }
    }

    private static void AppendItems(StringBuilder yaml, JsonReader reader, int depth, JsonToken end, string empty, bool isInline)
    {
        if (reader.Read() == end)
        {
            yaml.Append(' ').Append(empty).Append('\n');
            return;
        }

        // The first member of an object in a list stands behind the dash.
        yaml.Append(isInline ? "\n" : " ");
        for (bool isFirst = true; reader.Token != end; isFirst = false)
        {
            if (isInline || !isFirst)
            {
                yaml.Append(' ', depth * 2);
            }

            if (end == JsonToken.EndObject)
            {
                yaml.Append(Key(reader.Text)).Append(':');
                reader.Read();
                Append(yaml, reader, depth + 1, isInline: true);
            }
            else
            {
                yaml.Append('-');
                Append(yaml, reader, depth + 1, isInline: false);
            }

            reader.Read();
        }
    }

    private static string Key(string name) =>
        name.Length > 0 && name.All(static c => c is (>= 'a' and <= 'z') or '_') ? name : Quoted(name);
}
