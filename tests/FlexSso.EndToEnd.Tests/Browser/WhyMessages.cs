using System.IO.Compression;
using System.Text;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Browser;

/// <summary>What is pasted into "Why did this login fail?".</summary>
internal static class WhyMessages
{
    /// <summary>What a response cannot show, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotInResponse { get; } =
        new Dictionary<string, string>
        {
            ["FLEXSSO0201 The same"] = "the login started in Flex, whose request told Auth0 what the addon did not",
            ["FLEXSSO0304 The user is declared twice, and the file that was pasted last is the other one"] = "the roles are roles of Flex",
            ["FLEXSSO0407 An element holds a comma, and the list is joined unchecked"] = "a list with one element more is a list",
            ["FLEXSSO0412 A source is `event.user.app_metadata.identities`, a field that Auth0 keeps out of `app_metadata`"] =
                "the attribute is empty, as it is for whoever has no value",
            ["FLEXSSO0413 `channel.chat.capacity` is a text"] = "without a suffix it is an attribute like any other",
            ["FLEXSSO0501 The Console has the issuer that a domain with a scheme makes: `urn:https://…`"] = "it is in the Twilio Console",
            ["FLEXSSO0514 The first callback URL is not the ACS URL"] = "where the browser posts a response is not in it",
        };

    /// <summary>What names a mistake when its own rule does not: what it is in a response, whatever it was in the declaration.</summary>
    public static IReadOnlyDictionary<string, string[]> ShownAs { get; } =
        new Dictionary<string, string[]>
        {
            ["FLEXSSO0201"] = ["FLEXSSO0202"],
            ["FLEXSSO0203"] = ["FLEXSSO0202"],
            ["FLEXSSO0204"] = ["FLEXSSO0202", "FLEXSSO0205"],
            ["FLEXSSO0206"] = ["FLEXSSO0202", "FLEXSSO0205"],
            ["FLEXSSO0208"] = ["FLEXSSO0202"],
            ["FLEXSSO0209"] = ["FLEXSSO0205"],
            ["FLEXSSO0401"] = ["FLEXSSO0302"],
            ["FLEXSSO0402"] = ["FLEXSSO0502"],
            ["FLEXSSO0403"] = ["FLEXSSO0502", "FLEXSSO0403"],
            ["FLEXSSO0505"] = ["FLEXSSO0502"],
            ["FLEXSSO0515"] = ["FLEXSSO0202"],
            ["FLEXSSO0702"] = ["FLEXSSO0502", "FLEXSSO0402"],
            ["FLEXSSO0708"] = ["FLEXSSO0202"],
            // Without a rule's page; any word about it will do.
            ["FLEXSSO0511"] = [],
            [Mistake.NoId] = [],
        };

    /// <summary>The mistakes that end in a response, whatever becomes of it.</summary>
    public static IReadOnlyList<Mistake> Mistakes { get; } = [.. AllMistakes.List.Where(mistake => mistake.Observation.Xml is not null)];

    /// <summary>The right responses of Enhanced.</summary>
    public static IReadOnlyList<string> Right { get; } =
    [
        .. new[] { LoginForm.EnhancedFromFlex, LoginForm.EnhancedFromAuth0 }.Select(form =>
            AllMistakes.Right(form).Run().Accepted().Response!.Xml
        ),
    ];

    /// <summary>A request as it stands in a URL: deflated, base64, percent-encoded.</summary>
    public static string Request(string issuer)
    {
        string xml =
            "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_1\" Version=\"2.0\" IssueInstant=\"2026-11-24T00:00:00Z\" "
            + $"AssertionConsumerServiceURL=\"{FlexConnection.EnhancedAcsUrl}\"><saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{issuer}</saml:Issuer>"
            + "</samlp:AuthnRequest>";
        using MemoryStream stream = new();
        using (DeflateStream deflate = new(stream, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Encoding.UTF8.GetBytes(xml));
        return "https://acme.us.auth0.com/samlp/x?SAMLRequest="
            + Uri.EscapeDataString(Convert.ToBase64String(stream.ToArray()))
            + "&RelayState=a";
    }

    public static string Base64(string xml) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(xml), Base64FormattingOptions.InsertLineBreaks);
}
