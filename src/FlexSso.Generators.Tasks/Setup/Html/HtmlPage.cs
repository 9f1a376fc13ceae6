using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// <c>setup.html</c>: the guide as one file that needs no network and works from disk. Its Content-Security-Policy allows the one style
/// and the one script in it, by their hashes, and nothing else.
/// </summary>
internal static class HtmlPage
{
    private static readonly string Style = PageResource.Read("page.css");
    private static readonly string Script = PageResource.ReadScripts();

    public static string Of(SetupGuide guide)
    {
        StringBuilder html = new(64 * 1024);
        Head(html, guide);
        Header(html, guide);
        html.Append("<main>\n");
        int number = 0;
        foreach (GuidePart part in guide.Parts)
        {
            html.Append("<section>\n<h2>").AppendText(part.Title).Append("</h2>\n");
            foreach (GuideStep step in part.Steps)
            {
                StepHtml.Append(html, guide, step, ++number);
            }

            html.Append("</section>\n");
        }

        SymptomHtml.Append(html, guide);
        WhyHtml.Append(html, guide);
        FlowPicture.Append(html, guide.Values);
        UsersHtml.Append(html, guide);
        NotesHtml.AppendGoingBack(html);
        NotesHtml.AppendWords(html);
        html.Append("</main>\n");
        html.Append("<p id=\"status\" class=\"status\" role=\"status\"></p>\n");
        html.Append("<script>").Append(Script).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Head(StringBuilder html, SetupGuide guide) =>
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
            .Append(HashOf(Style))
            .Append("'; script-src '")
            .Append(HashOf(Script))
            .Append("'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .AppendText(TitleOf(guide))
            .Append("</title>\n<style>")
            .Append(Style)
            .Append("</style>\n</head>\n");

    private static void Header(StringBuilder html, SetupGuide guide)
    {
        html.Append("<body data-key=\"")
            .AppendText(guide.Users.Folder)
            .Append("\">\n<a class=\"skip\" href=\"#")
            .Append(guide.Parts[0].Steps[0].Id)
            .Append("\">Skip to step 1</a>\n<header>\n<h1>")
            .AppendBreakable(TitleOf(guide))
            .Append("</h1>\n<p>")
            .Append(guide.Values.Connection.IsEnhanced ? "Enhanced" : "Legacy")
            .Append(guide.Values.Console.IsSelfHosted ? ", self-hosted" : ", hosted by Twilio")
            .Append(". Auth0 tenant <code>")
            .AppendText(guide.Values.Auth0.Domain)
            .Append("</code>. Every value below follows from the C# declaration: copy it, do not type it.</p>\n")
            .Append("<p class=\"progress\"><span id=\"progress\"></span> <button type=\"button\" id=\"again\">Start again</button></p>\n");
        NotesHtml.AppendNotice(html, guide);
        html.Append("</header>\n<nav aria-label=\"Steps\">\n");
        int number = 1;
        foreach (GuidePart part in guide.Parts)
        {
            html.Append("<div>\n<p>")
                .AppendText(part.Title)
                .Append("</p>\n<ol start=\"")
                .Append(number.ToString(CultureInfo.InvariantCulture))
                .Append("\">\n");
            number += part.Steps.Count;
            foreach (GuideStep step in part.Steps)
            {
                html.Append("<li><a href=\"#").Append(step.Id).Append("\">").AppendText(step.Title).Append("</a></li>\n");
            }

            html.Append("</ol>\n</div>\n");
        }

        html.Append(
                "<div>\n<p>Look up</p>\n<ul>\n<li><a href=\"#symptoms\">If the login fails</a></li>\n<li><a href=\"#why\">Why did this login fail?</a></li>\n"
            )
            .Append(
                "<li><a href=\"#picture\">How a login goes</a></li>\n<li><a href=\"#user-list\">The users</a></li>\n<li><a href=\"#back\">Going back</a></li>\n"
                    + "<li><a href=\"#words\">Words</a></li>\n</ul>\n</div>\n</nav>\n"
            );
    }

    private static string TitleOf(SetupGuide guide) =>
        "Twilio Flex sign-in: " + guide.Name + (guide.Environment.Length == 0 ? "" : " (" + guide.Environment + ")");

    private static string HashOf(string text)
    {
        using SHA256 sha256 = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha256.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
