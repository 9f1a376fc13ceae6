using System.Text.Json;
using Jint;
using Jint.Native;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>
/// One execution of an Action in process (Jint). Its <c>api</c> records the calls of the Action and rejects the same values as Auth0's own
/// validators: attribute values other than text, number, boolean or a list of these, and texts over 2048 characters.
/// </summary>
internal sealed class ActionRun
{
    private const string Host = """
        var exports = {}, module = { exports: exports };
        var attributes = {}, denied = [];
        var isScalar = (v) => ["string", "number", "boolean"].includes(typeof v) && (typeof v !== "string" || v.length <= 2048);
        var api = {
          access: { deny: (reason) => { denied.push(reason); } },
          samlResponse: {
            setAttribute: (name, value) => {
              value ??= null;
              if (!(value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar)))) throw new Error("invalid attribute value");
              if (value === null) delete attributes[name]; else attributes[name] = value;
            },
          },
        };
        """;

    private ActionRun(JsonElement attributes, string[] denied)
    {
        Attributes = attributes;
        Denied = denied;
    }

    /// <summary>The attributes that the Action set, as JSON.</summary>
    public JsonElement Attributes { get; }

    /// <summary>The reasons given to <c>api.access.deny</c>.</summary>
    public IReadOnlyList<string> Denied { get; }

    /// <summary>Runs the Action; an exception that leaves it fails the test.</summary>
    public static ActionRun Of(string action, string eventJson)
    {
        using Engine engine = new();
        engine.Execute(Host);
        engine.Execute(action);
        JsValue promise = engine.Evaluate($"exports.onExecutePostLogin(JSON.parse({JsonSerializer.Serialize(eventJson)}), api)");
        engine.Advanced.ProcessTasks();
        promise.UnwrapIfPromise();
        string result = engine.Evaluate("JSON.stringify({ attributes, denied })").AsString();
        JsonElement json = JsonDocument.Parse(result).RootElement;
        return new ActionRun(json.GetProperty("attributes"), [.. json.GetProperty("denied").EnumerateArray().Select(d => d.GetString()!)]);
    }

    /// <summary>An attribute's value as JSON text; null when it was not set.</summary>
    public string? this[string name] => Attributes.TryGetProperty(name, out JsonElement value) ? value.GetRawText() : null;
}
