using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Everything that decides a login. Immutable: a change makes another input, so that a mistake is a change of one.</summary>
internal sealed record LoginInput
{
    /// <summary>The text of the addon's settings.</summary>
    public required string Addon { get; init; }

    /// <summary>The text of the Action.</summary>
    public required string Action { get; init; }

    /// <summary>The event of the Action, the user's profile in it.</summary>
    public required JsonObject Event { get; init; }

    public required Tenant Tenant { get; init; }

    public required FlexConnection Flex { get; init; }

    /// <summary>Changes of the response on its way through the browser.</summary>
    public IReadOnlyList<TextChange> Tamper { get; init; } = [];

    /// <summary>The response reaches a session of Flex that did not ask for it.</summary>
    public bool IsForAnotherSession { get; init; }

    public LoginInput WithAddon(Action<JsonObject> change)
    {
        JsonObject addon = JsonNode.Parse(Addon)!.AsObject();
        change(addon);
        return this with { Addon = addon.ToJsonString() };
    }

    public LoginInput WithEvent(Action<JsonObject> change)
    {
        JsonObject changed = Event.DeepClone().AsObject();
        change(changed);
        return this with { Event = changed };
    }

    public LoginInput WithUser(Action<JsonObject> change) => WithEvent(e => change(e["user"]!.AsObject()));

    /// <summary>Adds a line to the Action, where it handles a login of Flex.</summary>
    public LoginInput WithActionLine(string line)
    {
        const string Place = "    for (const [name, value] of attributesOf(event)) {";
        if (!Action.Contains(Place, StringComparison.Ordinal))
            throw new InvalidOperationException("The Action has no longer the line that a mistake is put before.");
        return this with { Action = Action.Replace(Place, "    " + line + "\n" + Place, StringComparison.Ordinal) };
    }

    /// <summary>The login, through Node and the real libraries.</summary>
    public LoginAnswer Run() => NodeProcess.Shared.Call<LoginAnswer>("login", this);
}
