namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary>
/// The Deploy CLI replaces <c>##NAME##</c> and <c>@@NAME@@</c> by an environment variable in the text of every file, before it parses it. Source:
/// auth0/auth0-deploy-cli, <c>src/tools/utils.ts</c>, <c>keywordReplace</c>.
/// </summary>
internal static class KeywordMarks
{
    /// <summary>
    /// The same JSON or JavaScript without such a mark: the second character of each pair is written as an escape. A pair can stand only in a
    /// string in double quotes, and both languages know that escape there.
    /// </summary>
    public static string Break(string text) => text.Replace("##", "#\\u0023").Replace("@@", "@\\u0040");
}
