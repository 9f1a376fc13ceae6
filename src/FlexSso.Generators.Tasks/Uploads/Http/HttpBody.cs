namespace FlexSso.Generators.Tasks.Uploads.Http;

/// <summary>
/// JSON as the body of a request in a <c>.http</c> file. The editors replace <c>{{name}}</c> wherever it stands, also in a text of the user's, so
/// the second brace of each pair is written as JSON's escape. A line of JSON begins with a blank, a bracket or a quote, never with what
/// begins a request (<c>###</c>), a comment or a file (<c>&lt;</c>).
/// </summary>
internal static class HttpBody
{
    public static string Of(string json) => json.Replace("{{", "{\\u007b").TrimEnd('\n');
}
