using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Terraform;

/// <summary>The build's own task with <c>terraform</c>, on declarations of every shape.</summary>
internal sealed class TerraformDeclared : IDisposable
{
    public const string HostileName = "a\"b\\c ${path.module} %{if x} $${y} {{z}} \U0001F600 é";

    private const string Auth0 = $"Auth0Domain = \"{Tenant.Domain}\", ClientId = \"{Tenant.ClientId}\"";
    private const string Jq = $"ConnectionSid = \"{FlexConnection.ConnectionSid}\"";

    private static readonly string Source = $$"""
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig({{Jq}}, {{Auth0}}, ApplicationName = {{Literal(HostileName)}}, Connection = "acme-agents")]
        [FlexUser("Ada@Acme.example", FlexRole.Admin, FlexRole.Agent)]
        public partial class Hostile { [FlexAttribute("team")] public string? Team { get; init; } }

        [FlexSsoConfig(Mode = FlexSsoMode.Legacy, AccountSid = "{{FlexConnection.AccountSid}}", {{Auth0}})]
        public partial class Legacy { }

        [FlexSsoConfig({{Jq}}, {{Auth0}}, CustomDomain = "login.acme.example")]
        public partial class Custom { }

        [FlexSsoConfig({{Jq}}, {{Auth0}}, NameId = FlexNameId.UserId, LifetimeInSeconds = 60, Signature = SamlSignature.Sha1, ActionRuntime = "node18")]
        public partial class Chosen { }

        [FlexSsoConfig({{Auth0}})]
        [FlexSsoConfig(Environment = "dev", {{Jq}})]
        [FlexSsoConfig(Environment = "prod", ConnectionSid = "JQfedcba9876543210fedcba9876543210")]
        [FlexUser("ada@acme.example", FlexRole.Agent)]
        [FlexUser("bob@acme.example", FlexRole.Admin, Environment = "prod")]
        public partial class Several { }

        [FlexSsoConfig({{Jq}}, {{Auth0}})]
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

    public string Read(string artifact) => _build.Read(artifact);

    /// <summary>The files of a user of an environment, by their names.</summary>
    public IEnumerable<string> AppMetadata(string folder) =>
        Directory.Exists(_build.PathOf(folder + "/app-metadata")) ? Directory.EnumerateFiles(_build.PathOf(folder + "/app-metadata")) : [];

    public void Dispose() => _build.Dispose();

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
