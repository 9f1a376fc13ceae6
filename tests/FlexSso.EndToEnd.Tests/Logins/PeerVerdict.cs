namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What a service provider made of the response: an error in its own words, or the user.</summary>
internal sealed record PeerVerdict(
    string? Error,
    string? NameId,
    string? Issuer,
    string? InResponseTo,
    IReadOnlyDictionary<string, string[]>? Attributes
);
