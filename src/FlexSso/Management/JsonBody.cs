using System.Net.Http.Headers;
using System.Text;
using FlexSso.Json;

namespace FlexSso.Management;

/// <summary>JSON as the content of a request.</summary>
internal static class JsonBody
{
    public static HttpContent Of(string json)
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(json));
        // No charset, because JSON has only one encoding (RFC 8259, section 8.1).
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    /// <summary>Copies a JSON object from a text into a writer.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is not a JSON object.</exception>
    public static void CopyObject(JsonWriter to, string text, string parameter)
    {
        if (text is null)
            throw new ArgumentNullException(parameter);
        JsonReader check = new(text);
        bool isObject = check.Read() == JsonToken.BeginObject;
        while (check.Token is not (JsonToken.End or JsonToken.Error))
            check.Read();
        if (!isObject || check.Token == JsonToken.Error)
            throw new ArgumentException("The text is not a JSON object.", parameter);
        JsonReader reader = new(text);
        reader.Read();
        JsonCopy.Into(to, reader);
    }
}
