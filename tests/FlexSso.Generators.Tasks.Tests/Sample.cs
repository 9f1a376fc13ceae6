using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>The model of a declaration that has only what it must.</summary>
internal static class Sample
{
    public const string Jq = "JQ0123456789abcdef0123456789abcdef";

    public static readonly EnvironmentModel Hosted = new(
        "",
        new ConnectionModel(
            FlexSsoMode.Enhanced,
            Jq,
            "https://login.flex.us1.twilio.com/login/callback?connection=" + Jq,
            "urn:flex:" + Jq,
            AccountSid: null
        ),
        new Auth0Model("acme.us.auth0.com", null, "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6", "Twilio Flex", "node22"),
        new AddonModel(3600, SamlSignature.Sha256, FlexNameId.Email),
        new ConsoleModel(IsSelfHosted: false, IsEmbedded: false, LoginPopup: true, FlexUrl: null, default),
        new AccessModel(Array("acme-agents"), default, RequiresVerifiedEmail: false, DefaultRole: null, default, default),
        default
    );

    public static readonly UserModel Ada = User("ada@acme.example", FlexRole.Admin);

    public static readonly WorkerAttributeModel Department = new("Department", "department", WorkerAttributeType.Text, default);

    public static UserModel User(string email, params FlexRole[] roles) => new(email, Array(roles));

    public static EnvironmentModel WithUsers(this EnvironmentModel environment, params UserModel[] users) =>
        environment with
        {
            Users = Array(users),
        };

    public static EquatableArray<T> Array<T>(params T[] items) => new(items);

    /// <summary>The configuration <c>Acme.Flex</c> as the assembly holds it.</summary>
    public static string Json(WorkerAttributeModel[] attributes, params EnvironmentModel[] environments) =>
        BuildModelJson.Write(new BuildModel("Acme.Flex", Array(attributes), Array(environments)));
}
