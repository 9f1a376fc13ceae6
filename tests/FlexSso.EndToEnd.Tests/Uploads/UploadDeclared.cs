using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>The declarations that are uploaded: one configuration, and one with two environments that share a tenant.</summary>
internal static class UploadDeclared
{
    public const string Application = "Twilio Flex";
    public const string Action = "twilio-flex-sign-in";
    public const string Folder = "Acme.OneFlex/";
    public const string Prod = "Acme.TwoFlex/prod/";
    public const string Dev = "Acme.TwoFlex/dev/";

    /// <summary>A name that the Deploy CLI would take for two keywords.</summary>
    public const string DevApplication = "Flex: dev # \\1 ##USER##@@HOME@@ ###";

    public const string DevAcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=" + DevSid;
    public const string User = Auth0Event.Email;

    private const string DevSid = "JQfedcba9876543210fedcba9876543210";

    // The same in both, because both have an environment with the same application.
    private const string Members = """
            [FlexAttribute("department")] public string? Department { get; init; }
            [FlexAttribute("##USER##@@HOME@@")] public string? Keywords { get; init; }
        """;

    private const string Source = $$"""
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig(ConnectionSid = "{{FlexConnection.ConnectionSid}}", Auth0Domain = "{{Tenant.Domain}}", ClientId = "{{Tenant.ClientId}}")]
        [FlexUser("{{User}}", FlexRole.Supervisor)]
        public partial class OneFlex
        {
        {{Members}}
        }

        [FlexSsoConfig(Auth0Domain = "{{Tenant.Domain}}")]
        [FlexSsoConfig(Environment = "dev", ApplicationName = @"{{DevApplication}}", ConnectionSid = "{{DevSid}}",
            ClientId = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x")]
        [FlexSsoConfig(Environment = "prod", ConnectionSid = "{{FlexConnection.ConnectionSid}}", ClientId = "{{Tenant.ClientId}}")]
        public partial class TwoFlex
        {
        {{Members}}
        }
        """;

    private static readonly Lazy<Consumer> Consumer = new(() => new Consumer(Source));

    public static ArtifactBuild Build() => new(Consumer.Value.Image, "all");
}
