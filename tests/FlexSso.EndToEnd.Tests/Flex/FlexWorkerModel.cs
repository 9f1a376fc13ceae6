using System.Globalization;
using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Flex;

/// <summary>
/// What Flex stores on the worker at a login. A model, because Flex itself cannot be run here; each rule names the page of Twilio's that it
/// comes from, and nothing in it is taken from the generator. SSO: "Configuring SSO and IdP in Flex"; its section "Attribute conversion and
/// data types" is meant unless another one is named.
/// </summary>
internal static class FlexWorkerModel
{
    // SSO: a lower-case suffix casts the value; Flex has no other types.
    private static readonly Dictionary<string, (Func<string, JsonNode?> Cast, bool IsArray)> Types = new(StringComparer.Ordinal)
    {
        ["string"] = (text => text, false),
        ["int"] = (Int, false),
        ["boolean"] = (Boolean, false),
        ["stringarray"] = (text => text, true),
        ["intarray"] = (Int, true),
        ["booleanarray"] = (Boolean, true),
    };

    // SSO: what must be there beside the NameID. Without one: https://www.twilio.com/docs/api/errors/45050.
    private static readonly string[] Mandatory = ["email", "full_name", "roles"];

    // SSO: "Valid roles include agent, supervisor, and admin". Error 45050 asks for "at least one valid Flex role".
    private static readonly string[] BaseRoles = ["agent", "supervisor", "admin"];

    // "Flex Insights User Roles". That page gives them to a supervisor or an admin; what one opens alone, no page says.
    private static readonly string[] InsightsRoles =
    [
        "wfo.full_access",
        "wfo.team_leader",
        "wfo.data_analyst",
        "wfo.data_auditor",
        "wfo.quality_manager",
        "wfo.quality_process_manager",
        "wfo.dashboard_viewer",
    ];

    /// <summary>
    /// What Flex says to another issuer than the one in the Console. The text is reported from set-ups; no page of Twilio's with it is known.
    /// </summary>
    public static string? IssuerRefusal(IEnumerable<string> issuers, string expected) =>
        issuers.All(issuer => issuer == expected) ? null : "70004 Invalid issuer in the Assertion/Response";

    /// <param name="nameId">The NameID of the assertion.</param>
    /// <param name="attributes">The attributes of the assertion.</param>
    /// <param name="before">The worker's attributes after the last login.</param>
    public static FlexOutcome Login(string nameId, IEnumerable<KeyValuePair<string, string[]>> attributes, JsonObject? before = null)
    {
        JsonObject worker = before?.DeepClone().AsObject() ?? [];
        // What this login alone brings: a value of an earlier one does not make up for what is missing now.
        JsonObject sent = [];
        List<string> remarks = [];
        foreach ((string name, string[] values) in attributes)
        {
            if (Store(sent, name, values, remarks) is { } refusal)
                return new FlexOutcome(null, refusal, remarks);
            Store(worker, name, values, []);
        }
        if (Mandatory.Where(name => !sent.ContainsKey(name)).ToArray() is { Length: > 0 } missing)
            return new FlexOutcome(null, "45050 Missing User Attributes: " + string.Join(", ", missing), remarks);
        string[] roles = sent["roles"] is JsonArray list ? [.. list.Select(role => (string)role!)] : [];
        if (!roles.Any(role => BaseRoles.Contains(role) || InsightsRoles.Contains(role)))
            return new FlexOutcome(null, "45050 Missing User Attributes: no valid role in " + sent["roles"]!.ToJsonString(), remarks);
        // Worker resource: friendly_name has up to 64 characters. TaskRouter limits: 4096 characters of attributes.
        if (nameId.Length > 64)
            return new FlexOutcome(null, "the worker's friendly_name would have more than 64 characters", remarks);
        if (worker.ToJsonString().Length > 4096)
            return new FlexOutcome(null, "the worker's attributes would have more than 4096 characters", remarks);
        if (!roles.Any(role => BaseRoles.Contains(role)))
            remarks.Add("no role beside those of Flex Insights: " + worker["roles"]!.ToJsonString());
        return new FlexOutcome(new FlexWorker(nameId, worker), null, remarks);
    }

    private static string? Store(JsonObject worker, string name, string[] values, List<string> remarks)
    {
        // SSO, troubleshooting: a claim that is named by a URL is not mapped.
        if (name.Contains(':', StringComparison.Ordinal))
        {
            remarks.Add($"'{name}' is not copied to the worker");
            return null;
        }
        int dot = name.LastIndexOf('.');
        bool hasType = dot > 0 && Types.ContainsKey(name[(dot + 1)..]);
        string key = hasType ? name[..dot] : name;
        if (hasType && ChannelType(key) is not null)
            remarks.Add($"'{name}' is a setting of a channel with a type suffix, which no page of Twilio's has");
        // SSO: roles needs no suffix, settings of a channel have none, and everything else without one is a text.
        string type =
            hasType ? name[(dot + 1)..]
            : name == "roles" ? "stringarray"
            : ChannelType(name) ?? "string";
        (Func<string, JsonNode?> cast, bool isArray) = Types[type];
        // SSO, teams: several values in team_member are an error in the debug log, and the worker gets no team.
        if (key == "team_member" && (values.Length > 1 || isArray))
        {
            remarks.Add("team_member is an array: no team is assigned");
            return null;
        }
        // SSO: several AttributeValue elements are understood for roles; for anything else no page says so.
        string text = values.Length == 1 || key == "roles" ? string.Join(',', values) : throw NotDocumented(name);
        // SSO: an empty value clears the attribute, documented for texts only; one that is not sent stays as it is.
        worker.Remove(key);
        if (text.Length == 0 && type is ("string" or "stringarray"))
            return null;
        JsonNode? value = isArray ? Array(text, cast) : cast(text);
        // SSO: a value that does not fit its type. Nothing is written to TaskRouter then.
        if (value is null)
            return $"400 Error invalid attribute format: {name} = \"{text}\"";
        worker[key] = value;
        return null;
    }

    // SSO, "Worker capacity": channel.<task channel>.availability is a Boolean, channel.<task channel>.capacity an Integer.
    private static string? ChannelType(string name) =>
        name.Split('.') is ["channel", { Length: > 0 }, string setting]
            ? setting switch
            {
                "availability" => "boolean",
                "capacity" => "int",
                _ => null,
            }
            : null;

    // SSO: elements are separated by commas; there is no escape. Its examples have blanks behind the commas of roles.
    private static JsonArray? Array(string text, Func<string, JsonNode?> cast)
    {
        JsonNode?[] items = [.. text.Split(',').Select(item => cast(item.Trim()))];
        return System.Array.IndexOf(items, null) >= 0 ? null : new JsonArray(items);
    }

    private static JsonValue? Int(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? JsonValue.Create(value) : null;

    private static JsonValue? Boolean(string text) =>
        text switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ => null,
        };

    private static NotSupportedException NotDocumented(string name) =>
        new($"No page of Twilio's says what several values of '{name}' become.");
}
