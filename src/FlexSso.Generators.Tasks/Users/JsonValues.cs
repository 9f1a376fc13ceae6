using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Users;

/// <summary>Writes an attribute's value of any type.</summary>
internal static class JsonValues
{
    public static void Value(this JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.String(text);
                break;
            case int number:
                json.Number(number);
                break;
            case bool boolean:
                json.Boolean(boolean);
                break;
            default:
                json.BeginArray();
                foreach (object item in (System.Collections.IEnumerable)value)
                    json.Value(item);
                json.EndArray();
                break;
        }
    }
}
