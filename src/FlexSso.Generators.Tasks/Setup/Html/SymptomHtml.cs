using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>
/// The table of what is seen when a login fails. Its roles are written out, because a table that a narrow window shows as cards is none to
/// some browsers.
/// </summary>
internal static class SymptomHtml
{
    public static void Append(StringBuilder html, SetupGuide guide)
    {
        html.Append("<section id=\"symptoms\">\n<h2>If the login fails</h2>\n");
        NotesHtml.AppendBlocks(html, GuideNotes.Failure);
        html.Append("<div class=\"wide\" role=\"region\" aria-label=\"Symptoms\" tabindex=\"0\">\n")
            .Append(
                "<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">You see</th><th role=\"columnheader\" scope=\"col\">Because</th>"
                    + "<th role=\"columnheader\" scope=\"col\">Look at</th></tr></thead>\n<tbody role=\"rowgroup\">\n"
            );
        Dictionary<string, string> titles = guide.Parts.SelectMany(part => part.Steps).ToDictionary(step => step.Id, step => step.Title);
        int number = 0;
        foreach (Symptom symptom in guide.Symptoms)
        {
            number++;
            html.Append("<tr role=\"row\" id=\"symptom-")
                .Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Append("\"><th role=\"rowheader\" scope=\"row\" data-column=\"You see\">")
                .Append(symptom.IsMessage ? "<code><bdi>" : "")
                .AppendText(symptom.Text)
                .Append(symptom.IsMessage ? "</bdi></code>" : "")
                .Append("</th><td role=\"cell\" data-column=\"Because\">")
                .AppendText(symptom.Cause)
                .Append("</td><td role=\"cell\" data-column=\"Look at\">");
            string separator = "";
            foreach (string step in symptom.Steps)
            {
                html.Append(separator).Append("<a href=\"#").Append(step).Append("\">").AppendText(titles[step]).Append("</a>");
                separator = "<br>";
            }

            foreach (string rule in symptom.Rules)
            {
                html.Append(separator).Append("<a href=\"").Append(RulePage.Of(rule)).Append("\" data-rule=\"").Append(rule);
                html.Append("\">").Append(rule).Append(": ").AppendText(RuleTitles.Of(rule)).Append("</a>");
                separator = "<br>";
            }

            html.Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n</section>\n");
    }
}
