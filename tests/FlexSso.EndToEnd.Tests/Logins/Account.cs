using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Somebody who signs in. By default an account that nobody has given anything: its address is Ada's, and not verified.</summary>
/// <param name="Connection">The connection through which this login came, or the session that it resumes.</param>
internal sealed record Account(string Connection)
{
    public string Email { get; init; } = Auth0Event.Email;

    /// <summary><c>email_verified</c>; null for a connection that does not say.</summary>
    public bool? IsVerified { get; init; } = false;

    /// <summary>The connection of the primary identity, when the account is linked with another one.</summary>
    public string? Primary { get; init; }

    /// <summary><c>app_metadata.flex.roles</c>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The roles that Auth0 itself knows.</summary>
    public IReadOnlyList<string> Auth0Roles { get; init; } = [];

    /// <summary>The groups of an enterprise connection.</summary>
    public JsonNode? Groups { get; init; }

    /// <summary>The login to Flex, with everything as it was generated.</summary>
    public LoginInput To(GeneratedConfig config) => (LoginForm.EnhancedFromFlex with { Config = config }).Login("{}").WithEvent(Write);

    private void Write(JsonObject made)
    {
        made["connection"] = Auth0Event.Connection(Connection);
        made["authorization"]!["roles"] = ListOf(Auth0Roles);
        JsonObject user = made["user"]!.AsObject();
        user["email"] = Email;
        user["email_verified"] = IsVerified;
        user["identities"] = new JsonArray(Auth0Event.Identity(Primary ?? Connection));
        if (Primary is not null)
            user["identities"]!.AsArray().Add(Auth0Event.Identity(Connection));
        if (Roles.Count > 0)
            user["app_metadata"] = new JsonObject { ["flex"] = new JsonObject { ["roles"] = ListOf(Roles) } };
        if (Groups is not null)
            user["groups"] = Groups.DeepClone();
    }

    private static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)text)]);
}
