namespace FlexSso.Model;

/// <summary>The Auth0 side of an environment.</summary>
/// <param name="Domain">The Auth0 domain, a bare lower-case host.</param>
/// <param name="CustomDomain">The custom domain at which agents sign in; null when they sign in at the Auth0 domain.</param>
/// <param name="ClientId">The client ID of the Auth0 application.</param>
/// <param name="ApplicationName">The name of that application.</param>
/// <param name="Runtime">The runtime of the Action: <c>node22</c> or <c>node18</c>.</param>
internal sealed record Auth0Model(string Domain, string? CustomDomain, string ClientId, string ApplicationName, string Runtime);
