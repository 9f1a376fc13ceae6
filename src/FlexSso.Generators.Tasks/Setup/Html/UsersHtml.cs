using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Roles;
using FlexSso.Rosters;
using FlexSso.Text;
using FlexSso.Worker;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>Each user: what Auth0 holds, and beside it what Flex will hold after a login.</summary>
internal static class UsersHtml
{
    /// <summary>More users than anybody pastes one by one would only make the page slow.</summary>
    public const int Most = 500;

    public static void Append(StringBuilder html, SetupGuide guide)
    {
        List<RosterUser> all = guide.Users.All;
        html.Append("<section id=\"user-list\">\n<h2>The users</h2>\n");
        if (all.Count == 0)
        {
            html.Append("<p>No user is declared.</p>\n</section>\n");
            return;
        }

        html.Append(
                "<p>Left: what belongs into the user\u2019s <code>app_metadata</code> in Auth0. Right: what Flex will hold on the worker after "
            )
            .Append("a login; what is read from elsewhere in the profile is not known here.</p>\n");
        if (all.Count > 1)
        {
            html.Append(
                "<p class=\"search\"><label>Find <input type=\"search\" id=\"find\" autocomplete=\"off\"></label> <span id=\"found\" role=\"status\"></span></p>\n"
            );
        }

        for (int i = 0; i < all.Count && i < Most; i++)
        {
            Append(html, guide, all[i], "user-" + (i + 1).ToString(CultureInfo.InvariantCulture));
        }

        if (all.Count > Most)
        {
            html.Append("<p>And ")
                .Append((all.Count - Most).ToString(CultureInfo.InvariantCulture))
                .Append(
                    " more: their files are in <code>app-metadata/</code>, and <code>worker-preview.json</code> has what Flex will hold.</p>\n"
                );
        }

        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, SetupGuide guide, RosterUser user, string id)
    {
        html.Append("<details class=\"user\"><summary><bdi>").AppendText(user.Email).Append("</bdi> <span class=\"roles\">");
        string separator = "";
        foreach (FlexRole role in user.Roles)
        {
            html.Append(separator).AppendText(FlexRoleNames.Of(role));
            separator = ", ";
        }

        html.Append("</span></summary>\n<div class=\"pair\">\n");
        ValueHtml.Append(
            html,
            guide,
            "app_metadata in Auth0",
            guide.FileOf(ArtifactPaths.AppMetadata(user.Email)),
            id + "-auth0",
            isFile: true
        );
        // To be compared, not to be pasted anywhere.
        string worker = WorkerAttributes.ToJson(user, guide.Users.Attributes);
        ValueHtml.Append(html, guide, "Worker in Flex", worker, id + "-flex", isFile: true, isToBeCopied: false);
        html.Append("</div>\n</details>\n");
    }
}
