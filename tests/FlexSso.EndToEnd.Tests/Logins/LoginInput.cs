using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Everything that decides a login. Immutable: a change makes another input, so that a mistake is a change of one.</summary>
internal sealed record LoginInput
{
    /// <summary>The login as it was before any change, for a reader.</summary>
    public required string Name { get; init; }

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

    /// <summary>Why this input could not be made.</summary>
    public string? Obstacle { get; init; }

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

    /// <summary>What differs from another login, for a reader.</summary>
    public IReadOnlyList<string> ChangesFrom(LoginInput other)
    {
        (string Name, bool IsChanged)[] inputs =
        [
            ("addon", Addon != other.Addon),
            ("Action", Action != other.Action),
            ("user", !JsonNode.DeepEquals(Event, other.Event)),
            ("Auth0 application", Tenant != other.Tenant),
            ("Flex", Flex != other.Flex),
            ("way through the browser", Tamper.Count != other.Tamper.Count || IsForAnotherSession != other.IsForAnotherSession),
        ];
        return [.. inputs.Where(input => input.IsChanged).Select(input => input.Name)];
    }

    public LoginInput WithUser(Action<JsonObject> change) => WithEvent(e => change(e["user"]!.AsObject()));

    /// <summary>Adds a line to the Action, where it handles a login of Flex.</summary>
    public LoginInput WithActionLine(string line)
    {
        const string Place = "    for (const [name, value] of attributesOf(event)) {";
        return WithActionText(Place, "    " + line + "\n" + Place);
    }

    /// <summary>Adds another Action to the flow, behind the generated one.</summary>
    public LoginInput WithLaterAction(string line) =>
        this with
        {
            Action = $$"""
                {{Action}}
                const generated = exports.onExecutePostLogin;
                exports.onExecutePostLogin = async (event, api) => {
                  await generated(event, api);
                  {{line}}
                };
                """,
        };

    /// <summary>Changes the text of the Action. Text that is not there is an error of this login alone, when it is run.</summary>
    public LoginInput WithActionText(string find, string replace) =>
        Action.Contains(find, StringComparison.Ordinal)
            ? this with
            {
                Action = Action.Replace(find, replace, StringComparison.Ordinal),
            }
            : this with
            {
                Obstacle = "The Action no longer holds the text that this mistake changes:\n" + find,
            };

    /// <summary>The login, through Node and the real libraries.</summary>
    public LoginAnswer Run(NodeProcess? node = null) =>
        Obstacle is null ? (node ?? NodeProcess.Shared).Call<LoginAnswer>("login", this) : throw new InvalidOperationException(Obstacle);
}
