namespace FlexSso.Generators.Parsing;

/// <summary>The application in Auth0.</summary>
/// <param name="Domain">The Auth0 domain; null when it is missing or wrong.</param>
/// <param name="ClientId">The client ID; null when it is missing or wrong.</param>
internal sealed record TenantApplication(string? Domain, string? ClientId);
