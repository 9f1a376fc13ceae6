namespace FlexSso.Generators.CodeFixes.Tests.Harness;

/// <summary>A correct declaration with everything that a fix can be about, in a random order and layout.</summary>
internal static class RandomDeclaration
{
    private static readonly string[] Arguments =
    [
        "Environment = \"prod\"",
        $"AcsUrl = \"{Sources.AcsUrl}\"",
        $"Audience = \"{Sources.Audience}\"",
        $"ConnectionSid = \"{Sources.Jq}\"",
        "Auth0Domain = \"acme.us.auth0.com\"",
        "ClientId = \"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6\"",
        "Connections = new[] { \"acme-entra\", \"acme-okta\" }",
        "TrustedConnections = new[] { \"acme-entra\" }",
        "RequireVerifiedEmail = true",
        "LifetimeInSeconds = 3600",
        "Signature = SamlSignature.Sha256",
        "SignResponse = true",
        "Issuer = \"urn:acme.us.auth0.com\"",
        "ActionRuntime = \"node22\"",
        "TrustedUrls = new[] { \"https://flex.acme.example\" }",
        "Embedded = true",
        "LoginPopup = true",
    ];

    private static readonly string[] Users =
    [
        "[FlexUser(\"ada@acme.example\", FlexRole.Admin)]",
        "[FlexUser(\"bob@acme.example\", FlexRole.Agent, Environment = \"prod\")]",
    ];

    private static readonly string[] Members =
    [
        "[FlexAttribute(\"department\")] public string Department { get; set; } = \"Sales\";",
        "[FlexAttribute(\"team_name\")] public string Team { get; set; } = \"Blue\";",
        "[FlexAttribute(\"languages\")] public string[] Languages { get; set; } = { \"de\", \"en\" };",
        "[FlexAttribute(\"level\", Source = \"event.user.app_metadata.level\")] public int Level { get; set; }",
        "[FlexAttribute(\"channel.voice.capacity\")] public int VoiceCapacity { get; set; }",
    ];

    public static string Next(Random random)
    {
        string lineEnd = random.Next(2) == 0 ? "\n" : "\r\n";
        string indent = random.Next(2) == 0 ? "    " : "\t";
        int comments = 0;
        string Comment() =>
            random.Next(3) switch
            {
                0 => $" // {++comments}",
                1 => $" /* {++comments} */",
                _ => "",
            };
        string Break() => random.Next(4) == 0 ? " " : Comment() + lineEnd + indent + indent;
        string[] Shuffled(string[] items) => [.. items.OrderBy(_ => random.Next())];

        string arguments = string.Join(",", Shuffled(Arguments).Select(argument => Break() + argument));
        string users = string.Concat(Shuffled(Users).Select(user => indent + user + Comment() + lineEnd));
        string members = string.Concat(Shuffled(Members).Select(member => indent + indent + member + Comment() + lineEnd));
        return $"using FlexSso;{lineEnd}{lineEnd}public partial class Tenants{lineEnd}{{{lineEnd}"
            + $"{indent}[FlexSsoConfig({arguments}{Comment()}{lineEnd}{indent})]{lineEnd}{users}"
            + $"{indent}public partial class AcmeFlex{lineEnd}{indent}{{{lineEnd}{members}{indent}}}{lineEnd}}}{lineEnd}";
    }
}
