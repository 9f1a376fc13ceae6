using System.Security.Cryptography;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// <c>setup.html</c>: the guide as one file that needs no network and works from disk. Its Content-Security-Policy allows the one style
/// and the one script in it, by their hashes, and nothing else.
/// </summary>
internal static class SetupPage
{
    private static readonly HtmlTemplate Template = new(PageResource.Read("setup.html"));
    private static readonly string Style = PageResource.Read("page.css");
    private static readonly string Script = PageResource.ReadScripts();

    public static string Of(SetupGuide guide)
    {
        TemplateValues page = new()
        {
            { "styleHash", HashOf(Style) },
            { "style", Markup.Resource(Style) },
            { "scriptHash", HashOf(Script) },
            { "script", Markup.Resource(Script) },
            { "title", guide.Title },
            { "breakableTitle", Markup.Breakable(guide.Title) },
            { "key", guide.Users.Folder },
            { "firstStep", guide.Parts[0].Steps[0].Id },
            { "summary", guide.Summary },
            { "domain", guide.Values.Auth0.Domain },
            { "notices", SentenceValues.Of(GuideNotes.Notice(guide)) },
            { "parts", StepValues.Of(guide) },
            { "failure", SentenceValues.Of(GuideNotes.Failure(guide)) },
            { "symptoms", SymptomValues.Of(guide) },
            { "expected", Markup.Json(ExpectedJson.Of(guide)) },
            { "users", UserValues.Of(guide) },
            { "isSearchable", guide.Users.All.Count > 1 },
            { "hasMoreUsers", guide.Users.All.Count > UserValues.Most },
            { "more", guide.Users.All.Count - UserValues.Most },
            { "leavers", StepValues.Blocks(guide, LeaverNotes.Of(guide), "leavers") },
            { "goingBack", SentenceValues.Of(GuideNotes.GoingBack) },
            { "words", GuideNotes.Words.Select(line => new TemplateValues { { "word", line.Word }, { "meaning", line.Meaning } }) },
        };
        PictureValues.AddTo(page, guide.Values);
        return Template.Render(page);
    }

    private static string HashOf(string text)
    {
        using SHA256 sha256 = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
