namespace FlexSso.Generators.CodeFixes.Tests.Harness;

/// <summary>One mistake in the declaration of <see cref="RandomDeclaration"/>, with what its fix does.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Right">The text that is right. It stands once in the declaration.</param>
/// <param name="Wrong">What is written instead.</param>
/// <param name="Fix">Whether the result is known, or chosen by a person.</param>
/// <param name="Other">What the fix writes when it does not bring the right text back: nothing when it removes an argument.</param>
internal sealed record Mistake(string Rule, string Right, string Wrong, FixKind Fix = FixKind.Choice, string? Other = null)
{
    /// <summary>What stands there after the fix.</summary>
    public string Mended => Other ?? Right;

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("FLEXSSO0101", "partial class AcmeFlex", "class AcmeFlex", FixKind.Known),
        new("FLEXSSO0102", "partial class Tenants", "class Tenants", FixKind.Known),
        new("FLEXSSO0104", "\"acme.us.auth0.com\"", "\" acme.us.auth0.com\\t\"", FixKind.Known),
        new("FLEXSSO0104", "\"department\"", "\"\\u200bdepartment\"", FixKind.Known),
        new("FLEXSSO0104", "TrustedConnections = new[] { \"acme-entra\" }", "TrustedConnections = new[] { \"\\u200bacme-entra\" }"),
        new("FLEXSSO0107", "FlexRole.Agent, Environment = \"prod\"", "FlexRole.Agent, Environment = \"PROD\"", FixKind.Known),
        new("FLEXSSO0107", "FlexRole.Agent, Environment = \"prod\"", "FlexRole.Agent, Environment = \"PR\" + \"OD\""),
        new("FLEXSSO0202", $"\"{Sources.Audience}\"", $"\"{Sources.Audience}/\"", FixKind.Known),
        new("FLEXSSO0202", $"\"{Sources.Audience}\"", $"@\"URN:FLEX:{Sources.Jq}\"", FixKind.Known),
        new("FLEXSSO0202", $"\"{Sources.Audience}\"", "\"urn:flex:JQ123\""),
        new("FLEXSSO0204", $"\"{Sources.Audience}\"", $"\"urn:flex:{Sources.OtherJq}\""),
        new("FLEXSSO0205", $"\"{Sources.AcsUrl}\"", $"\"h{Sources.AcsUrl}\""),
        new("FLEXSSO0206", $"\"{Sources.AcsUrl}\"", $"\"{Sources.LegacyAcsUrl}\""),
        new("FLEXSSO0208", $"\"{Sources.Jq}\"", $"\"jq{Sources.Hex}\"", FixKind.Known),
        new("FLEXSSO0208", $"\"{Sources.Jq}\"", $"(\"jq\" + \"{Sources.Hex}\")"),
        new("FLEXSSO0208", $"\"{Sources.Jq}\"", "\"JQ123\""),
        new("FLEXSSO0302", "FlexRole.Admin", "\"administrator\""),
        new("FLEXSSO0303", "FlexRole.Admin", "FlexRole.Admin, FlexRole.Admin"),
        new("FLEXSSO0307", "\"bob@acme.example\"", "\"Bob <bob@acme.example>\"", FixKind.Known),
        new("FLEXSSO0307", "\"bob@acme.example\"", "$\"{nameof(Tenants)} <bob@acme.example>\""),
        new("FLEXSSO0307", "\"bob@acme.example\"", "\"eve@acme.example <bob@acme.example>\""),
        new("FLEXSSO0310", "RequireVerifiedEmail = true", "RequireVerifiedEmail = false", Other: ""),
        new("FLEXSSO0402", "\"team_name\"", "\"Team Name\""),
        new("FLEXSSO0405", "\"level\"", "\"level.INT\""),
        new("FLEXSSO0406", "\"level\"", "\"level.string\""),
        new("FLEXSSO0407", "\"de\", \"en\"", "\"de,en\""),
        new("FLEXSSO0413", "int VoiceCapacity", "string VoiceCapacity"),
        new("FLEXSSO0414", "\"event.user.app_metadata.level\"", "\"event.usr.app_metadata.level\""),
        new("FLEXSSO0416", "\"channel.voice.capacity\"", "\"channel.voce.capacity\""),
        new("FLEXSSO0417", "\"channel.voice.capacity\"", "\"channel.voice.capacity.int\"", FixKind.Known),
        new("FLEXSSO0417", "\"channel.voice.capacity\"", "\"channel.voice.capacity\" + \".int\""),
        new("FLEXSSO0419", "\"event.user.app_metadata.level\"", "\"event.user.appMetadata.level\""),
        new("FLEXSSO0501", "\"acme.us.auth0.com\"", "\"https://acme.us.auth0.com/\"", FixKind.Known),
        new("FLEXSSO0501", "\"acme.us.auth0.com\"", "\"https://\" + \"acme.us.auth0.com\""),
        new("FLEXSSO0501", "\"acme.us.auth0.com\"", "\"acme.us.auth0.com?acme-dev.us.auth0.com\""),
        new("FLEXSSO0503", "TrustedConnections = new[] { \"acme-entra\" }", "TrustedConnections = new[] { \"acme-entar\" }"),
        new("FLEXSSO0504", "Signature = SamlSignature.Sha256", "Signature = SamlSignature.Sha1", Other: ""),
        new("FLEXSSO0506", "SignResponse = true", "SignResponse = false", Other: ""),
        new("FLEXSSO0507", "LifetimeInSeconds = 3600", "LifetimeInSeconds = 0", Other: ""),
        new("FLEXSSO0509", "LifetimeInSeconds = 3600", "SigningCert = \"MIID\"", Other: ""),
        new("FLEXSSO0510", "LifetimeInSeconds = 3600", "EncryptionCert = \"MIID\"", Other: ""),
        new("FLEXSSO0513", "\"urn:acme.us.auth0.com\"", "\"https://acme.us.auth0.com/\""),
        new("FLEXSSO0513", "LifetimeInSeconds = 3600", "CustomDomain = \"acme.eu.auth0.com\"", Other: ""),
        new("FLEXSSO0517", "\"node22\"", "\"node16\""),
        new("FLEXSSO0520", "LifetimeInSeconds = 3600", "LifetimeInSeconds = 36000", Other: ""),
        new("FLEXSSO0523", "\"acme.us.auth0.com\"", "\"acme.us.auth0.con\""),
        new("FLEXSSO0524", "\"acme-okta\"", "\"username-password-authentication\"", Other: "\"Username-Password-Authentication\""),
        new("FLEXSSO0602", "\"https://flex.acme.example\"", "\"https://FLEX.acme.example:443\"", FixKind.Known),
        new("FLEXSSO0602", "\"https://flex.acme.example\"", "\"https://flex.twillio.com\"", Other: "\"https://flex.twilio.com\""),
        new("FLEXSSO0603", "LoginPopup = true", "LoginPopup = false", Other: ""),
    ];
}

/// <summary>Who may apply a fix.</summary>
internal enum FixKind
{
    /// <summary>"Fix all" and <c>dotnet format</c>, too.</summary>
    Known,

    /// <summary>Only a person.</summary>
    Choice,
}
