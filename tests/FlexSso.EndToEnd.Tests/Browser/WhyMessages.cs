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
        new Dictionary<string, string> { ["Callback"] = "where the browser posts a response is not in it" };

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
