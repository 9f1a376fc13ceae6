using System.Net.Http.Headers;
using System.Text;

namespace FlexSso.Management;

/// <summary>The multipart form of <c>POST /jobs/users-imports</c>.</summary>
internal static class ImportForm
{
    public static HttpContent Of(string connectionId, Stream file, bool upsert)
    {
        StreamContent users = new(file);
        users.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        // Add would write "filename*" as well, which RFC 7578 (section 4.2) forbids and strict parsers refuse.
        users.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = "\"users\"",
            FileName = "\"users.json\"",
        };
        MultipartFormDataContent form = new()
        {
            { Text(connectionId), "\"connection_id\"" },
            { Text(upsert ? "true" : "false"), "\"upsert\"" },
        };
        form.Add(users);
        return form;
    }

    private static ByteArrayContent Text(string value) => new(Encoding.UTF8.GetBytes(value));
}
