using System.Globalization;
using System.Text;
using FlexSso.Generators.Tasks.Rendering;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>How a login goes: a picture with numbers, and below it what each number is in this set-up.</summary>
internal static class FlowPicture
{
    // Where the lifelines stand.
    private const int Agent = 90;
    private const int Flex = 300;
    private const int Auth0 = 510;
    private const int Action = 660;

    // More letters than a box has room for are set closer together.
    private const int LettersOfBox = 20;

    private static readonly (int From, int To, string Text)[] Messages =
    [
        (Agent, Flex, "opens Flex"),
        (Flex, Agent, "AuthnRequest, not signed"),
        (Agent, Auth0, "Single Sign-On URL"),
        (Auth0, Action, "after the login"),
        (Action, Auth0, "roles, attributes"),
        (Auth0, Agent, "response, signed by Auth0"),
        (Agent, Flex, "ACS URL"),
    ];

    public static void Append(StringBuilder html, ConsoleValues values)
    {
        html.Append(
            "<section id=\"picture\">\n<h2>How a login goes</h2>\n<div class=\"wide\" role=\"region\" aria-label=\"Picture of a login\" tabindex=\"0\">\n"
        );
        Svg(html, values);
        html.Append("</div>\n<ol class=\"legend\">\n");
        foreach ((string text, string? value) in Legend(values))
        {
            html.Append("<li>").AppendText(text);
            if (value is not null)
            {
                html.Append(" <code><bdi>").AppendText(value).Append("</bdi></code>");
            }

            html.Append("</li>\n");
        }

        html.Append("</ol>\n</section>\n");
    }

    public static IEnumerable<(string Text, string? Value)> Legend(ConsoleValues values)
    {
        yield return ("The agent opens Flex:", values.StartUrl);
        yield return ("Flex answers with a request for Auth0, in which it calls itself", values.Connection.Audience);
        yield return ("The browser takes the request to the Single Sign-On URL, and the agent signs in:", values.SsoUrl);
        yield return ("Auth0 runs the Action, because the login is for the application", values.Auth0.ClientId);
        yield return (
            "The Action adds the roles and attributes of the user\u2019s app_metadata, or refuses the login with a sentence.",
            null
        );
        yield return (
            values.Addon.Signature == SamlSignature.Sha256
                ? "Auth0 signs the response with RSA and SHA-256. Its issuer is"
                : "Auth0 signs the response with RSA and SHA-1. Its issuer is",
            values.Issuer
        );
        yield return (
            values.IsNameIdUserId
                ? "The browser posts it to the ACS URL. Flex checks signature, issuer and audience, and writes the worker whose name is the user ID:"
                : "The browser posts it to the ACS URL. Flex checks signature, issuer and audience, and writes the worker whose name is the e-mail:",
            values.Connection.AcsUrl
        );
    }

    // Who takes part, and where: the host, or the name that it has in Auth0.
    private static (string Name, string Place, int X)[] Parties(ConsoleValues values) =>
        [
            ("Browser", "", Agent),
            ("Flex", HostOf(values.Connection.AcsUrl), Flex),
            ("Auth0", values.LoginDomain, Auth0),
            ("Action", values.ActionName, Action),
        ];

    private static string HostOf(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = url.IndexOf('/', start);
        return url.Substring(start, (end < 0 ? url.Length : end) - start);
    }

    private static void Svg(StringBuilder html, ConsoleValues values)
    {
        const int Top = 60;
        const int Row = 44;
        int bottom = Top + (Messages.Length * Row) + 10;
        html.Append("<svg viewBox=\"0 0 750 ")
            .Append(Text(bottom + 10))
            .Append(
                "\" role=\"img\" aria-labelledby=\"picture-title\">\n<title id=\"picture-title\">The seven steps of a login between browser, Flex, Auth0 and "
            )
            .Append(
                "the Action; they are told below.</title>\n<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" "
            )
            .Append("markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
        foreach ((string name, string place, int x) in Parties(values))
        {
            html.Append("<line class=\"life\" x1=\"")
                .Append(Text(x))
                .Append("\" y1=\"44\" x2=\"")
                .Append(Text(x))
                .Append("\" y2=\"")
                .Append(Text(bottom))
                .Append("\"/>\n");
            html.Append("<rect x=\"")
                .Append(Text(x - 55))
                .Append("\" y=\"4\" width=\"110\" height=\"40\" rx=\"6\"/><text class=\"party\" x=\"")
                .Append(Text(x));
            html.Append("\" y=\"").Append(place.Length == 0 ? "29" : "21").Append("\">").Append(name).Append("</text>\n");
            if (place.Length > 0)
            {
                html.Append("<text class=\"place\" x=\"").Append(Text(x)).Append("\" y=\"37\"");
                html.Append(place.Length > LettersOfBox ? " textLength=\"104\" lengthAdjust=\"spacingAndGlyphs\">" : ">")
                    .AppendText(place)
                    .Append("</text>\n");
            }
        }

        for (int i = 0; i < Messages.Length; i++)
        {
            (int from, int to, string text) = Messages[i];
            int y = Top + (i * Row) + 24;
            int middle = (from + to) / 2;
            html.Append("<line class=\"message\" x1=\"")
                .Append(Text(from))
                .Append("\" y1=\"")
                .Append(Text(y))
                .Append("\" x2=\"")
                .Append(Text(to));
            html.Append("\" y2=\"")
                .Append(Text(y))
                .Append("\" marker-end=\"url(#arrow)\"/><text x=\"")
                .Append(Text(middle))
                .Append("\" y=\"")
                .Append(Text(y - 7));
            html.Append("\">").Append(Text(i + 1)).Append(". ").Append(text).Append("</text>\n");
        }

        html.Append("</svg>\n");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
