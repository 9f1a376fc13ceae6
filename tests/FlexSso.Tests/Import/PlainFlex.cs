namespace FlexSso.Tests.Import;

/// <summary>A payload whose members allocate nothing when they are read.</summary>
[FlexSsoConfig(
    Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
    Auth0Domain = "acme.us.auth0.com",
    ClientId = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x"
)]
public sealed partial class PlainFlex
{
    [FlexAttribute("department")]
    public string? Department { get; init; }

    [FlexAttribute("languages")]
    public string[] Languages { get; init; } = [];

    [FlexAttribute("capacity")]
    public int Capacity { get; init; } = 1;
}
