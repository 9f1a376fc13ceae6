using System.Xml.Linq;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The content of a response's XML, read without the libraries that made or validated it.</summary>
internal sealed class SamlResponse(string xml)
{
    private static readonly XNamespace Protocol = "urn:oasis:names:tc:SAML:2.0:protocol";
    private static readonly XNamespace Saml = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static readonly XNamespace Signature = "http://www.w3.org/2000/09/xmldsig#";

    private readonly XElement _response = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;

    public string? Destination => (string?)_response.Attribute("Destination");

    public string? InResponseTo => (string?)_response.Attribute("InResponseTo");

    public string? StatusCode => (string?)_response.Element(Protocol + "Status")?.Element(Protocol + "StatusCode")?.Attribute("Value");

    public IEnumerable<string> Issuers => _response.Descendants(Saml + "Issuer").Select(issuer => issuer.Value);

    public IEnumerable<string> Audiences => Assertion.Descendants(Saml + "Audience").Select(audience => audience.Value);

    public string? Recipient => (string?)Confirmation.Attribute("Recipient");

    public string? ConfirmedInResponseTo => (string?)Confirmation.Attribute("InResponseTo");

    public TimeSpan Lifetime =>
        (DateTimeOffset)Confirmation.Attribute("NotOnOrAfter")! - (DateTimeOffset)Assertion.Attribute("IssueInstant")!;

    public string? SessionNotOnOrAfter => (string?)Assertion.Element(Saml + "AuthnStatement")!.Attribute("SessionNotOnOrAfter");

    public string NameId => Subject.Element(Saml + "NameID")!.Value;

    public string? NameIdFormat => (string?)Subject.Element(Saml + "NameID")!.Attribute("Format");

    /// <summary>The elements that carry a signature over themselves.</summary>
    public IReadOnlyList<string> Signed =>
        [
            .. _response
                .DescendantsAndSelf()
                .Where(element => element.Element(Signature + "Signature") is { } signature && ReferenceOf(signature) == IdOf(element))
                .Select(element => element.Name.LocalName),
        ];

    public IReadOnlyList<string> SignatureAlgorithms => AlgorithmsOf("SignatureMethod");

    public IReadOnlyList<string> DigestAlgorithms => AlgorithmsOf("DigestMethod");

    /// <summary>The attributes and their values, in the order of the XML.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Attributes =>
        [
            .. Assertion
                .Descendants(Saml + "Attribute")
                .Select(attribute => new KeyValuePair<string, string[]>(
                    (string)attribute.Attribute("Name")!,
                    [.. attribute.Elements(Saml + "AttributeValue").Select(value => value.Value)]
                )),
        ];

    private XElement Assertion => _response.Element(Saml + "Assertion")!;

    private XElement Subject => Assertion.Element(Saml + "Subject")!;

    private XElement Confirmation => Subject.Descendants(Saml + "SubjectConfirmationData").Single();

    private string[] AlgorithmsOf(string method) =>
        [.. _response.Descendants(Signature + method).Select(element => (string)element.Attribute("Algorithm")!).Distinct()];

    private static string ReferenceOf(XElement signature) =>
        (string)signature.Descendants(Signature + "Reference").Single().Attribute("URI")!;

    private static string IdOf(XElement element) => "#" + (string?)element.Attribute("ID");
}
