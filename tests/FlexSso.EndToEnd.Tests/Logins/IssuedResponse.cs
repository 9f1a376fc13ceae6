namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The response, and the URL that the browser posts it to.</summary>
internal sealed record IssuedResponse(string Xml, string PostedTo);
