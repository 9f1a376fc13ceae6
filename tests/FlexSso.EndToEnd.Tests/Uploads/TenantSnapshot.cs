using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>What a tenant holds, and every request that it got.</summary>
internal sealed record TenantSnapshot(JsonObject State, IReadOnlyList<TenantRequest> Requests)
{
    public JsonObject Client(string name) => Item("clients", name);

    public JsonObject Action(string name) => Item("actions", name);

    public IReadOnlyList<string> ActionNames => [.. State["actions"]!.AsArray().Select(action => (string)action!["name"]!)];

    /// <summary>The bindings of the login flow in their order.</summary>
    public string Bindings => State["bindings"]!.ToJsonString();

    /// <summary>The Actions of the login flow in their order.</summary>
    public IReadOnlyList<string> Flow => [.. State["bindings"]!.AsArray().Select(binding => (string)binding!["action"]!["name"]!)];

    /// <summary>All applications and Actions but one of each, as text.</summary>
    public string OthersThan(string client, string action) =>
        string.Join(
            '\n',
            State["clients"]!
                .AsArray()
                .Where(item => (string)item!["name"]! != client)
                .Concat(State["actions"]!.AsArray().Where(item => (string)item!["name"]! != action))
                .Select(item => item!.ToJsonString())
        );

    private JsonObject Item(string list, string name) => State[list]!.AsArray().Single(item => (string)item!["name"]! == name)!.AsObject();
}
