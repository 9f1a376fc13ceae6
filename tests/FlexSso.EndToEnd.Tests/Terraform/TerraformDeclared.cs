using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Terraform;

/// <summary>The build's own task with <c>terraform</c>, on declarations of every shape.</summary>
internal sealed class TerraformDeclared : IDisposable
{
    public const string HostileName = "a\"b\\c ${path.module} %{if x} $${y} {{z}} \U0001F600 é";

    public const string ProdClientId = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x";

    private const string Client = $"ClientId = \"{Tenant.ClientId}\"";
    private const string Jq = $"ConnectionSid = \"{FlexConnection.ConnectionSid}\"";

    private static readonly string Source = $$"""
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig({{Jq}}, Auth0Domain = "hostile.us.auth0.com", {{Client}}, Connection = "acme-agents",
            ApplicationName = {{Literal(HostileName)}})]
        [FlexUser("Ada@Acme.example", FlexRole.Admin, FlexRole.Agent)]
        public partial class Hostile { [FlexAttribute("team")] public string? Team { get; init; } }

        [FlexSsoConfig(Mode = FlexSsoMode.Legacy, AccountSid = "{{FlexConnection.AccountSid}}", Auth0Domain = "legacy.us.auth0.com", {{Client}})]
        public partial class Legacy { }

        [FlexSsoConfig({{Jq}}, Auth0Domain = "custom.us.auth0.com", {{Client}}, CustomDomain = "login.acme.example")]
        public partial class Custom { }

        [FlexSsoConfig({{Jq}}, Auth0Domain = "chosen.us.auth0.com", {{Client}}, NameId = FlexNameId.UserId, LifetimeInSeconds = 60, Signature = SamlSignature.Sha1, ActionRuntime = "node18")]
        public partial class Chosen { }

        [FlexSsoConfig(Auth0Domain = "several.us.auth0.com", {{Client}})]
        [FlexSsoConfig(Environment = "dev", {{Jq}})]
        [FlexSsoConfig(Environment = "prod", ConnectionSid = "JQfedcba9876543210fedcba9876543210",
            ClientId = "{{ProdClientId}}")]
        [FlexUser("ada@acme.example", FlexRole.Agent)]
        [FlexUser("bob@acme.example", FlexRole.Admin, Environment = "prod")]
        public partial class Several { }

        [FlexSsoConfig({{Jq}}, Auth0Domain = "many.us.auth0.com", {{Client}})]
        {{string.Concat(Enumerable.Range(0, 200).Select(i => $"[FlexUser(\"agent{i}@acme.example\", FlexRole.Agent)]\n"))}}
        public partial class Many { }
        """;

    public static readonly string[] Folders =
    [
        "Acme.Hostile",
        "Acme.Legacy",
        "Acme.Custom",
        "Acme.Chosen",
        "Acme.Several/dev",
        "Acme.Several/prod",
        "Acme.Many",
    ];

    private readonly ArtifactBuild _build = new(new Consumer(Source).Image, "paste;setup;terraform");

    /// <summary>Each class has a tenant, because a tenant has one Action of a name.</summary>
    public static string DomainOf(string folder) => folder.Split('.', '/')[1].ToLowerInvariant() + ".us.auth0.com";

    public string Read(string artifact) => _build.Read(artifact);

    /// <summary>The files of a user of an environment, by their names.</summary>
    public IEnumerable<string> AppMetadata(string folder) =>
        Directory.Exists(_build.PathOf(folder + "/app-metadata")) ? Directory.EnumerateFiles(_build.PathOf(folder + "/app-metadata")) : [];

    public void Dispose() => _build.Dispose();

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
