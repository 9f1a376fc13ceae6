namespace FlexSso.Generators.Tasks.Uploads.Http;

/// <summary>
/// JSON as the body of a request in a <c>.http</c> file. Editors replace <c>{{name}}</c> everywhere, even in a text of the user, so the second
/// brace of each pair is written as an escape. A line of JSON begins with a blank, a bracket or a quote, so an editor never takes it for a
/// request (<c>###</c>), a comment or a file (<c>&lt;</c>).
/// </summary>
internal static class HttpBody
{
    public static string Of(string json) => json.Replace("{{", "{\\u007b").TrimEnd('\n');
}
